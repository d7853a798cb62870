import { Prisma } from "./generated/prisma/client";

/** `x IN ${idList(ids)}`: one bound parameter however many there are, in their order by its `key`. */
export function idList(ids: readonly number[]): Prisma.Sql {
  return Prisma.sql`(SELECT value FROM json_each(${JSON.stringify(ids)}))`;
}

/** A random UUID for each row that a statement inserts: what Prisma would do, a round trip a row. */
export const newUuid = Prisma.sql`(lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-'
  || substr('89ab', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))))`;
