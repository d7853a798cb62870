import type { JobStatus } from "@/lib/core/jobs/schema";
import { db } from "../db";
import { Prisma } from "../generated/prisma/client";

/** What a line of a list is made of, in four flat reads: nested ones cost several times as much for a page of fifty. */
export async function readSummaryRows(ids: readonly number[]) {
  if (ids.length === 0)
    return { jobs: [], ingredients: new Map(), projects: new Map(), mediaCounts: new Map() };
  const wanted = Prisma.join([...ids]);
  const [jobs, ingredients, projects, media] = await Promise.all([
    db().$queryRaw<JobFlat[]>`
      SELECT j.id, j.uuid, j.status, j.priority, j.plannedFor, j.ruleOverride, j.createdAt, j.updatedAt, j.outputTypeId,
        c.id AS characterId, c.name AS characterName, c.status AS characterStatus, f.combination, f.imported
      FROM Job j LEFT JOIN Character c ON c.id = j.characterId LEFT JOIN JobFunnel f ON f.jobId = j.id
      WHERE j.id IN (${wanted})`,
    db().$queryRaw<IngredientFlat[]>`
      SELECT ji.jobId, i.id, i.name, i.code, i.position, i.categoryId, c.position AS categoryPosition
      FROM JobIngredient ji JOIN Ingredient i ON i.id = ji.ingredientId JOIN Category c ON c.id = i.categoryId
      WHERE ji.jobId IN (${wanted}) ORDER BY ji.jobId, ji.position, ji.ingredientId`,
    db().$queryRaw<ProjectFlat[]>`
      SELECT pj.jobId, p.id, p.name FROM ProjectJob pj JOIN Project p ON p.id = pj.projectId
      WHERE pj.jobId IN (${wanted}) ORDER BY p.nameKey, p.id`,
    db().$queryRaw<{ jobId: number; count: bigint | number }[]>`
      SELECT jobId, count(*) AS count FROM MediaAsset WHERE jobId IN (${wanted}) GROUP BY jobId`,
  ]);
  return {
    jobs,
    ingredients: byJob(ingredients),
    projects: byJob(projects),
    mediaCounts: new Map(media.map(({ jobId, count }) => [jobId, Number(count)])),
  };
}

export type JobFlat = {
  id: number;
  uuid: string;
  status: JobStatus;
  priority: number;
  plannedFor: Date | null;
  ruleOverride: string | null;
  createdAt: Date;
  updatedAt: Date;
  outputTypeId: number | null;
  characterId: number | null;
  characterName: string | null;
  characterStatus: "concept" | "active" | "retired" | null;
  combination: string | null;
  imported: boolean | null;
};

export type IngredientFlat = {
  jobId: number;
  id: number;
  name: string;
  code: string | null;
  position: number;
  categoryId: number;
  categoryPosition: number;
};

export type ProjectFlat = { jobId: number; id: number; name: string };

function byJob<Row extends { jobId: number }>(rows: Row[]): Map<number, Row[]> {
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.jobId);
    if (group) group.push(row);
    else groups.set(row.jobId, [row]);
  }
  return groups;
}
