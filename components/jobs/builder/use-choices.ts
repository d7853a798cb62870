"use client";

import { useMemo } from "react";
import type { Option } from "@/components/ui/option-list";
import type { PieceOptions } from "./use-job-pieces";

/** Options in the order of their lists; retired characters last, as what they make is outside of the funnel. */
export function useChoices(options: PieceOptions | null) {
  return useMemo(() => {
    if (!options) return null;
    const names = new Map(options.categories.map(({ id, name }) => [id, name]));
    const byCategory = new Map<number, Option<number>[]>();
    const ingredients: Option<number>[] = [];
    for (const { id, name, code, categoryId } of options.ingredients) {
      const option = { value: id, label: name, hint: code ?? undefined };
      const members = byCategory.get(categoryId) ?? [];
      members.push(option);
      byCategory.set(categoryId, members);
      ingredients.push({ ...option, group: names.get(categoryId), keywords: names.get(categoryId) });
    }
    const toOption = ({ id, name, status }: PieceOptions["characters"][number]) => ({
      value: id,
      label: name,
      group: status === "retired" ? "Retired" : undefined,
      hint: status === "retired" ? "retired" : undefined,
    });
    const isRetired = ({ status }: { status: string }) => status === "retired";
    return {
      characters: [
        ...options.characters.filter((character) => !isRetired(character)),
        ...options.characters.filter(isRetired),
      ].map(toOption),
      outputTypes: options.outputTypes.map(({ id, name }) => ({ value: id, label: name })),
      byCategory,
      ingredients,
    };
  }, [options]);
}
