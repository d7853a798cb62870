import { db } from "./db";
import { Prisma } from "./generated/prisma/client";

/** One page of a numbered list: which records, in order, and how many there are in all. */
export type PageOfIds = { ids: number[]; total: number; page: number; pageSize: number };

/**
 * The ids of one page. A page beyond the end is the last one. Ids first, rows by them afterwards: so the filter is plain SQL,
 * and the rows of one page are all that is read.
 */
export async function pageOfIds(list: {
  /** The table, with joins if need be; its id is `id`. */
  from: Prisma.Sql;
  where: Prisma.Sql[];
  orderBy: Prisma.Sql;
  page: number;
  pageSize: number;
}): Promise<PageOfIds> {
  const { from, orderBy, pageSize } = list;
  const where = list.where.length > 0 ? Prisma.sql`WHERE ${Prisma.join(list.where, " AND ")}` : Prisma.empty;
  const [counted] = await db().$queryRaw<{ total: bigint | number }[]>`
    SELECT count(*) AS total FROM ${from} ${where}`;
  const total = Number(counted?.total ?? 0);
  const page = Math.min(list.page, Math.max(1, Math.ceil(total / pageSize)));
  const rows = await db().$queryRaw<{ id: bigint | number }[]>`
    SELECT id FROM ${from} ${where} ORDER BY ${orderBy} LIMIT ${pageSize} OFFSET ${(page - 1) * pageSize}`;
  return { ids: rows.map(({ id }) => Number(id)), total, page, pageSize };
}

/** The records before and after one in a list of some thousand rows; null at either end, and when it is not in the list. */
export async function neighboursOf(
  list: { from: Prisma.Sql; where: Prisma.Sql[]; orderBy: Prisma.Sql },
  id: number,
): Promise<{ previous: number | null; next: number | null }> {
  const where = list.where.length > 0 ? Prisma.sql`WHERE ${Prisma.join(list.where, " AND ")}` : Prisma.empty;
  const [row] = await db().$queryRaw<Record<"previous" | "next", bigint | number | null>[]>`
    SELECT previous, next FROM (
      SELECT id, lag(id) OVER list AS previous, lead(id) OVER list AS next FROM ${list.from} ${where}
      WINDOW list AS (ORDER BY ${list.orderBy})
    ) WHERE id = ${id}`;
  const asId = (value: bigint | number | null | undefined) => (value == null ? null : Number(value));
  return { previous: asId(row?.previous), next: asId(row?.next) };
}

/** The rows in the order of `ids`, whatever order they were read in. */
export function inOrderOf<Row extends { id: number }>(ids: readonly number[], rows: readonly Row[]): Row[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
