import { folderName, pathInside } from "@/lib/core/intake/folder-path";
import { type FileCounts, noFiles } from "@/lib/core/intake/progress";
import { db } from "../db";
import type { IntakeFileState } from "../generated/prisma/enums";
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
  const rows = await db().intakeFile.findMany({
    where: { intakeId: intake.id, ...(state && { state }), ...(after && { id: { lt: after } }) },
    orderBy: { id: "desc" },
    take: FILES_PER_PAGE + 1,
    select: {
      id: true,
      path: true,
      size: true,
      modifiedAt: true,
      state: true,
      reason: true,
      mediaId: true,
      file: { select: { media: { select: { id: true }, take: 1 } } },
    },
  });
  const shown = rows.slice(0, FILES_PER_PAGE);
  return {
    files: shown.map(({ path, size, mediaId, file, ...row }) => ({
      ...row,
      name: pathInside(folder.path, path),
      size: Number(size),
      // Its asset may have been deleted, or the file shown by another one since.
      mediaId: file?.media.some(({ id }) => id === mediaId) ? mediaId : (file?.media[0]?.id ?? null),
    })),
    next: rows.length > FILES_PER_PAGE ? (shown.at(-1)?.id ?? null) : null,
  };
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
