"use client";

import { useMemo } from "react";
import type { Refusals } from "@/components/ui/option-list";
import type { PieceOptions } from "./use-job-pieces";
import type { JobRules } from "./use-job-rules";

/** What the pickers of characters and of picks dim, or hide, because rules forbid it beside what is chosen. */
export function useRefusals(rules: JobRules, options: PieceOptions | null, areHidden: boolean) {
  return useMemo((): { characters: Refusals<number>; picks: Refusals<number> } => {
    const characters = new Map(options?.characters.map((one) => [one.id, one]));
    const ingredients = new Map(options?.ingredients.map((one) => [one.id, one]));
    const ask =
      <T>(rows: Map<number, T>, whyNot: (row: T) => string | null) =>
      (id: number) => {
        const row = rows.get(id);
        return row ? whyNot(row) : null;
      };
    return {
      characters: { whyNot: ask(characters, rules.whyNotCharacter), areHidden },
      picks: { whyNot: ask(ingredients, rules.whyNotPick), areHidden },
    };
  }, [rules, options, areHidden]);
}
