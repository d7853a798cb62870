import { db } from "../../db";
import { Prisma } from "../../generated/prisma/client";
import { idList } from "../../id-list";
import type { FileLocation } from "../../storage/paths";

export type UnknownFile = FileLocation & {
  id: number;
  mimeType: string;
  kind: "image" | "video";
  hash: string;
  seconds: number | null;
};

type Some = { ids: readonly number[] } | { after: number; upTo: number };

/** Files of the library that nobody has looked at: those among `ids`, or those with ids in a span. What still waits to be read comes later. */
export async function findUnknown(some: Some): Promise<UnknownFile[]> {
  const among =
    "ids" in some
      ? Prisma.sql`f.id IN ${idList(some.ids)}`
      : Prisma.sql`f.id > ${some.after} AND f.id <= ${some.upTo}`;
  const rows = await db().$queryRaw<UnknownFile[]>`
    SELECT f.id, f.uuid, f.area, f.place, f.path, f.mimeType, f.kind, f.hash, f.seconds FROM StoredFile f
    WHERE ${among} AND f.area = 'media' AND f.kind IN ('image', 'video') AND f.hash IS NOT NULL
      AND f.place IN ('stored', 'linked') AND f.missingAt IS NULL AND f.problem IS NULL
      AND NOT EXISTS (SELECT 1 FROM PictureHash WHERE fileId = f.id)
      AND NOT EXISTS (SELECT 1 FROM Task WHERE fileId = f.id AND state <> 'failed')
    ORDER BY f.id`;
  return rows.map((row) => ({ ...row, id: Number(row.id) }));
}
