import type { Database } from "better-sqlite3";
import { derivePicks } from "@/lib/core/jobs/picks";
import { createRuleBook } from "@/lib/core/rules/rule-book";
import { type RuleColumns, toRule } from "@/lib/core/rules/rule-of-row";
import { createRuleWords } from "@/lib/core/rules/rule-words";

export type JobsOutside = { sentence: string; jobs: number };

/** Rules told, those that most jobs break first. */
const TOLD = 20;

/**
 * Jobs of the file that the file's own rules forbid: they come in as they are and stand beside the funnel. Counted for each rule, in its
 * words.
 */
export function findJobsOutside(database: Database): JobsOutside[] {
  const rows = database.prepare("SELECT * FROM main.Rule WHERE enabled").all() as RuleColumns[];
  const rules = rows.flatMap((row) => toRule(row) ?? []);
  if (rules.length === 0) return [];
  const all = <Row>(sql: string) => database.prepare(sql).all() as Row[];
  const ingredients = new Map(
    all<{ id: number; name: string; categoryId: number }>(
      "SELECT id, name, categoryId FROM main.Ingredient",
    ).map((row) => [row.id, row]),
  );
  const archetypes = new Map(
    all<{ id: number; archetypeId: number | null }>("SELECT id, archetypeId FROM main.Character").map(
      (row) => [row.id, row.archetypeId],
    ),
  );
  const required = listsOf(
    all(
      "SELECT outputTypeId AS owner, categoryId AS id FROM main.OutputTypeCategory ORDER BY owner, position",
    ),
  );
  const book = createRuleBook(rules, (id) => ingredients.get(id)?.categoryId ?? null);
  const wordsOf = createRuleWords(rules, (kind, id) => nameIn(database, kind, id));
  const counts = new Map<string, number>();
  const picked = database
    .prepare("SELECT ingredientId FROM main.JobIngredient WHERE jobId = ? ORDER BY position")
    .pluck();
  for (const job of all<JobRow>(
    "SELECT id, characterId, outputTypeId FROM main.Job WHERE outputTypeId IS NOT NULL",
  )) {
    const list = (picked.all(job.id) as number[]).flatMap((id) => ingredients.get(id) ?? []);
    const { picks } = derivePicks(list, required.get(job.outputTypeId) ?? []);
    const character =
      job.characterId === null
        ? null
        : { id: job.characterId, archetypeId: archetypes.get(job.characterId) ?? null };
    const broken = new Set(book.violations({ character, ingredients: picks }).map(wordsOf));
    for (const sentence of broken) counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  }
  return [...counts]
    .map(([sentence, jobs]) => ({ sentence, jobs }))
    .sort((a, b) => b.jobs - a.jobs)
    .slice(0, TOLD);
}

type JobRow = { id: number; characterId: number | null; outputTypeId: number };

const NAME_TABLES = {
  ingredient: "Ingredient",
  category: "Category",
  character: "Character",
  archetype: "Archetype",
};

function nameIn(database: Database, kind: keyof typeof NAME_TABLES, id: number) {
  const category =
    kind === "ingredient" ? "(SELECT name FROM main.Category c WHERE c.id = one.categoryId)" : "name";
  const row = database
    .prepare(`SELECT name, ${category} AS category FROM main.${NAME_TABLES[kind]} one WHERE id = ?`)
    .get(id);
  return (row as { name: string; category: string } | undefined) ?? null;
}

function listsOf(rows: { owner: number; id: number }[]): Map<number, number[]> {
  const lists = new Map<number, number[]>();
  for (const { owner, id } of rows) lists.set(owner, [...(lists.get(owner) ?? []), id]);
  return lists;
}
