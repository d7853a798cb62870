import { autoFields, formatAutoFields } from "@/lib/core/media/auto-fields";
import type { NewMedia } from "@/lib/core/media/edit";
import { type Outcome, outcome } from "../outcome";
import { tagRows } from "../tags/tag-rows";
import type { Tx } from "../tx";
import { refilled } from "./refilled";
import { nameOf, requireMedia } from "./require-media";
import { requireReferences } from "./require-references";

/** An asset without a file, for what lies elsewhere or is still to come; its fields are prefilled like those of a file. */
export async function createMedia(tx: Tx, input: NewMedia): Promise<Outcome<{ id: number }>> {
  await requireReferences(tx, { jobId: null, characterId: null, outputTypeId: null }, input);
  const { id } = await tx.mediaAsset.create({ data: input, select: { id: true } });
  const auto = autoFields.filter((field) => field !== "title" || input.title === "");
  const { tags, ...texts } = await refilled(tx, await requireMedia(tx, id), auto);
  await tx.mediaAsset.update({
    where: { id },
    data: { ...texts, autoFields: formatAutoFields(auto), tags: { create: await tagRows(tx, tags) } },
    select: { id: true },
  });
  return outcome(`${nameOf({ ...texts, file: null })} added without a file`, { id });
}
