import { expect, test } from "vitest";
import { createRuleBook } from "@/lib/core/rules/rule-book";
import { ruleNotesOf } from "./rule-notes";

const running = { id: 1, categoryId: 10 };
const calm = { id: 2, categoryId: 20 };
const noir = { id: 3, categoryId: 30 };
const categoryOf = (id: number) => [running, calm, noir].find((one) => one.id === id)?.categoryId ?? null;
const ingredient = (id: number) => ({ kind: "ingredient" as const, id });
const book = createRuleBook(
  [
    { id: 1, type: "exclude", source: ingredient(1), target: ingredient(2) },
    { id: 2, type: "require", source: ingredient(1), target: { kind: "category", id: 30 } },
    { id: 3, type: "require", source: { kind: "character", id: 7 }, target: ingredient(3) },
  ],
  categoryOf,
);
const luna = { id: 7, archetypeId: null };
const job = { character: null, extras: [], requiredCategoryIds: [10, 20] };

test("picks break rules, extras only earn a warning", () => {
  const broken = ruleNotesOf(book, { ...job, picks: [running, calm] });
  expect([broken.broken.length, broken.warnings.length]).toEqual([1, 0]);
  const warned = ruleNotesOf(book, { ...job, picks: [running], extras: [calm] });
  expect([warned.broken.length, warned.warnings.length]).toEqual([0, 1]);
  const source = ruleNotesOf(book, { ...job, picks: [calm], extras: [running] });
  expect([source.broken.length, source.warnings.length]).toEqual([0, 1]);
});

test("what rules ask for is suggested, unless the output type asks for it or it is there", () => {
  const asked = ruleNotesOf(book, { ...job, character: luna, picks: [running, calm] }).suggestions;
  expect(asked.map(({ categoryId, ingredientIds }) => ({ categoryId, ingredientIds }))).toEqual([
    { categoryId: 30, ingredientIds: [3] },
    { categoryId: 30, ingredientIds: null },
  ]);
  expect(ruleNotesOf(book, { ...job, picks: [running], extras: [noir] }).suggestions).toEqual([]);
  expect(
    ruleNotesOf(book, { ...job, picks: [running], requiredCategoryIds: [10, 20, 30] }).suggestions,
  ).toEqual([]);
});
