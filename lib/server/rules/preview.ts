import type { Bounds } from "@/lib/core/combinations/bounds";
import { findAll } from "@/lib/core/rules/findings";
import { linesOf, type RuleLine, rulesOfLine } from "@/lib/core/rules/lines";
import { createRuleBook } from "@/lib/core/rules/rule-book";
import type { RuleDraft } from "@/lib/core/rules/schema";
import { db } from "../db";
import { Prisma } from "../generated/prisma/client";
import { type Book, describeFinding, getBook, sentenceOf } from "./book";
import { requireNames } from "./names";
import { removedBy } from "./removed";

export type RulePreview = Awaited<ReturnType<typeof previewRule>>;

/** What a rule would do that is not saved yet: `draft.ids` are the rules that it would stand in for. */
export async function previewRule(draft: RuleDraft) {
  await requireNames(db(), draft);
  const book = await getBook();
  const { lines, own, replacedIds } = withDraft(book, draft);
  const isOwn = ({ lineIds }: { lineIds: readonly number[] }) => own.some(({ id }) => lineIds.includes(id));
  const findings = findAll(lines, book.world).filter(isOwn);
  return {
    sentences: own.map((line) => sentenceOf(line, book.names)),
    removed: own.map((line) => toText(removedBy(line, [...line.ruleIds, ...replacedIds], book))),
    findings: findings.map((finding) => {
      const { lines: told, ...rest } = describeFinding(finding, { ...book, lines });
      return { ...rest, lines: told.filter(({ id }) => !own.some((line) => line.id === id)) };
    }),
    jobs: draft.enabled ? await findJobsOutside(own, book) : { count: 0, first: [] },
  };
}

/** Exact for all but the densest rules. */
function toText({ atLeast, atMost }: Bounds) {
  return { atLeast: atLeast.toString(), atMost: atMost.toString() };
}

/** All lines as they would be, and those of the draft. Its new rules have ids that no rule has. */
function withDraft({ rules, world }: Book, { type, source, targets, enabled, ids }: RuleDraft) {
  const others = rules.filter(({ id }) => !ids.includes(id));
  const known = (target: RuleDraft["targets"][number]) =>
    others.some(
      (one) =>
        one.enabled === enabled &&
        one.type === type &&
        one.source.kind === source.kind &&
        one.source.id === source.id &&
        one.target.kind === target.kind &&
        one.target.id === target.id,
    );
  // What is there already is not made again; when all of it is, it is shown as the repetition that it would be.
  const fresh = targets.filter((target) => !known(target));
  const added = (fresh.length > 0 ? fresh : targets).map((target, index) => ({
    ...{ id: FIRST_NEW_ID + index, type, source, target, enabled },
  }));
  const lines = linesOf([...others, ...added], world.categoryOf);
  const own = lines.filter(({ ruleIds }) => ruleIds.some((id) => id >= FIRST_NEW_ID));
  return { lines, own, replacedIds: ids };
}

/** Beyond all ids that a row can have. */
const FIRST_NEW_ID = 2 ** 40;

/** Jobs named before they leave the funnel. */
const JOBS_TOLD = 5;

/** Jobs that have a combination now and would have none. A job's combination names its character and its picks. */
async function findJobsOutside(lines: readonly RuleLine[], { world }: Book) {
  const rules = createRuleBook(lines.flatMap(rulesOfLine), world.categoryOf);
  let count = 0;
  const first: number[] = [];
  for (const { combination, jobs, firstId } of await listCombinations(lines)) {
    const [, characterId = 0, ...ingredientIds] = combination
      .split(/[^\d]+/)
      .filter(Boolean)
      .map(Number);
    const isViolating =
      rules.violations({
        character: { id: characterId, archetypeId: world.archetypeOf(characterId) },
        ingredients: ingredientIds.map((id) => ({ id, categoryId: world.categoryOf(id) ?? 0 })),
      }).length > 0;
    if (!isViolating) continue;
    count += Number(jobs);
    first.push(Number(firstId));
  }
  return { count, first: first.sort((a, b) => a - b).slice(0, JOBS_TOLD) };
}

/** Combinations of jobs that have what the lines start from. */
async function listCombinations(lines: readonly RuleLine[]) {
  const sources = new Map(lines.map(({ source }) => [`${source.kind} ${source.id}`, source]));
  const conditions = [...sources.values()].map(jobsWith);
  if (conditions.length === 0) return [];
  return db().$queryRaw<{ combination: string; jobs: bigint | number; firstId: bigint | number }[]>`
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
