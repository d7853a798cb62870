import { changeHref } from "@/lib/core/changes/list";
import type { ChangeOrigin } from "@/lib/core/changes/origins";
import type { Tx } from "../db";
import { type Outcome, outcome, UserError } from "../outcome";
import { refusalOf, requireSomethingLeft } from "./refusal";
import { revertInSets } from "./revert-in-sets";
import { revertRowByRow } from "./revert-row-by-row";

/**
 * Takes a recorded change back, as a change of its own (so that undoing an undo is a redo).
 *
 * What was inserted is deleted, what was deleted is inserted, what was updated gets its changed columns back: table by table, and row by
 * row backwards through the log when that does not come out exactly. It refuses, whole and with a reason, when that would destroy later work: a created record that
 * was changed since, a column that holds something newer, or anything else that the undo would drag along (seen exactly,
 * because the undo is logged too: it may touch the rows of the original and no others). The refusal names what stands in the way. What was
 * deleted for good has left the log and stays gone; all else that the change did is taken back.
 */
export async function undoChange(tx: Tx, input: { id: number }): Promise<Outcome<{ id: number }>> {
  const change = await tx.change.findUnique({ where: { id: input.id } });
  if (!change) throw new UserError("This change is not in the history any more.");
  if (change.undoneById !== null) throw new UserError("This change has been undone already.");
  if (change.backup !== null)
    throw new UserError(
      `This was too large to be taken back row by row. Its Undo in the changes restores the backup from before it: ${change.backup}.`,
      undefined,
      [{ label: change.sentence, href: changeHref(change.id) }],
    );
  await requireSomethingLeft(tx, change);
  const undo = await currentChangeId(tx);
  if ((await areCreatedRowsUsed(tx, change.id)) || !(await takeBack(tx, change.id, undo)))
    throw await refusalOf(tx, change.id);

  await tx.change.update({ where: { id: change.id }, data: { undoneById: undo } });
  await tx.change.update({ where: { id: undo }, data: { undoOfId: change.id } });
  const isRedo = change.undoOfId !== null;
  if (isRedo) await tx.change.update({ where: { id: change.undoOfId ?? 0 }, data: { undoneById: null } });
  const original = isRedo ? await originalOf(tx, change.undoOfId ?? 0) : change.sentence;
  const but = change.purgedAt ? ", but for what was deleted for good" : "";
  return outcome(`${isRedo ? "Redone" : "Undone"}: ${original}${but}`, { id: change.id });
}

/** As `undoChange`; false, with everything as it was, when that is refused. */
export async function tryUndo(tx: Tx, id: number): Promise<boolean> {
  try {
    await undoChange(tx, { id });
    return true;
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}

/** What a person does, by whatever door. */
const OWN: ChangeOrigin[] = ["person", "dock", "import"];

/** Takes back the newest change that a person made and that still stands; what Ctrl Z does. */
export async function undoLastChange(tx: Tx): Promise<Outcome<{ id: number }>> {
  const last = await tx.change.findFirst({
    where: {
      ...{ origin: { in: OWN }, undoneById: null, undoOfId: null, purgedAt: null },
      sentence: { not: "" },
    },
    orderBy: { id: "desc" },
    select: { id: true },
  });
  if (!last) throw new UserError("There is nothing to undo.");
  return undoChange(tx, last);
}

/**
 * Brings back what was undone last, one after the other, as long as nothing else was changed since; what Ctrl Shift Z does. A redo is passed
 * over: what it brought back stands again by itself.
 */
export async function redoLastChange(tx: Tx): Promise<Outcome<{ id: number }>> {
  const last = await tx.change.findFirst({
    where: {
      ...{ origin: { in: OWN }, undoneById: null, sentence: { not: "" } },
      OR: [{ undoOfId: null }, { undoOf: { undoOfId: null } }],
    },
    orderBy: { id: "desc" },
    select: { id: true, undoOfId: true },
  });
  if (!last || last.undoOfId === null) throw new UserError("There is nothing to redo.");
  return undoChange(tx, last);
}

async function currentChangeId(tx: Tx): Promise<number> {
  const current = await tx.currentChange.findUniqueOrThrow({ where: { id: 1 } });
  if (current.changeId === null) throw new Error("An undo must run inside of a recorded write.");
  return current.changeId;
}

async function originalOf(tx: Tx, id: number): Promise<string> {
  return (await tx.change.findUniqueOrThrow({ where: { id }, select: { sentence: true } })).sentence;
}

/** False, with everything as it was, when something newer would be destroyed or stands in the way. */
async function takeBack(tx: Tx, changeId: number, undo: number): Promise<boolean> {
  for (const revert of [revertInSets, revertRowByRow]) {
    await tx.$executeRaw`SAVEPOINT undo`;
    const isExact = (await revert(tx, changeId)) && !(await touchesMore(tx, changeId, undo));
    if (!isExact) await tx.$executeRaw`ROLLBACK TO undo`;
    await tx.$executeRaw`RELEASE undo`;
    if (isExact) return true;
  }
  return false;
}

async function areCreatedRowsUsed(tx: Tx, changeId: number): Promise<boolean> {
  const later = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM ChangeRow created
    JOIN ChangeRow later ON later."table" = created."table" AND later.rowId = created.rowId AND later.changeId > created.changeId
    JOIN Change c ON c.id = later.changeId AND c.undoneById IS NULL AND c.undoOfId IS NULL
    WHERE created.changeId = ${changeId} AND created.operation = 'insert' LIMIT 1`;
  return later.length > 0;
}

/** Whether an undo touched a row that its original did not. The plus has SQLite look by row, and not through the whole change for each. */
async function touchesMore(tx: Tx, changeId: number, undo: number): Promise<boolean> {
  const more = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM ChangeRow own WHERE own.changeId = ${undo} AND NOT EXISTS (
      SELECT 1 FROM ChangeRow original
      WHERE original."table" = own."table" AND original.rowId = own.rowId AND +original.changeId = ${changeId}
    ) LIMIT 1`;
  return more.length > 0;
}
