import { type MetadataField, missingMetadata } from "@/lib/core/media/completeness";
import type { FileKind } from "@/lib/core/media/file-types";
import type { MediaQuality } from "@/lib/core/media/schema";
import type { Likeness } from "@/lib/core/media/similar/likeness";
import { idList } from "../../id-list";
import { type FileLocation, shownPath } from "../../storage/paths";
import type { Tx } from "../../tx";
import { nameOf } from "../require-media";

/** One of a group of duplicates, with all that tells it from the others. */
export type DuplicateMember = {
  id: number;
  fileId: number;
  name: string;
  title: string;
  quality: MediaQuality;
  rating: number;
  jobId: number | null;
  missing: MetadataField[];
  tags: string[];
  hasPrompt: boolean;
  madeAt: Date;
  file: {
    kind: FileKind;
    mimeType: string;
    hash: string | null;
    originalName: string;
    /** Where it lies, for a person to find it. */
    location: string;
    size: number;
    width: number | null;
    height: number | null;
    seconds: number | null;
    problem: string | null;
    isLinked: boolean;
    /** It is where it should be. */
    isThere: boolean;
  };
};

type Reader = Pick<Tx, "$queryRaw">;

/** All records of these stored files, by the file; the oldest first. */
export async function readMembers(
  reader: Reader,
  fileIds: readonly number[],
): Promise<Map<number, DuplicateMember[]>> {
  const rows = await reader.$queryRaw<Row[]>`
    SELECT m.id, m.fileId, m.title, m.description, m.seoTitle, m.seoDescription, m.quality, m.rating, m.jobId,
      m.prompt <> '' OR g.prompt IS NOT NULL AS hasPrompt, coalesce(f.capturedAt, m.createdAt) AS madeAt,
      f.uuid, f.area, f.place, f.path, f.kind, f.mimeType, f.hash, f.originalName, f.size, f.width, f.height, f.seconds, f.problem,
      f.missingAt IS NULL AND s.offlineAt IS NULL AS isThere,
      (SELECT json_group_array(t.name ORDER BY mt.position) FROM MediaTag mt JOIN Tag t ON t.id = mt.tagId
       WHERE mt.mediaId = m.id) AS tags
    FROM ${idList(fileIds)} AS chosen CROSS JOIN StoredFile f ON f.id = chosen.value CROSS JOIN MediaAsset m ON m.fileId = f.id
    LEFT JOIN GenerationMetadata g ON g.fileId = f.id LEFT JOIN MediaFolderState s ON s.folderId = f.folderId ORDER BY m.id`;
  const members = new Map<number, DuplicateMember[]>();
  for (const row of rows) {
    const fileId = Number(row.fileId);
    members.set(fileId, [...(members.get(fileId) ?? []), memberOf(row, fileId)]);
  }
  return members;
}

type Row = FileLocation & {
  [field in "id" | "fileId" | "rating" | "hasPrompt" | "isThere" | "size"]: bigint | number;
} & { jobId: bigint | number | null; width: number | null; height: number | null } & {
  [field in
    | "title"
    | "description"
    | "seoTitle"
    | "seoDescription"
    | "mimeType"
    | "originalName"
    | "tags"]: string;
} & Pick<DuplicateMember, "quality"> &
  Pick<DuplicateMember["file"], "kind" | "hash" | "seconds" | "problem"> & { madeAt: string };

function memberOf(row: Row, fileId: number): DuplicateMember {
  const tags = JSON.parse(row.tags) as string[];
  const {
    title,
    description,
    seoTitle,
    seoDescription,
    originalName,
    kind,
    mimeType,
    hash,
    seconds,
    problem,
  } = row;
  return {
    ...{ id: Number(row.id), fileId, title, tags, quality: row.quality, rating: Number(row.rating) },
    name: nameOf({ title, file: { originalName } }),
    jobId: row.jobId === null ? null : Number(row.jobId),
    missing: missingMetadata({ title, description, tags, seoTitle, seoDescription }),
    hasPrompt: Boolean(row.hasPrompt),
    madeAt: new Date(row.madeAt),
    file: {
      ...{ kind, mimeType, hash, originalName, seconds, problem, size: Number(row.size) },
      location: shownPath(row),
      width: row.width === null ? null : Number(row.width),
      height: row.height === null ? null : Number(row.height),
      isLinked: row.place === "linked",
      isThere: Boolean(row.isThere),
    },
  };
}

/** What the files look like, by the file. */
export async function readLikenesses(
  reader: Reader,
  files: readonly { fileId: number; seconds: number | null }[],
): Promise<Map<number, Likeness>> {
  const rows = await reader.$queryRaw<{ fileId: bigint | number; hash: bigint | null; color: bigint }[]>`
    SELECT h.fileId, h.hash, h.color FROM ${idList(files.map(({ fileId }) => fileId))} AS chosen
    CROSS JOIN PictureHash h ON h.fileId = chosen.value ORDER BY h.fileId, h.frame`;
  const frames = new Map<number, { hash: bigint | null; color: bigint }[]>();
  for (const { fileId, hash, color } of rows) {
    const own = frames.get(Number(fileId)) ?? [];
    own.push({ hash: hash === null ? null : BigInt(hash), color: BigInt(color) });
    frames.set(Number(fileId), own);
  }
  return new Map(files.map(({ fileId, seconds }) => [fileId, { seconds, frames: frames.get(fileId) ?? [] }]));
}

/** Pairs of these assets that a person said are no duplicates, as `7 9`, the lower id first. */
export async function readDistinct(reader: Reader, ids: readonly number[]): Promise<Set<string>> {
  const rows = await reader.$queryRaw<{ aId: bigint | number; bId: bigint | number }[]>`
    SELECT aId, bId FROM DistinctPair WHERE aId IN ${idList(ids)} AND bId IN ${idList(ids)}`;
  return new Set(rows.map(({ aId, bId }) => `${aId} ${bId}`));
}
