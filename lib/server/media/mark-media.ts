import type { MediaMarks } from "@/lib/core/media/edit";
import { formatTimecode } from "@/lib/core/text/format-duration";
import { NotFoundError, type Outcome, outcome } from "../outcome";
import type { Tx } from "../tx";
import { nameOf } from "./require-media";

/** Which part of a clip is marked; null is its beginning or its end. */
export async function markMedia(
  tx: Tx,
  { id, markIn, markOut }: MediaMarks,
): Promise<Outcome<{ id: number }>> {
  const before = await tx.mediaAsset.findUnique({
    where: { id },
    select: { title: true, markIn: true, markOut: true, file: { select: { originalName: true } } },
  });
  if (!before) throw new NotFoundError("file");
  if (before.markIn === markIn && before.markOut === markOut) return outcome("Nothing changed", { id });
  await tx.mediaAsset.update({ where: { id }, data: { markIn, markOut }, select: { id: true } });
  return outcome(`${nameOf(before)}: ${inWords(markIn, markOut)}`, { id });
}

function inWords(markIn: number | null, markOut: number | null): string {
  if (markIn === null && markOut === null) return "marks taken away";
  const from = markIn === null ? "the beginning" : formatTimecode(markIn);
  const to = markOut === null ? "the end" : formatTimecode(markOut);
  return `marked from ${from} to ${to}`;
}
