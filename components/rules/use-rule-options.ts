"use client";

import { useMemo } from "react";
import { useOptions } from "@/components/options/use-options";
import { ruleSelectorLabels } from "@/lib/core/rules/kind-labels";
import type { RuleSource, RuleTarget } from "@/lib/core/rules/schema";

/** A selector as the value of an option: `ingredient 7`. */
export function optionOf({ kind, id }: RuleSource): string {
  return `${kind} ${id}`;
}

export function sourceOf(option: string): RuleSource {
  const [kind, id] = option.split(" ");
  return { kind: kind as RuleSource["kind"], id: Number(id) };
}

export function targetOf(option: string): RuleTarget {
  return sourceOf(option) as RuleTarget;
}

/** What a rule can start from, and what it can speak of: with search, under headings. */
export function useRuleOptions() {
  const characters = useOptions("characters");
  const archetypes = useOptions("archetypes");
  const categories = useOptions("categories");
  const ingredients = useOptions("ingredients");
  return useMemo(() => {
    const names = new Map(categories?.map(({ id, name }) => [id, name]));
    const ofIngredients = (ingredients ?? []).map(({ id, name, code, categoryId }) => ({
      value: `ingredient ${id}`,
      label: name,
      hint: names.get(categoryId) ?? undefined,
      keywords: code ?? undefined,
      group: names.get(categoryId),
    }));
    const ofCategories = (categories ?? []).map(({ id, name }) => ({
      value: `category ${id}`,
      label: `Any ingredient of ${name}`,
      group: ruleSelectorLabels.category,
    }));
    const sources = [
      ...(characters ?? []).map(({ id, name }) => ({
        value: `character ${id}`,
        label: name,
        hint: "character",
        group: ruleSelectorLabels.character,
      })),
      ...(archetypes ?? []).map(({ id, name }) => ({
        value: `archetype ${id}`,
        label: `Any character of ${name}`,
        group: ruleSelectorLabels.archetype,
      })),
    ];
    return {
      sources: [...ofCategories, ...sources, ...ofIngredients],
      targets: [...ofCategories, ...ofIngredients],
    };
  }, [characters, archetypes, categories, ingredients]);
}
