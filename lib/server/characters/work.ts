import { db } from "../db";
import { Prisma } from "../generated/prisma/client";
import { inOrderOf } from "../page-of-ids";
import { listPromptLines } from "../prompts/prompt-lines";

/** What was made with a character: numbers, and the newest of its jobs and media, for its page. */

export type CharacterJob = Awaited<ReturnType<typeof listCharacterJobs>>[number];
export type CharacterMedia = Awaited<ReturnType<typeof listCharacterMedia>>[number];

/** How many jobs (also by status), media, prompts and rules it has. */
export async function getCharacterNumbers(id: number) {
  const [byStatus, media, prompts, rules] = await Promise.all([
    db().job.groupBy({ by: ["status"], where: { characterId: id }, _count: true }),
    countMedia(id),
    db().prompt.count({ where: { job: { characterId: id } } }),
    db().rule.count({ where: { sourceCharacterId: id } }),
  ]);
  const jobsByStatus = Object.fromEntries(byStatus.map(({ status, _count }) => [status, _count]));
  const jobs = byStatus.reduce((sum, { _count }) => sum + _count, 0);
  return { jobs, jobsByStatus, media, prompts, rules };
}

/** The newest first. */
export async function listCharacterJobs(id: number, limit: number) {
  const jobs = await db().job.findMany({
    where: { characterId: id },
    orderBy: { id: "desc" },
    take: limit,
    select: {
      id: true,
      status: true,
      outputType: { select: { name: true } },
      ingredients: {
        orderBy: { position: "asc" },
        take: 6,
        select: { ingredient: { select: { name: true } } },
      },
    },
  });
  return jobs.map(({ ingredients, outputType, ...job }) => ({
    ...job,
    outputType: outputType?.name ?? null,
    ingredients: ingredients.map(({ ingredient }) => ingredient.name),
  }));
}

/** The newest; of each half no more rows are read than are shown. */
export async function listCharacterMedia(id: number, limit: number) {
  const newest = Prisma.sql`ORDER BY id DESC LIMIT ${limit}`;
  const rows = await db().$queryRaw<{ id: bigint | number }[]>`
    SELECT id FROM (SELECT id FROM (${ownMedia(id)}) ${newest})
    UNION ALL SELECT id FROM (SELECT id FROM (${mediaOfJobs(id)}) ${newest}) ${newest}`;
  const ids = rows.map((row) => Number(row.id));
  const media = await db().mediaAsset.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      title: true,
      quality: true,
      file: { select: { hash: true, kind: true, seconds: true, problem: true } },
    },
  });
  return inOrderOf(ids, media);
}

/** The newest prompts of its jobs. Jobs first, then each one's prompts, each half by an index. */
export async function listCharacterPrompts(id: number, limit: number) {
  const rows = await db().$queryRaw<{ id: bigint | number }[]>`
    SELECT p.id AS id FROM Job j CROSS JOIN Prompt p ON p.jobId = j.id WHERE j.characterId = ${id} ORDER BY p.id DESC LIMIT ${limit}`;
  return listPromptLines(rows.map((row) => Number(row.id)));
}

async function countMedia(id: number): Promise<number> {
  const [row] = await db().$queryRaw<{ count: bigint | number }[]>`
    SELECT (SELECT count(*) FROM (${ownMedia(id)})) + (SELECT count(*) FROM (${mediaOfJobs(id)})) AS count`;
  return Number(row?.count ?? 0);
}

/** Media are a character's when they say so, or say nothing and their job is. Both halves are answered by an index. */
function ownMedia(id: number): Prisma.Sql {
  return Prisma.sql`SELECT id FROM MediaAsset WHERE characterId = ${id}`;
}

/** Jobs first (CROSS JOIN), then each one's media: most media name no character, so an index on that says nothing (hence `+`). */
function mediaOfJobs(id: number): Prisma.Sql {
  return Prisma.sql`
    SELECT m.id FROM Job j CROSS JOIN MediaAsset m ON m.jobId = j.id WHERE j.characterId = ${id} AND +m.characterId IS NULL`;
}
