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
      ...(filter.before && { id: { lt: filter.before } }),
      ...(filter.record && {
        rows: { some: { recordTable: filter.record.table, recordId: String(filter.record.id) } },
      }),
    },
    orderBy: { id: "desc" },
    take: limit + 1,
    select: { id: true, sentence: true, origin: true, createdAt: true, undoneById: true, undoOfId: true },
  });
  const changes = rows.slice(0, limit);
  return { changes, nextBefore: rows.length > limit ? (changes.at(-1)?.id ?? null) : null };
}
