import { folderName, pathInside } from "@/lib/core/intake/folder-path";
import { type FileCounts, noFiles } from "@/lib/core/intake/progress";
import { db } from "../db";
import { Prisma } from "../generated/prisma/client";
import { IntakeFileState } from "../generated/prisma/enums";
import { idList } from "../id-list";
import { intakeRate } from "../intake/intakes";

export type FolderSummary = Awaited<ReturnType<typeof listFolders>>[number];

/** All folders that media come from, with how far each is. */
export async function listFolders(where: { id?: number } = {}) {
  const folders = await db().mediaFolder.findMany({
    where,
    orderBy: { path: "asc" },
    select: {
      id: true,
      path: true,
      includeSubfolders: true,
      patterns: true,
      mode: true,
      isWatched: true,
      project: { select: { id: true, name: true } },
      state: { select: { scannedAt: true, offlineAt: true, problem: true } },
      intakes: { orderBy: { id: "desc" }, take: 1, select: { id: true, state: true } },
    },
  });
  const counts = await countFiles(folders.flatMap(({ intakes }) => intakes.map(({ id }) => id)));
  return folders.map(({ intakes: [intake], ...folder }) => ({
    ...folder,
    name: folderName(folder.path),
    intakeState: intake?.state ?? null,
    counts: counts.get(intake?.id ?? 0) ?? noFiles,
    rate: intakeRate(folder.id),
  }));
}

export async function getFolder(id: number): Promise<FolderSummary | null> {
  return (await listFolders({ id }))[0] ?? null;
}

/** Files of one page of a folder's list. */
export const FILES_PER_PAGE = 100;

/** What came in from a folder and what became of it, newest first; of one state or of all. `after`: older than that row. */
export async function listFolderFiles(
  folder: { id: number; path: string },
  { state, after }: { state: IntakeFileState | null; after: number | null },
) {
  const intake = await db().intake.findFirst({
    where: { folderId: folder.id },
    orderBy: { id: "desc" },
    select: { id: true },
  });
  if (!intake) return { files: [], next: null };
  const ids = await newestFileIds(intake.id, state ? [state] : STATES, after);
  const shown = ids.slice(0, FILES_PER_PAGE);
  // Flat: nested, each of a hundred rows is several objects. Its asset may have been deleted, or the file be shown by another one since.
  const rows = await db().$queryRaw<FileRow[]>`
    SELECT came.id, came.path, came.size, came.modifiedAt, came.state, came.reason, coalesce(
      (SELECT id FROM MediaAsset WHERE id = came.mediaId AND fileId = came.fileId),
      (SELECT min(id) FROM MediaAsset WHERE fileId = came.fileId)) AS mediaId
    FROM IntakeFile came WHERE came.id IN ${idList(shown)} ORDER BY came.id DESC`;
  return {
    files: rows.map(({ id, path, size, modifiedAt, mediaId, ...row }) => ({
      ...row,
      id: Number(id),
      name: pathInside(folder.path, path),
      size: Number(size),
      modifiedAt: new Date(modifiedAt),
      mediaId: mediaId === null ? null : Number(mediaId),
    })),
    next: ids.length > FILES_PER_PAGE ? (shown.at(-1) ?? null) : null,
  };
}

type FileRow = {
  id: number | bigint;
  path: string;
  size: number | bigint;
  modifiedAt: Date;
  state: IntakeFileState;
  reason: string | null;
  mediaId: number | bigint | null;
};

const STATES = Object.values(IntakeFileState);

/** The ids of a page and of one more, found along the index that each state has: of all states at once, all files would be sorted. */
async function newestFileIds(
  intakeId: number,
  states: readonly IntakeFileState[],
  after: number | null,
): Promise<number[]> {
  const limit = FILES_PER_PAGE + 1;
  const isOlder = after === null ? Prisma.sql`true` : Prisma.sql`id < ${after}`;
  const ofStates = states.map(
    (state) => Prisma.sql`SELECT id FROM (SELECT id FROM IntakeFile
      WHERE intakeId = ${intakeId} AND state = ${state} AND ${isOlder} ORDER BY id DESC LIMIT ${limit})`,
  );
  const rows = await db().$queryRaw<{ id: number | bigint }[]>`
    SELECT id FROM (${Prisma.join(ofStates, " UNION ALL ")}) ORDER BY id DESC LIMIT ${limit}`;
  return rows.map(({ id }) => Number(id));
}

export type FolderFile = Awaited<ReturnType<typeof listFolderFiles>>["files"][number];

async function countFiles(intakeIds: readonly number[]): Promise<Map<number, FileCounts>> {
  const rows = await db().$queryRaw<{ intakeId: number; state: IntakeFileState; count: number | bigint }[]>`
    SELECT intakeId, state, count(*) AS count FROM IntakeFile WHERE intakeId IN ${idList(intakeIds)} GROUP BY intakeId, state`;
  const counts = new Map<number, FileCounts>();
  for (const { intakeId, state, count } of rows) {
    const id = Number(intakeId);
    counts.set(id, { ...(counts.get(id) ?? noFiles), [state]: Number(count) });
  }
  return counts;
}
