import { parseJobCode } from "@/lib/core/jobs/job-code";
import type { JobFilter, JobStage } from "@/lib/core/jobs/list";
import { foldName } from "@/lib/core/text/fold-name";
import { Prisma } from "../generated/prisma/client";

/** What a filter asks of `Job j LEFT JOIN JobFunnel f`, as SQL conditions that all have to hold. */
export function conditionsOf(filter: JobFilter): Prisma.Sql[] {
  const { statuses, characterId, outputTypeId, ingredientId, projectId, file, stage, combination } = filter;
  return [
    ...(statuses.length > 0 ? [Prisma.sql`j.status IN (${Prisma.join([...statuses])})`] : []),
    ...(characterId ? [Prisma.sql`j.characterId = ${characterId}`] : []),
    ...(outputTypeId ? [Prisma.sql`j.outputTypeId = ${outputTypeId}`] : []),
    ...(ingredientId
      ? [Prisma.sql`j.id IN (SELECT jobId FROM JobIngredient WHERE ingredientId = ${ingredientId})`]
      : []),
    ...(projectId ? [Prisma.sql`j.id IN (SELECT jobId FROM ProjectJob WHERE projectId = ${projectId})`] : []),
    ...(file === "none" ? [Prisma.sql`f.rendered = 1 AND f.imported = 0`] : []),
    ...(stage ? [STAGES[stage]] : []),
    ...(combination ? [Prisma.sql`f.combination = ${combination}`] : []),
    ...foldName(filter.q).split(" ").filter(Boolean).map(hasWord),
  ];
}

const COMBINATION_IS_RENDERED = Prisma.sql`EXISTS (
  SELECT 1 FROM JobFunnel same WHERE same.combination = f.combination AND same.rendered = 1)`;

/** The distinct combinations of the jobs that a stage lists are just those that the funnel counts. */
const STAGES: Record<JobStage, Prisma.Sql> = {
  planned: Prisma.sql`f.combination IS NOT NULL`,
  rendered: Prisma.sql`f.combination IS NOT NULL AND f.rendered = 1`,
  imported: Prisma.sql`f.combination IS NOT NULL AND f.imported = 1 AND ${COMBINATION_IS_RENDERED}`,
  complete: Prisma.sql`f.combination IS NOT NULL AND f.complete = 1 AND ${COMBINATION_IS_RENDERED}`,
  unmapped: Prisma.sql`f.combination IS NULL`,
};

/**
 * A word is looked for in the names of the character, the output type and the ingredients; `J42` is also the job itself. A single
 * letter has to begin a word. instr, not LIKE: somebody who types % or _ means just that. CROSS JOIN has SQLite match the names
 * first (a small table) and find jobs by index; left to itself it goes through all ingredients of all jobs.
 */
function hasWord(word: string): Prisma.Sql {
  const begins = /^[\p{L}\p{N}]$/u.test(word) ? Prisma.sql`' ' ||` : Prisma.empty;
  const inName = Prisma.sql`instr(${begins} nameKey, ${begins} ${word}) > 0`;
  const code = parseJobCode(word);
  return Prisma.sql`(
    ${code === null ? Prisma.empty : Prisma.sql`j.id = ${code} OR`}
    j.characterId IN (SELECT id FROM Character WHERE ${inName})
    OR j.outputTypeId IN (SELECT id FROM OutputType WHERE ${inName})
    OR j.id IN (
      SELECT ji.jobId FROM Ingredient i CROSS JOIN JobIngredient ji ON ji.ingredientId = i.id
      WHERE ${inName} OR lower(i.code) = ${word}
    ))`;
}
