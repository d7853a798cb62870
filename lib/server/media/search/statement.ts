import type { MediaOrder } from "@/lib/core/media/search/orders";
import { Prisma } from "../../generated/prisma/client";
import type { Bounds } from "./few";
import { ORDERS, type Place } from "./order";
import type { Path } from "./paths";

/** A stretch of the list along one path. */
export type Part = {
  sort: MediaOrder;
  path: Path;
  /** It begins behind this. */
  place: Place | null;
  /** From the place towards the beginning of the list. */
  isBackwards: boolean;
  bounds: Bounds | null;
  checks: Prisma.Sql[];
};

export function statementOf(part: Part, limit: number): Prisma.Sql {
  const { sort, path, place, isBackwards, bounds, checks } = part;
  const { id, from, value, demands } = path;
  const isFalling = ORDERS[sort].isFalling !== isBackwards;
  const direction = isFalling ? Prisma.sql`DESC` : Prisma.sql`ASC`;
  const behind = isFalling ? Prisma.sql`<` : Prisma.sql`>`;
  const where = [
    ...demands,
    ...(bounds ? [Prisma.sql`${id} BETWEEN ${bounds.first} AND ${bounds.last}`] : []),
    ...(place && value === null ? [Prisma.sql`${id} ${behind} ${place.id}`] : []),
    ...(place && value !== null
      ? [Prisma.sql`(${value}, ${id}) ${behind} (${place.value}, ${place.id})`]
      : []),
    ...checks,
  ];
  return Prisma.sql`SELECT ${id} AS id FROM ${from}
    ${where.length > 0 ? Prisma.sql`WHERE ${Prisma.join(where, " AND ")}` : Prisma.empty}
    ORDER BY ${value === null ? Prisma.empty : Prisma.sql`${value} ${direction},`} ${id} ${direction} LIMIT ${limit}`;
}
