import { db } from "../db";

/** One line of history, newest first. */
export type ChangeLine = Awaited<ReturnType<typeof listChanges>>["changes"][number];

/** The changes of everything, or of one record; `before` is the id of the last line of the page before. */
export async function listChanges(filter: {
  record?: { table: string; id: number };
  before?: number;
  limit?: number;
}) {
  const limit = filter.limit ?? 30;
  const rows = await db().change.findMany({
    where: {
      sentence: { not: "" },
      id: filter.record
        ? { in: await idsOfRecord(filter.record, filter.before, limit + 1) }
        : { lt: filter.before },
    },
    orderBy: { id: "desc" },
    take: limit + 1,
    select: { id: true, sentence: true, origin: true, createdAt: true, undoneById: true, undoOfId: true },
  });
  const changes = rows.slice(0, limit);
  return { changes, nextBefore: rows.length > limit ? (changes.at(-1)?.id ?? null) : null };
}

/** The newest changes that touched a record: read backwards from the index, so the length of the log does not matter. */
async function idsOfRecord(
  { table, id }: { table: string; id: number },
  before = Number.MAX_SAFE_INTEGER,
  limit: number,
): Promise<number[]> {
  const rows = await db().$queryRaw<{ id: bigint | number }[]>`
    SELECT DISTINCT changeId AS id FROM ChangeRow
    WHERE recordTable = ${table} AND recordId = ${String(id)} AND changeId < ${before} ORDER BY changeId DESC LIMIT ${limit}`;
  return rows.map((row) => Number(row.id));
}
