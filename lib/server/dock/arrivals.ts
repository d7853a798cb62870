import type { DockArrival } from "@/lib/core/dock/view";
import { db } from "../db";

/** Files of the Inbox that are looked through for those of watched folders. */
const LOOKED_AT = 60;

type Row = { id: number | bigint; originalName: string; hash: string | null; createdAt: Date };

/** The newest files of watched folders that wait for their job. */
export async function listArrivals(): Promise<DockArrival[]> {
  const rows = await db().$queryRaw<Row[]>`
    SELECT m.id, f.originalName, f.hash, m.createdAt FROM (
      SELECT id, fileId, createdAt FROM MediaAsset
      WHERE jobId IS NULL AND isWithoutJob = 0 AND fileId IS NOT NULL ORDER BY id DESC LIMIT ${LOOKED_AT}) AS m
    CROSS JOIN StoredFile f ON f.id = m.fileId
    CROSS JOIN MediaFolder folder ON folder.isWatched = 1 AND folder.id = coalesce(f.folderId, (
      SELECT i.folderId FROM IntakeFile came JOIN Intake i ON i.id = came.intakeId
      WHERE came.fileId = f.id ORDER BY came.id DESC LIMIT 1))
    ORDER BY m.id DESC LIMIT 3`;
  return rows.map(({ id, originalName, hash, createdAt }) => ({
    id: Number(id),
    name: originalName,
    arrivedAt: new Date(createdAt).getTime(),
    thumb: `/api/media/${id}/thumb?w=320${hash ? `&v=${hash}` : ""}`,
  }));
}
