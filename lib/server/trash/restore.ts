import type { TrashSelection } from "@/lib/core/trash/list";
import { readRecordNames } from "../changes/record-names";
import { tryUndo } from "../changes/undo";
import { Prisma } from "../generated/prisma/client";
import { idList } from "../id-list";
import { type Outcome, outcome, UserError } from "../outcome";
import type { Tx } from "../tx";
import { restoreLines } from "./restore-lines";
import { isDeletion, isLastWord, isShownKind } from "./trashed";

/**
 * Brings records back out of the trash, with their ids, parts, places and links. A whole deletion is undone as such, which is exact to the
 * last byte. When newer work stands in the way of that, and for single records of a deletion, what belongs to the records comes back as far as
 * both of its ends are there and nothing newer stands in its place: the rest follows when its other end is restored.
 *
 * Files follow their records into the library.
 */
export async function restoreTrash(
  tx: Tx,
  selection: TrashSelection,
): Promise<Outcome<{ restored: number }>> {
  const lines = await selectLines(tx, selection);
  if (lines.length === 0) throw new UserError("These are not in the trash any more.");
  const deletions = [...new Set(lines.map(({ changeId }) => changeId))];
  const [only, ...others] = deletions;
  const isWhole = only !== undefined && others.length === 0 && (await isAllOf(tx, only, lines.length));
  if (!isWhole || !(await tryUndo(tx, only)))
    for (const changeId of deletions)
      await restoreLines(
        tx,
        changeId,
        lines.filter((line) => line.changeId === changeId).map(({ id }) => id),
      );
  return outcome(`Restored: ${await nameOf(tx, lines)}`, { restored: lines.length });
}

export type TrashLine = { id: number; changeId: number; table: string; rowId: string };

/** The lines of the log that deleted the selected records; those that are not in the trash any more are left out. */
export async function selectLines(
  tx: Pick<Tx, "$queryRaw">,
  selection: TrashSelection,
): Promise<TrashLine[]> {
  const isSelected =
    "all" in selection
      ? isShownKind
      : Prisma.sql`${isShownKind} AND (r.id IN ${idList(selection.records)} OR r.changeId IN ${idList(selection.deletions)})`;
  const rows = await tx.$queryRaw<
    (Omit<TrashLine, "id" | "changeId"> & Record<"id" | "changeId", bigint | number>)[]
  >`
    SELECT r.id, r.changeId, r."table", r.rowId FROM ChangeRow r CROSS JOIN Change c ON c.id = r.changeId
    WHERE ${isDeletion} AND ${isSelected} AND c.undoneById IS NULL AND ${isLastWord} ORDER BY r.changeId DESC, r.id`;
  return rows.map(({ id, changeId, ...row }) => ({ ...row, id: Number(id), changeId: Number(changeId) }));
}

async function isAllOf(tx: Tx, changeId: number, selected: number): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ count: bigint | number }[]>`
    SELECT count(*) AS count FROM ChangeRow r WHERE r.changeId = ${changeId} AND ${isDeletion} AND ${isShownKind}`;
  return Number(row?.count) === selected;
}

async function nameOf(tx: Tx, lines: readonly TrashLine[]): Promise<string> {
  const first = lines.slice(0, 3).map(({ table, rowId }) => ({ table, id: rowId }));
  const names = await readRecordNames(tx, first);
  const more = lines.length - first.length;
  return first.map(names.of).join(", ") + (more > 0 ? ` and ${more.toLocaleString("en-US")} more` : "");
}
