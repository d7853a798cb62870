import { db } from "../db";
import type { FileLocation } from "./paths";

/** Where a file is, and whether a record refers to it. */
export type Placement = FileLocation & {
  id: number;
  /** Bytes. */
  size: bigint;
  missingAt: Date | null;
  isReferenced: boolean;
};

/** Of files by their ids; linked ones have none. */
export async function listPlacements(ids: number[]): Promise<Placement[]> {
  const files = await db().storedFile.findMany({
    where: { id: { in: ids }, place: { not: "linked" } },
    select: {
      id: true,
      uuid: true,
      area: true,
      place: true,
      path: true,
      size: true,
      missingAt: true,
      archetypes: { select: { id: true }, take: 1 },
      characters: { select: { id: true }, take: 1 },
      media: { select: { id: true }, take: 1 },
      topLayerClips: { select: { id: true }, take: 1 },
    },
    orderBy: { id: "asc" },
  });
  return files.map(({ archetypes, characters, media, topLayerClips, ...file }) => ({
    ...file,
    isReferenced: [archetypes, characters, media, topLayerClips].some((references) => references.length > 0),
  }));
}

/** The next files whose place and references do not agree. */
export async function listMisplaced(after: number, limit: number): Promise<number[]> {
  const rows = await db().$queryRaw<{ id: number | bigint }[]>`
    SELECT id FROM (
      SELECT id, place,
        EXISTS (SELECT 1 FROM MediaAsset WHERE fileId = StoredFile.id)
        OR EXISTS (SELECT 1 FROM Character WHERE imageId = StoredFile.id)
        OR EXISTS (SELECT 1 FROM Archetype WHERE imageId = StoredFile.id)
        OR EXISTS (SELECT 1 FROM TopLayerClip WHERE fileId = StoredFile.id) AS isReferenced
      FROM StoredFile WHERE place != 'linked' AND id > ${after}
    )
    WHERE place = 'incoming' OR (place = 'stored' AND NOT isReferenced) OR (place = 'trash' AND isReferenced)
    ORDER BY id LIMIT ${limit}`;
  return rows.map(({ id }) => Number(id));
}
