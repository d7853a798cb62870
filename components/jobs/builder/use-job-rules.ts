"use client";

import { useMemo } from "react";
import { useOptions } from "@/components/options/use-options";
import type { CategorizedIngredient } from "@/lib/core/jobs/picks";
import { ruleNotesOf } from "@/lib/core/jobs/rule-notes";
import { createRuleBook, type RuleBook, type Violation } from "@/lib/core/rules/rule-book";
import { createRuleWords, type RuleWords } from "@/lib/core/rules/rule-words";
import type { JobPieces, PieceOptions } from "./use-job-pieces";

export type JobRules = ReturnType<typeof useJobRules>;
export type RuleSuggestion = JobRules["suggestions"][number];

/** What rules say of the job that is being built; nothing until they have arrived. Follows what is changed elsewhere. */
export function useJobRules(pieces: JobPieces, options: PieceOptions | null) {
  const rules = useRules(options);
  const { character, picks, extras, required } = pieces;
  // The pieces are made anew with each key that is pressed in the notes; as a text they are the same as long as they say the same.
  const judged = JSON.stringify({
    character: character && { id: character.id, archetypeId: character.archetypeId },
    picks: picks.map(idAndCategory),
    extras: extras.map(idAndCategory),
    requiredCategoryIds: required.map(({ id }) => id),
  } satisfies Judged);
  return useMemo(() => judge(rules, JSON.parse(judged)), [rules, judged]);
}

const idAndCategory = ({ id, categoryId }: CategorizedIngredient) => ({ id, categoryId });

type Rules = { book: RuleBook; words: RuleWords };
type Judged = Parameters<typeof ruleNotesOf>[1];

function useRules(options: PieceOptions | null): Rules | null {
  const rules = useOptions("rules");
  const archetypes = useOptions("archetypes");
  return useMemo(() => {
    if (!options || !rules || !archetypes) return null;
    const names = new Map<string, { name: string; category?: string; categoryId?: number }>();
    for (const one of archetypes) names.set(`archetype ${one.id}`, one);
    for (const one of options.characters) names.set(`character ${one.id}`, one);
    for (const one of options.categories) names.set(`category ${one.id}`, one);
    for (const { id, name, categoryId } of options.ingredients)
      names.set(`ingredient ${id}`, {
        name,
        categoryId,
        category: names.get(`category ${categoryId}`)?.name,
      });
    return {
      book: createRuleBook(rules, (id) => names.get(`ingredient ${id}`)?.categoryId ?? null),
      words: createRuleWords(rules, (kind, id) => names.get(`${kind} ${id}`) ?? null),
    };
  }, [options, rules, archetypes]);
}

function judge(rules: Rules | null, job: Judged) {
  const { character, picks } = job;
  const nothing = { broken: [], warnings: [], suggestions: [] };
  const notes = rules ? ruleNotesOf(rules.book, job) : nothing;
  const say = (found: readonly Violation[]) => [...new Set(found.map((one) => rules?.words(one) ?? ""))];
  return {
    /** What the job breaks, a sentence each. */
    broken: say(notes.broken),
    brokenByCharacter: say(notes.broken.filter((one) => one.sourceIngredientId === null)),
    brokenByPick: (id: number) =>
      say(notes.broken.filter((one) => one.ingredientId === id || one.sourceIngredientId === id)),
    warnings: say(notes.warnings),
    suggestions: notes.suggestions.map((suggestion) => ({
      ...suggestion,
      sentence: rules?.words(suggestion) ?? "",
    })),
    /** Why another character would not go with the picks; null when it would. */
    whyNotCharacter: ({ id, archetypeId }: { id: number; archetypeId: number | null }) => {
      const found = rules?.book.violations({ character: { id, archetypeId }, ingredients: picks });
      return say(found?.filter((one) => one.sourceIngredientId === null) ?? []).join(" ") || null;
    },
    /** The same for an ingredient as the pick of its category. */
    whyNotPick: (ingredient: { id: number; categoryId: number }) => {
      const others = picks.filter(({ categoryId }) => categoryId !== ingredient.categoryId);
      const found = rules?.book.violationsWith({ character, ingredients: others }, ingredient);
      return say(found ?? []).join(" ") || null;
    },
  };
}
