import type { ClipsDeletion, ClipsTags } from "@/lib/core/top-layer/bulk";
import { idList } from "../id-list";
import { type Outcome, outcome } from "../outcome";
import { requireSelected } from "../selected-records";
import { changeTags } from "../tags/change-tags";
import type { Tx } from "../tx";
import { selectableClips } from "./queries";

/** Several clips in one go: each of these is one change. */

export async function tagClips(tx: Tx, { add, remove, ...selection }: ClipsTags): Promise<Outcome<null>> {
  const { ids, whose } = await requireSelected(tx, selection, selectableClips);
  await changeTags(tx, "topLayerClips", ids, { add, remove });
  return outcome(`Tags of ${whose} changed`, null);
}

/** Their jobs and media stay; undo brings clips and files back. */
export async function deleteClips(
  tx: Tx,
  { mode: _, ...selection }: ClipsDeletion,
): Promise<Outcome<{ deleted: number }>> {
  const { ids, who } = await requireSelected(tx, selection, selectableClips);
  await tx.$executeRaw`DELETE FROM TopLayerClip WHERE id IN ${idList(ids)}`;
  return outcome(`${who} deleted`, { deleted: ids.length });
}
