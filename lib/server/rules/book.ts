import type { CombinationSpace } from "@/lib/core/combinations/space";
import type { Finding, RuleWorld } from "@/lib/core/rules/finding";
import { findingSentence } from "@/lib/core/rules/finding-sentence";
import { findAll } from "@/lib/core/rules/findings";
import { Groups } from "@/lib/core/rules/groups";
import { linesOf, type RuleLine } from "@/lib/core/rules/lines";
import type { CompatibilityRule } from "@/lib/core/rules/rule";
import { toRule } from "@/lib/core/rules/rule-of-row";
import { lineWords } from "@/lib/core/rules/rule-words";
import type { RuleSource } from "@/lib/core/rules/schema";
import { listCombinationSpaces } from "../combinations/queries";
import { rememberedWhilePossible } from "../combinations/revision";
import { db } from "../db";

export type StoredRule = CompatibilityRule & { enabled: boolean; notes: string; createdAt: Date };

/** All rules with all that they speak of, read once after each write that matters. There are some thousands at most. */
export type Book = {
  rules: StoredRule[];
  lines: RuleLine[];
  world: RuleWorld;
  names: Names;
};

/** What a person reads in place of ids. */
export type Names = {
  selector: (selector: RuleSource) => string;
  category: (id: number) => string;
  ingredient: (id: number) => string;
  outputType: (id: number) => string;
};

export function getBook(): Promise<Book> {
  return rememberedWhilePossible("rule book", readBook);
}

export function getFindings(): Promise<Finding[]> {
  return rememberedWhilePossible("rule findings", async () => {
    const { lines, world } = await getBook();
    return findAll(lines, world);
  });
}

export function sentenceOf(line: Omit<RuleLine, "id" | "ruleIds">, names: Names): string {
  const category = names.category(line.categoryId);
  return lineWords(line, (kind, id) => ({ name: names.selector({ kind, id }), category }));
}

export function describeFinding(finding: Finding, { lines, names }: Pick<Book, "lines" | "names">) {
  const sentenceOfLine = (id: number) => {
    const line = lines.find((one) => one.id === id);
    return line ? sentenceOf(line, names) : "";
  };
  return {
    kind: finding.kind,
    sentence: findingSentence(finding, { ...names, line: sentenceOfLine }),
    lines: finding.lineIds.map((id) => ({ id, sentence: sentenceOfLine(id) })),
  };
}

export type DescribedFinding = ReturnType<typeof describeFinding>;

async function readBook(): Promise<Book> {
  const [stored, spaces, categories, ingredients, characters, archetypes, outputTypes] = await Promise.all([
    db().rule.findMany({ orderBy: { id: "asc" }, omit: { uuid: true, updatedAt: true, importedId: true } }),
    listCombinationSpaces(),
    db().category.findMany({ select: { id: true, name: true } }),
    db().ingredient.findMany({ select: { id: true, name: true, categoryId: true } }),
    db().character.findMany({ select: { id: true, name: true, archetypeId: true } }),
    db().archetype.findMany({ select: { id: true, name: true } }),
    db().outputType.findMany({ select: { id: true, name: true } }),
  ]);
  const rules = stored.flatMap((row) => {
    const rule = toRule(row);
    return rule ? [{ ...rule, enabled: row.enabled, notes: row.notes, createdAt: row.createdAt }] : [];
  });
  const byKind = {
    ingredient: namesOf(ingredients),
    category: namesOf(categories),
    character: namesOf(characters),
    archetype: namesOf(archetypes),
  };
  const named = (names: Map<number, string>, id: number) => names.get(id) ?? "?";
  const outputTypeNames = namesOf(outputTypes);
  const world = worldOf(spaces, ingredients, characters);
  return {
    rules,
    lines: linesOf(rules, world.categoryOf),
    world,
    names: {
      selector: ({ kind, id }) => named(byKind[kind], id),
      category: (id) => named(byKind.category, id),
      ingredient: (id) => named(byKind.ingredient, id),
      outputType: (id) => named(outputTypeNames, id),
    },
  };
}

function worldOf(
  spaces: CombinationSpace[],
  ingredients: { id: number; categoryId: number }[],
  characters: { id: number; archetypeId: number | null }[],
): RuleWorld {
  const categories = new Map(ingredients.map(({ id, categoryId }) => [id, categoryId]));
  const archetypes = new Map(characters.map(({ id, archetypeId }) => [id, archetypeId]));
  const members = new Groups<number>();
  for (const { id, categoryId } of ingredients) members.add(`${categoryId}`, id);
  return {
    spaces,
    categoryOf: (id) => categories.get(id) ?? null,
    archetypeOf: (id) => archetypes.get(id) ?? null,
    ingredientsOf: (id) => members.of(`${id}`),
  };
}

function namesOf(rows: { id: number; name: string }[]): Map<number, string> {
  return new Map(rows.map(({ id, name }) => [id, name]));
}
