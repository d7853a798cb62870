import type { ChangeFilter } from "@/lib/core/changes/list";
import { db } from "../db";
import { Prisma } from "../generated/prisma/client";

/** One line of history, newest first. */
export type ChangeLine = Awaited<ReturnType<typeof listChanges>>["changes"][number];

/** One record, or several that are one to a person, such as the rules of a whitelist. */
type ListedRecord = { table: string } & ({ id: string | number } | { ids: readonly string[] });

/**
 * The changes of everything, or of one record, or of those that a filter lets through; `before` is the id of the last line of the page
 * before.
 */
export async function listChanges(
  list: Partial<ChangeFilter> & { record?: ListedRecord | null; before?: number | null; limit?: number },
) {
  const limit = list.limit ?? 30;
  const ids = await idsOfChanges({ ...list, limit: limit + 1 });
  const rows = await db().change.findMany({
    where: { id: { in: ids } },
    orderBy: { id: "desc" },
    select: {
      ...{ id: true, sentence: true, origin: true, createdAt: true },
      ...{ undoneById: true, undoOfId: true, purgedAt: true, backup: true },
    },
  });
  const gone = await allGone(rows.filter(({ purgedAt }) => purgedAt !== null).map(({ id }) => id));
  const changes = rows.slice(0, limit).map(({ purgedAt, ...row }) => ({
    ...row,
    /** Of what it touched, something was deleted for good, or all. */
    purged: purgedAt === null ? null : gone.has(row.id) ? ("all" as const) : ("some" as const),
  }));
  return { changes, nextBefore: rows.length > limit ? (changes.at(-1)?.id ?? null) : null };
}

/** Those of which the log holds no row any more. */
async function allGone(ids: readonly number[]): Promise<Set<number>> {
  if (ids.length === 0) return new Set();
  const rows = await db().$queryRaw<{ id: bigint | number }[]>`
    SELECT c.id FROM Change c WHERE c.id IN (${Prisma.join(ids)}) AND NOT EXISTS (SELECT 1 FROM ChangeRow r WHERE r.changeId = c.id)`;
  return new Set(rows.map(({ id }) => Number(id)));
}

/**
 * Of one record: read backwards from its index, so the length of the log does not matter. Of a kind: from the newest change on, each
 * asked by its index whether it touched one.
 */
async function idsOfChanges(
  list: Partial<ChangeFilter> & { record?: ListedRecord | null; before?: number | null; limit: number },
): Promise<number[]> {
  const { record, before, limit, by, kind } = list;
  const ids = record && ("ids" in record ? record.ids : [record.id]).map(String);
  const until = before ?? Number.MAX_SAFE_INTEGER;
  const where = [
    Prisma.sql`c.sentence <> ''`,
    by ? Prisma.sql`c.origin = ${by}` : null,
    kind
      ? Prisma.sql`EXISTS (SELECT 1 FROM ChangeRow r WHERE r.changeId = c.id AND r.recordTable = ${kind})`
      : null,
  ].filter((one) => one !== null);
  const rows = ids
    ? await db().$queryRaw<{ id: bigint | number }[]>`
        SELECT c.id FROM (
          SELECT DISTINCT changeId FROM ChangeRow
          WHERE recordTable = ${record.table} AND recordId IN (${Prisma.join(ids)})
            AND changeId < ${until} ORDER BY changeId DESC
        ) CROSS JOIN Change c ON c.id = changeId WHERE ${Prisma.join(where, " AND ")} LIMIT ${limit}`
    : await db().$queryRaw<{ id: bigint | number }[]>`
        SELECT c.id FROM Change c WHERE c.id < ${until} AND ${Prisma.join(where, " AND ")} ORDER BY c.id DESC LIMIT ${limit}`;
  return rows.map(({ id }) => Number(id));
}
