import type { ChangeFilter } from "@/lib/core/changes/list";
import { db } from "../db";
import { Prisma } from "../generated/prisma/client";

/** One line of history, newest first. */
export type ChangeLine = Awaited<ReturnType<typeof listChanges>>["changes"][number];

/** One record, or several that are one to a person, such as the rules of a whitelist. */
type ListedRecord = { table: string } & ({ id: string | number } | { ids: readonly string[] });

type ChangeSelection = Partial<ChangeFilter> & { record?: ListedRecord | null };

/**
 * The changes of everything, or of one record, or of those that a filter lets through; `before` is the id of the last line of the page
 * before.
 */
export async function listChanges(list: ChangeSelection & { before?: number | null; limit?: number }) {
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

/** The `before` of the page that ends where the one that begins with `first` begins; null when that is the first page. */
export async function pageBefore(
  list: ChangeSelection & { first: number; limit: number },
): Promise<number | null> {
  const newer = await idsOfChanges({ ...list, after: list.first, limit: list.limit + 1 });
  return newer[list.limit] ?? null;
}

/**
 * Those of which nothing is left that an undo could take back: no row of the log, or only links to what is gone, which were taken away. Of a
 * large one, its beginning is looked at.
 */
async function allGone(ids: readonly number[]): Promise<Set<number>> {
  if (ids.length === 0) return new Set();
  const rows = await db().$queryRaw<{ id: bigint | number }[]>`
    SELECT c.id FROM Change c WHERE c.id IN (${Prisma.join(ids)}) AND NOT EXISTS (
      SELECT 1 FROM (SELECT * FROM ChangeRow WHERE changeId = c.id ORDER BY id LIMIT 200) r
      WHERE r.operation <> 'update' OR EXISTS (
        SELECT 1 FROM json_each(r.after) field WHERE field.key <> 'updatedAt' AND field.value IS NOT NULL
          AND field.value IS NOT json_extract(r.before, '$.' || field.key)))`;
  return new Set(rows.map(({ id }) => Number(id)));
}

/**
 * The next ones from `before` backwards, or from `after` on. Of one record: read along its index, so the length of the log does not matter. Of a kind: each change
 * asked by its index whether it touched one.
 */
async function idsOfChanges(
  list: ChangeSelection & { before?: number | null; after?: number; limit: number },
): Promise<number[]> {
  const { record, before, after, limit, by, kind } = list;
  const ids = record && ("ids" in record ? record.ids : [record.id]).map(String);
  const [start, direction] = after
    ? [Prisma.sql`> ${after}`, Prisma.sql`ASC`]
    : [Prisma.sql`< ${before ?? Number.MAX_SAFE_INTEGER}`, Prisma.sql`DESC`];
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
            AND changeId ${start} ORDER BY changeId ${direction}
        ) CROSS JOIN Change c ON c.id = changeId WHERE ${Prisma.join(where, " AND ")} LIMIT ${limit}`
    : await db().$queryRaw<{ id: bigint | number }[]>`
        SELECT c.id FROM Change c WHERE c.id ${start} AND ${Prisma.join(where, " AND ")} ORDER BY c.id ${direction} LIMIT ${limit}`;
  return rows.map(({ id }) => Number(id));
}
