import type { JobsOutside } from "@/lib/core/rules/jobs-outside";
import { type RuleLine, rulesOfLine } from "@/lib/core/rules/lines";
import { createRuleBook } from "@/lib/core/rules/rule-book";
import type { Pair } from "@/lib/core/rules/schema";
import { db } from "../db";
import { Prisma } from "../generated/prisma/client";
import { idList } from "../id-list";
import type { Tx } from "../tx";
import type { Book } from "./book";

/** Jobs named before they leave the funnel. */
const JOBS_TOLD = 5;

/** Jobs that have a combination now and would have none. */
export async function findJobsOutside(lines: readonly RuleLine[], { world }: Book): Promise<JobsOutside> {
  const rules = createRuleBook(lines.flatMap(rulesOfLine), world.categoryOf);
  let count = 0;
  const first: number[] = [];
  for (const { combination, jobs, firstId } of await listCombinations(lines)) {
    const { characterId, ingredientIds } = piecesOf(combination);
    const isViolating =
      rules.violations({
        character: { id: characterId, archetypeId: world.archetypeOf(characterId) },
        ingredients: ingredientIds.map((id) => ({ id, categoryId: world.categoryOf(id) ?? 0 })),
      }).length > 0;
    if (!isViolating) continue;
    count += Number(jobs);
    first.push(Number(firstId));
  }
  return told(count, first);
}

/** As `findJobsOutside`, when each of these pairs of ingredients is kept apart. */
export async function findJobsWithPairs(tx: Tx, pairs: readonly Pair[]): Promise<JobsOutside> {
  const partners = new Map<number, Set<number>>();
  for (const [a, b] of pairs) partners.set(a, (partners.get(a) ?? new Set()).add(b));
  const rows = await tx.$queryRaw<CombinationJobs[]>`
    SELECT combination, count(*) AS jobs, min(jobId) AS firstId FROM JobFunnel
    WHERE combination IS NOT NULL AND jobId IN (SELECT jobId FROM JobIngredient WHERE ingredientId IN ${idList([...partners.keys()])})
    GROUP BY combination`;
  const apart = rows.filter(({ combination }) => {
    const { ingredientIds } = piecesOf(combination);
    return ingredientIds.some((a) => ingredientIds.some((b) => partners.get(a)?.has(b)));
  });
  return told(
    apart.reduce((sum, { jobs }) => sum + Number(jobs), 0),
    apart.map(({ firstId }) => Number(firstId)),
  );
}

function told(count: number, first: number[]): JobsOutside {
  return { count, first: first.sort((a, b) => a - b).slice(0, JOBS_TOLD) };
}

/** A job's combination names its character and its picks. */
function piecesOf(combination: string) {
  const [, characterId = 0, ...ingredientIds] = combination
    .split(/[^\d]+/)
    .filter(Boolean)
    .map(Number);
  return { characterId, ingredientIds };
}

type CombinationJobs = { combination: string; jobs: bigint | number; firstId: bigint | number };

/** Combinations of jobs that have what the lines start from. */
async function listCombinations(lines: readonly RuleLine[]) {
  const sources = new Map(lines.map(({ source }) => [`${source.kind} ${source.id}`, source]));
  const conditions = [...sources.values()].map(jobsWith);
  if (conditions.length === 0) return [];
  return db().$queryRaw<CombinationJobs[]>`
    SELECT combination, count(*) AS jobs, min(jobId) AS firstId FROM JobFunnel
    WHERE combination IS NOT NULL AND jobId IN (${Prisma.join(conditions, " UNION ")})
    GROUP BY combination`;
}

function jobsWith({ kind, id }: RuleLine["source"]): Prisma.Sql {
  switch (kind) {
    case "ingredient":
      return Prisma.sql`SELECT jobId FROM JobIngredient WHERE ingredientId = ${id}`;
    case "category":
      return Prisma.sql`SELECT ji.jobId FROM Ingredient i JOIN JobIngredient ji ON ji.ingredientId = i.id WHERE i.categoryId = ${id}`;
    case "character":
      return Prisma.sql`SELECT id FROM Job WHERE characterId = ${id}`;
    case "archetype":
      return Prisma.sql`SELECT j.id FROM Character c JOIN Job j ON j.characterId = c.id WHERE c.archetypeId = ${id}`;
  }
}
