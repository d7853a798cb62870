import { Prisma } from "../../generated/prisma/client";
import type { Order } from "./order";

/**
 * Where a list is read from: `m` is the asset, `f` its file, `value` what it is ordered by before `id`. SQLite is told the way: by itself
 * it takes the index of a filter that half of the library meets, and sorts.
 */
export type Path = { id: Prisma.Sql; from: Prisma.Sql; value: Prisma.Sql | null; demands: Prisma.Sql[] };

const ID = Prisma.sql`m.id`;
const FILE = Prisma.sql`LEFT JOIN StoredFile f NOT INDEXED ON f.id = m.fileId`;

/** All assets in this order. */
export function alongOrder({ value, index }: Order, demands: Prisma.Sql[]): Path {
  return {
    id: ID,
    from: Prisma.sql`MediaAsset m ${index ?? Prisma.sql`NOT INDEXED`} ${FILE}`,
    value,
    demands,
  };
}

/** A set, by id: SQLite puts it in order first, and reads no more assets than the list needs. */
export function alongSet(ids: Prisma.Sql, demands: Prisma.Sql[]): Path {
  return {
    id: ID,
    from: Prisma.sql`MediaAsset m NOT INDEXED ${FILE}`,
    value: null,
    demands: [Prisma.sql`m.id IN (${ids})`, ...demands],
  };
}

/** A small set, sorted by what all of its assets have. */
export function alongFew(few: Prisma.Sql, { value }: Order, demands: Prisma.Sql[]): Path {
  const from = Prisma.sql`(SELECT DISTINCT id FROM (${few})) one
    CROSS JOIN MediaAsset m NOT INDEXED ON m.id = one.id ${FILE}`;
  return { id: ID, from, value, demands };
}

/** What the full-text index finds, by id. */
export function alongWords(words: string, few: Prisma.Sql | null): Path {
  const id = Prisma.sql`MediaSearch.rowid`;
  return {
    id,
    from: Prisma.sql`MediaSearch CROSS JOIN MediaAsset m NOT INDEXED ON m.id = MediaSearch.rowid ${FILE}`,
    value: null,
    demands: [Prisma.sql`MediaSearch MATCH ${words}`, ...(few ? [Prisma.sql`+${id} IN (${few})`] : [])],
  };
}

/** Assets whose file has a value, in the order of these values. */
export function alongFiles({ index }: Order, column: Prisma.Sql, demands: Prisma.Sql[]): Path {
  return {
    id: ID,
    from: Prisma.sql`StoredFile f ${index ?? Prisma.empty} CROSS JOIN MediaAsset m ON m.fileId = f.id`,
    value: column,
    demands: [Prisma.sql`${column} IS NOT NULL`, ...demands],
  };
}

/** The plus keeps SQLite from reading along the set. */
export function inSet(ids: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`+m.id IN (${ids})`;
}
