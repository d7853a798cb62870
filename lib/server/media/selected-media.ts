import type { MediaSelection } from "@/lib/core/media/edit";
import { idList } from "../id-list";
import { UserError } from "../outcome";
import { requireAsSeen } from "../require-as-seen";
import type { Tx } from "../tx";
import { nameOf } from "./require-media";
import { listAllIds } from "./select-media-ids";

/** The assets that a selection stands for, and what they are called in a sentence. Those that are gone by now are left out. */
export async function requireSelectedMedia(
  tx: Tx,
  selection: MediaSelection,
): Promise<{ ids: number[]; name: string }> {
  const ids = await idsOf(tx, selection);
  if (ids.length !== 1) return { ids, name: `${ids.length.toLocaleString("en-US")} files` };
  const only = await tx.mediaAsset.findUniqueOrThrow({
    where: { id: ids[0] },
    select: { title: true, file: { select: { originalName: true } } },
  });
  return { ids, name: nameOf(only) };
}

async function idsOf(tx: Tx, selection: MediaSelection): Promise<number[]> {
  if ("all" in selection) {
    const ids = await listAllIds(selection.all, tx);
    requireAsSeen(selection.count, ids.length, "files");
    return ids;
  }
  const rows = await tx.$queryRaw<{ id: bigint | number }[]>`
    SELECT id FROM MediaAsset WHERE id IN ${idList(selection.ids)}`;
  if (rows.length === 0) throw new UserError("None of these files is in the library any more.");
  return rows.map(({ id }) => Number(id));
}
