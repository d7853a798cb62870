import { db } from "../db";
import { Prisma } from "../generated/prisma/client";
import type { FileLocation } from "./paths";

/** Where a file is, and whether a record refers to it. */
export type Placement = FileLocation & {
  id: number;
  /** Bytes. */
  size: bigint;
  missingAt: Date | null;
  isReferenced: boolean;
};

/** Of files by their ids; linked ones have none, and those that leave for good have it no more. One statement: nested reads were half of what a small upload cost. */
export async function listPlacements(ids: number[]): Promise<Placement[]> {
  const rows = await db().$queryRaw<PlacementRow[]>`
    SELECT id, uuid, area, place, path, size, missingAt, ${isReferenced} AS isReferenced
    FROM StoredFile WHERE id IN (SELECT value FROM json_each(${JSON.stringify(ids)})) AND place NOT IN ('linked', 'purging') ORDER BY id`;
  return rows.map(({ id, isReferenced, ...row }) => ({
    ...row,
    id: Number(id),
    isReferenced: Boolean(isReferenced),
  }));
}

type PlacementRow = Omit<Placement, "id" | "isReferenced"> & Record<"id" | "isReferenced", bigint | number>;

/** The next files whose place and references do not agree. */
export async function listMisplaced(after: number, limit: number): Promise<number[]> {
  const rows = await db().$queryRaw<{ id: number | bigint }[]>`
    SELECT id FROM (
      SELECT id, place, ${isReferenced} AS isReferenced
      FROM StoredFile WHERE place NOT IN ('linked', 'purging') AND id > ${after}
    )
    WHERE place = 'incoming' OR (place = 'stored' AND NOT isReferenced) OR (place = 'trash' AND isReferenced)
    ORDER BY id LIMIT ${limit}`;
  return rows.map(({ id }) => Number(id));
}

/** A condition on `StoredFile`: a record refers to it. */
export const isReferenced = Prisma.sql`(
  EXISTS (SELECT 1 FROM MediaAsset WHERE fileId = StoredFile.id)
  OR EXISTS (SELECT 1 FROM Character WHERE imageId = StoredFile.id)
  OR EXISTS (SELECT 1 FROM Archetype WHERE imageId = StoredFile.id)
  OR EXISTS (SELECT 1 FROM Project WHERE imageId = StoredFile.id)
  OR EXISTS (SELECT 1 FROM TopLayerClip WHERE fileId = StoredFile.id))`;
