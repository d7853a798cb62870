import { parseJobCode } from "@/lib/core/jobs/job-code";
import type { JobFilter } from "@/lib/core/jobs/list";
import type { JobPriority, JobStage } from "@/lib/core/jobs/list-words";
import { type DayRange, daysFrom } from "@/lib/core/list/day-range";
import { tagKey } from "@/lib/core/tags/tags";
import { foldName } from "@/lib/core/text/fold-name";
import { Prisma } from "../generated/prisma/client";

/**
 * What a filter asks of `Job j LEFT JOIN JobFunnel f`, as SQL conditions that all have to hold.
 *
 * @param isWalked the list goes through all jobs in an order that an index has, and looks each up in its project
 */
export function conditionsOf(filter: JobFilter, isWalked = false): Prisma.Sql[] {
  const { statuses, characterId, outputTypeId, ingredientIds, projectId, batchId, tag, priority } = filter;
  const { created, planned, rendered, file, stage, combination } = filter;
  const words = foldName(filter.q).split(" ").filter(Boolean);
  return [
    ...(statuses.length > 0 ? [Prisma.sql`j.status IN (${Prisma.join([...statuses])})`] : []),
    ...(characterId ? [Prisma.sql`j.characterId = ${characterId}`] : []),
    ...(outputTypeId ? [Prisma.sql`j.outputTypeId = ${outputTypeId}`] : []),
    ...ingredientIds.map(
      (id) => Prisma.sql`j.id IN (SELECT jobId FROM JobIngredient WHERE ingredientId = ${id})`,
    ),
    ...(projectId ? [isOfProject(projectId, { hasWords: words.length > 0, isWalked })] : []),
    ...(batchId ? [Prisma.sql`j.batchId = ${batchId}`] : []),
    ...(tag ? [hasTag(tag)] : []),
    ...(priority ? [PRIORITIES[priority]] : []),
    // The jobs of a tag are few: the plus keeps SQLite from going through all of a year for them.
    ...(created
      ? isWithin(tag ? Prisma.sql`+j.createdAt` : Prisma.sql`j.createdAt`, created, localMidnight)
      : []),
    ...(planned === "none" ? [Prisma.sql`j.plannedFor IS NULL`] : []),
    ...(planned && planned !== "none" ? isWithin(Prisma.sql`j.plannedFor`, planned, utcMidnight) : []),
    ...(filter.isUnmade ? [Prisma.sql`j.status IN ('planned', 'in_progress')`] : []),
    ...(filter.unchangedSince ? [isInProgressSince(filter.unchangedSince)] : []),
    ...(rendered ? [wasMadeWithin(rendered)] : []),
    ...(file === "none" ? [Prisma.sql`f.rendered = 1 AND f.imported = 0`] : []),
    ...(stage ? [STAGES[stage]] : []),
    ...(combination ? [Prisma.sql`f.combination = ${combination}`] : []),
    ...words.map(hasWord),
  ];
}

/** When a `Job j` became what it is. */
export const CHANGED_AT = Prisma.sql`
  coalesce((SELECT max(step.createdAt) FROM JobStatusChange step WHERE step.jobId = j.id), j.createdAt)`;

/** Since before that moment, without a change. */
export function isInProgressSince(moment: Date): Prisma.Sql {
  return Prisma.sql`j.status = 'in_progress' AND ${CHANGED_AT} < ${moment}`;
}

const PRIORITIES: Record<JobPriority, Prisma.Sql> = {
  raised: Prisma.sql`j.priority > 0`,
  ordinary: Prisma.sql`j.priority = 0`,
  lowered: Prisma.sql`j.priority < 0`,
};

/** Of the character or of an ingredient. CROSS JOIN: from the tag's few ingredients to their jobs, never the other way. */
function hasTag(tag: string): Prisma.Sql {
  const tagId = Prisma.sql`(SELECT id FROM Tag WHERE nameKey = ${tagKey(tag)})`;
  return Prisma.sql`(
    j.characterId IN (SELECT characterId FROM CharacterTag WHERE tagId = ${tagId})
    OR j.id IN (
      SELECT ji.jobId FROM IngredientTag it CROSS JOIN JobIngredient ji ON ji.ingredientId = it.ingredientId
      WHERE it.tagId = ${tagId}
    ))`;
}

/**
 * Where words are looked for, jobs are found by these and then looked up in the project (the plus keeps SQLite from the other way round):
 * of a project of ten thousand jobs, each would be read to see whether it has the word.
 */
function isOfProject(
  projectId: number,
  { hasWords, isWalked }: { hasWords: boolean; isWalked: boolean },
): Prisma.Sql {
  if (isWalked && !hasWords)
    return Prisma.sql`EXISTS (SELECT 1 FROM ProjectJob WHERE projectId = ${projectId} AND jobId = j.id)`;
  const jobId = hasWords ? Prisma.sql`+j.id` : Prisma.sql`j.id`;
  return Prisma.sql`${jobId} IN (SELECT jobId FROM ProjectJob WHERE projectId = ${projectId})`;
}

/** Days include their last moment. */
function isWithin(value: Prisma.Sql, { from, to }: DayRange, midnight: (day: string) => Date): Prisma.Sql[] {
  return [
    ...(from ? [Prisma.sql`${value} >= ${midnight(from)}`] : []),
    ...(to ? [Prisma.sql`${value} < ${midnight(daysFrom(to, 1))}`] : []),
  ];
}

/** A planned day is kept as midnight UTC, wherever one is. */
function utcMidnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** A moment belongs to the day that it was here: the server is the person's own machine. */
function localMidnight(day: string): Date {
  return new Date(`${day}T00:00:00`);
}

/** From rendered to complete is no second time. */
function wasMadeWithin(range: DayRange): Prisma.Sql {
  return Prisma.sql`j.status IN ('rendered', 'complete') AND j.id IN (
    SELECT jobId FROM JobStatusChange
    WHERE "to" IN ('rendered', 'complete') AND ("from" IS NULL OR "from" NOT IN ('rendered', 'complete'))
      AND ${Prisma.join(isWithin(Prisma.sql`createdAt`, range, localMidnight), " AND ")})`;
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
