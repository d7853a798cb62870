import { db } from "../../db";
import { Prisma } from "../../generated/prisma/client";
import { remembered } from "../../remembered";
import type { Condition } from "./file-conditions";
import type { Reader } from "./reader";

/** A set of at most so many is looked up whole and sorted; in more, the first of the list are soon found along its order. */
export const FEW = 3_000;
/** The same where the order is that of ids: a set is put into it before its assets are read. */
export const FEW_BY_ID = 20_000;

/** Between these ids, both included, lies all that can be found. */
export type Bounds = { first: number; last: number };

/** Days hold a stretch of ids, or nearly: media of long ago are not looked for among all newer ones. */
export async function boundsOf(conditions: readonly Condition[], reader: Reader): Promise<Bounds | null> {
  let bounds: Bounds | null = null;
  for (const { candidates, isStretch } of conditions) {
    if (!candidates || !isStretch) continue;
    const [row] = await reader.$queryRaw<Record<"first" | "last", bigint | number | null>[]>`
      SELECT min(id) AS first, max(id) AS last FROM (${candidates})`;
    const first = Number(row?.first ?? 0);
    const last = Number(row?.last ?? 0);
    bounds = bounds
      ? { first: Math.max(first, bounds.first), last: Math.min(last, bounds.last) }
      : { first, last };
  }
  return bounds;
}

/** The smallest of these sets within the bounds, if one is small. */
export async function fewestOf(
  sets: readonly (Prisma.Sql | null | undefined)[],
  bounds: Bounds | null,
  most: number,
  reader: Reader,
): Promise<Prisma.Sql | null> {
  let fewest: { ids: Prisma.Sql; count: number } | null = null;
  for (const set of sets) {
    if (!set) continue;
    const ids = bounds
      ? Prisma.sql`SELECT id FROM (${set}) WHERE id BETWEEN ${bounds.first} AND ${bounds.last}`
      : set;
    const limit: number = fewest?.count ?? most + 1;
    const count = await countUpTo(limit, ids, reader);
    if (count < limit) fewest = { ids, count };
  }
  return fewest?.ids ?? null;
}

/** The next stretch of a list asks for the same sets again. A count that is old leads along a longer way, never to something else. */
function countUpTo(limit: number, ids: Prisma.Sql, reader: Reader): Promise<number> {
  const count = async () => {
    const [row] = await reader.$queryRaw<{ count: bigint | number }[]>`
      SELECT count(*) AS count FROM (SELECT 1 FROM (${ids}) LIMIT ${limit})`;
    return Number(row?.count ?? 0);
  };
  if (reader !== db()) return count();
  return remembered(`up to ${limit} of ${ids.sql} ${ids.values.join("\n")}`, count);
}
