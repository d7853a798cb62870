import { formatTimecode } from "@/lib/core/text/format-duration";
import { db } from "../db";
import { readParameters } from "./record";
import { listReviewItems } from "./review";

/** One side of a comparison: what is looked at, and what it was made with. */
export type ComparedMedia = Awaited<ReturnType<typeof listCompared>>[number];

/** Those of the two that there still are, in their order. */
export async function listCompared(ids: number[]) {
  const [items, written] = await Promise.all([
    listReviewItems(ids),
    db().mediaAsset.findMany({
      where: { id: { in: ids } },
      select: { id: true, prompt: true, file: { select: { generation: true } } },
    }),
  ]);
  return items.map((item) => {
    const own = written.find(({ id }) => id === item.id);
    const generation = own?.file?.generation;
    return {
      ...item,
      prompt: own?.prompt || generation?.prompt || "",
      negativePrompt: generation?.negativePrompt ?? "",
      parameters: [
        ...factsOf(item.file),
        ...(generation?.generator ? [{ name: "generator", value: generation.generator }] : []),
        ...(generation ? readParameters(generation.parameters) : []),
      ],
    };
  });
}

function factsOf(file: Awaited<ReturnType<typeof listReviewItems>>[number]["file"]) {
  if (!file) return [];
  const { width, height, seconds, fps } = file;
  return [
    ...(width && height ? [{ name: "dimensions", value: `${width} × ${height}` }] : []),
    ...(seconds === null ? [] : [{ name: "duration", value: formatTimecode(seconds) }]),
    ...(fps === null ? [] : [{ name: "frame rate", value: `${Number(fps.toFixed(2))} fps` }]),
  ];
}
