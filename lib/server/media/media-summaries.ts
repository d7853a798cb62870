import type { FileKind } from "@/lib/core/media/file-types";
import type { MediaQuality } from "@/lib/core/media/schema";
import { db } from "../db";
import { Prisma } from "../generated/prisma/client";
import { inOrderOf } from "../page-of-ids";

/** One card or line of the library, and no more: sixty go to the browser with each page, so what is not there is left out. */
export type MediaSummary = {
  id: number;
  title: string;
  quality: MediaQuality;
  createdAt: Date;
  /** 1 to 5. */
  rating?: number;
  jobId?: number;
  /** Its own character's, else its job's. */
  characterName?: string;
  file?: SummaryFile;
};

type SummaryFile = {
  kind: FileKind;
  /** Bytes. */
  size: number;
  /** Not while a file linked in place has not been read. */
  hash?: string;
  seconds?: number;
  /** Where there is no title to call the asset by. */
  originalName?: string;
  /** Why there is no picture. */
  problem?: string;
  isMissing?: true;
  /** Its folder cannot be reached. */
  isOffline?: true;
  /** Nothing was found in it of how it was made. */
  lacksMetadata?: true;
};

/** The assets with these ids, in this order. One flat read: a nested one cost half of what the page did. */
export async function listMediaSummaries(ids: readonly number[]): Promise<MediaSummary[]> {
  if (ids.length === 0) return [];
  const rows = await db().$queryRaw<MediaFlat[]>`
    SELECT m.id, m.title, m.quality, m.rating, m.createdAt, m.jobId, c.name AS characterName,
      f.kind, f.size, f.hash, f.seconds, f.originalName, f.problem, f.missingAt, folder.offlineAt,
      EXISTS (SELECT 1 FROM GenerationMetadata g WHERE g.fileId = f.id) AS hasMetadata
    FROM MediaAsset m LEFT JOIN Job j ON j.id = m.jobId LEFT JOIN StoredFile f ON f.id = m.fileId
      LEFT JOIN MediaFolderState folder ON folder.folderId = f.folderId
      LEFT JOIN Character c ON c.id = coalesce(m.characterId, j.characterId)
    WHERE m.id IN (${Prisma.join([...ids])})`;
  return inOrderOf(ids, rows).map(toSummary);
}

type MediaFlat = {
  id: number;
  title: string;
  quality: MediaQuality;
  rating: number;
  createdAt: Date;
  jobId: number | null;
  characterName: string | null;
  kind: FileKind | null;
  size: bigint;
  hash: string | null;
  seconds: number | null;
  originalName: string;
  problem: string | null;
  missingAt: Date | null;
  offlineAt: Date | null;
  hasMetadata: bigint | number;
};

function toSummary(row: MediaFlat): MediaSummary {
  const { id, title, quality, createdAt } = row;
  const summary: MediaSummary = { id, title, quality, createdAt };
  if (row.rating > 0) summary.rating = row.rating;
  if (row.jobId !== null) summary.jobId = row.jobId;
  if (row.characterName !== null) summary.characterName = row.characterName;
  if (row.kind !== null) summary.file = fileOf(row, row.kind);
  return summary;
}

function fileOf(row: MediaFlat, kind: FileKind): SummaryFile {
  const file: SummaryFile = { kind, size: Number(row.size) };
  if (row.hash !== null) file.hash = row.hash;
  if (row.seconds !== null) file.seconds = row.seconds;
  if (row.title === "") file.originalName = row.originalName;
  if (row.problem !== null) file.problem = row.problem;
  if (row.offlineAt !== null) file.isOffline = true;
  else if (row.missingAt !== null) file.isMissing = true;
  if (Number(row.hasMetadata) === 0) file.lacksMetadata = true;
  return file;
}
