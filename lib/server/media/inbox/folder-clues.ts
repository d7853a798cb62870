import { jobCodesInName } from "@/lib/core/jobs/job-codes-in-name";
import { folderNames, folderOf } from "@/lib/core/media/suggest/folder-of";
import { db } from "../../db";
import { Prisma } from "../../generated/prisma/client";
import { idList } from "../../id-list";
import { findNamedPieces } from "./jobs-by-names";
import type { WaitingFile } from "./waiting-files";

/** Whose files lie around a file, and what its folder is called. */
export type FolderClues = {
  /** Files around it that have a job. */
  of: number;
  /** How many of them belong to what. */
  jobs: Map<number, number>;
  characters: Map<number, number>;
  /** The project that most of them belong to. */
  project: { id: number; name: string; here: number } | null;
  /** Folders called by a job's code. */
  codes: Map<number, string>;
  /** Characters that a folder is called after. */
  characterIds: Set<number>;
};

/** Files before and behind it, by their names, that are looked at. */
const AROUND = 500;
/** Its own folder and those around it: the names further up say nothing of one file. */
const LEVELS = 3;

export async function readFolderClues(file: WaitingFile): Promise<FolderClues | null> {
  const { folder, path } = file;
  if (folder === null || path === null) return null;
  const names = folderNames(folder).slice(0, LEVELS);
  const [neighbours, pieces] = await Promise.all([
    readNeighbours(file, path, folder),
    findNamedPieces(names.join(" , ")),
  ]);
  const jobs = countBy(neighbours.map(({ jobId }) => jobId));
  return {
    of: neighbours.length,
    jobs,
    characters: countBy(neighbours.flatMap(({ characterId }) => characterId ?? [])),
    project: await readMainProject(jobs),
    codes: new Map(names.flatMap((name) => jobCodesInName(name).map((id) => [id, name] as const))),
    characterIds: new Set(pieces.characterIds),
  };
}

type Neighbour = { jobId: number; characterId: number | null };

async function readNeighbours(file: WaitingFile, path: string, folder: string): Promise<Neighbour[]> {
  const separator = path[folder.length] ?? "/";
  const [first, end] = [
    `${folder}${separator}`,
    `${folder}${String.fromCharCode(separator.charCodeAt(0) + 1)}`,
  ];
  const from =
    file.intakeId === null
      ? Prisma.sql`SELECT path, id AS fileId FROM StoredFile WHERE area = 'media'`
      : Prisma.sql`SELECT path, fileId FROM IntakeFile WHERE intakeId = ${file.intakeId}`;
  const rows = await db().$queryRaw<
    { path: string; jobId: number | bigint; characterId: number | bigint | null }[]
  >`
    SELECT around.path, m.jobId, coalesce(m.characterId, j.characterId) AS characterId
    FROM (
      SELECT * FROM (${from} AND path >= ${first} AND path < ${path} ORDER BY path DESC LIMIT ${AROUND})
      UNION ALL SELECT * FROM (${from} AND path > ${path} AND path < ${end} ORDER BY path LIMIT ${AROUND})
    ) AS around
    CROSS JOIN MediaAsset m ON m.fileId = around.fileId AND m.jobId IS NOT NULL CROSS JOIN Job j ON j.id = m.jobId`;
  return rows
    .filter((row) => folderOf(row.path) === folder)
    .map(({ jobId, characterId }) => ({
      jobId: Number(jobId),
      characterId: characterId === null ? null : Number(characterId),
    }));
}

async function readMainProject(jobs: ReadonlyMap<number, number>): Promise<FolderClues["project"]> {
  if (jobs.size === 0) return null;
  const rows = await db().$queryRaw<{ name: string; projectId: number | bigint; jobId: number | bigint }[]>`
    SELECT p.name, pj.projectId, pj.jobId FROM ${idList([...jobs.keys()])} AS chosen
    CROSS JOIN ProjectJob pj ON pj.jobId = chosen.value CROSS JOIN Project p ON p.id = pj.projectId`;
  const projects = new Map<number, NonNullable<FolderClues["project"]>>();
  for (const { name, projectId, jobId } of rows) {
    const id = Number(projectId);
    const here = (projects.get(id)?.here ?? 0) + (jobs.get(Number(jobId)) ?? 0);
    projects.set(id, { id, name, here });
  }
  return [...projects.values()].sort((a, b) => b.here - a.here)[0] ?? null;
}

function countBy(values: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
