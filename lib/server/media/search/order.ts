import type { MediaOrder } from "@/lib/core/media/search/orders";
import { Prisma } from "../../generated/prisma/client";
import type { Reader } from "./reader";

/** What a list is ordered by before ids: a value of `m`, of its file `f`, or nothing. */
export type Order = {
  value: Prisma.Sql | null;
  /** The index that has this order; ids have it by themselves. */
  index?: Prisma.Sql;
  /** From the first to the last, ids fall. */
  isFalling: boolean;
  /** Of the file: null where there is none, which come last. */
  ofFile?: Prisma.Sql;
};

/** The words and names are those of the indexes (prisma/schema.prisma, prisma/derived/indexes.mjs). */
export const ORDERS: Record<MediaOrder, Order> = {
  newest: { value: null, isFalling: true },
  oldest: { value: null, isFalling: false },
  rating: {
    value: Prisma.sql`m.rating`,
    index: Prisma.sql`INDEXED BY MediaAsset_rating_id_idx`,
    isFalling: true,
  },
  name: {
    value: Prisma.sql`m.title COLLATE NOCASE`,
    index: Prisma.sql`INDEXED BY derived_MediaAsset_name`,
    isFalling: false,
  },
  size: ofFile(Prisma.sql`f.size`, Prisma.sql`-1`, Prisma.sql`INDEXED BY derived_StoredFile_size`),
  seconds: ofFile(Prisma.sql`f.seconds`, Prisma.sql`-1`, Prisma.sql`INDEXED BY derived_StoredFile_seconds`),
  captured: ofFile(
    Prisma.sql`f.capturedAt`,
    Prisma.sql`''`,
    Prisma.sql`INDEXED BY derived_StoredFile_captured`,
  ),
};

function ofFile(column: Prisma.Sql, least: Prisma.Sql, index: Prisma.Sql): Order {
  return { value: Prisma.sql`coalesce(${column}, ${least})`, ofFile: column, index, isFalling: true };
}

/** Where a stretch of a list begins: at an asset, with its value in this order; `hasValue` is false when it comes with those that have none. */
export type Place = { id: number; value: unknown; hasValue: boolean };

/** Null when the asset is gone. */
export async function placeOf(reader: Reader, order: MediaOrder, id: number): Promise<Place | null> {
  const { value, ofFile } = ORDERS[order];
  if (value === null) return { id, value: null, hasValue: true };
  const [row] = await reader.$queryRaw<{ value: unknown; hasValue: bigint | number }[]>`
    SELECT ${value} AS value, ${ofFile ?? Prisma.sql`1`} IS NOT NULL AS hasValue
    FROM MediaAsset m LEFT JOIN StoredFile f ON f.id = m.fileId WHERE m.id = ${id}`;
  return row ? { id, value: row.value, hasValue: Number(row.hasValue) === 1 } : null;
}
