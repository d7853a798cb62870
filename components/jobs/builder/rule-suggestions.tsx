"use client";

import { Lightbulb } from "lucide-react";
import { useMemo } from "react";
import { Button } from "@/components/ui/button";
import { Combobox } from "@/components/ui/combobox";
import type { Option } from "@/components/ui/option-list";
import type { RuleSuggestion } from "./use-job-rules";

export type RuleSuggestionsProps = {
  suggestions: readonly RuleSuggestion[];
  byCategory: ReadonlyMap<number, Option<number>[]>;
  onAdd: (ingredientId: number) => void;
};

/** What rules ask for and that is not there, each with a way to add it as an extra. */
export function RuleSuggestions({ suggestions, byCategory, onAdd }: RuleSuggestionsProps) {
  return (
    <ul aria-label="What rules suggest" className="flex flex-col gap-1.5 empty:hidden">
      {suggestions.map((suggestion) => (
        <Suggestion
          key={`${suggestion.categoryId} ${suggestion.sentence}`}
          suggestion={suggestion}
          members={byCategory.get(suggestion.categoryId)}
          onAdd={onAdd}
        />
      ))}
    </ul>
  );
}

type SuggestionProps = {
  suggestion: RuleSuggestion;
  members: Option<number>[] | undefined;
  onAdd: (ingredientId: number) => void;
};

function Suggestion({ suggestion: { sentence, ingredientIds }, members, onAdd }: SuggestionProps) {
  const allowed = ingredientIds?.join();
  const options = useMemo(() => {
    const ids = allowed === undefined ? null : new Set(allowed.split(",").map(Number));
    return (members ?? []).filter(({ value }) => ids === null || ids.has(value));
  }, [members, allowed]);
  const [only, ...others] = options;
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 rounded-sm bg-raised px-3 py-1.5 text-dim">
      <Lightbulb aria-hidden className="size-4 shrink-0 text-faint" />
      <span className="min-w-40 flex-1 wrap-anywhere">{sentence}</span>
      {only && others.length === 0 && (
        <Button size="sm" onClick={() => onAdd(only.value)}>
          Add {only.label}
        </Button>
      )}
      {others.length > 0 && (
        <Combobox
          aria-label={`Add what is asked for: ${sentence}`}
          className="w-52"
          options={options}
          value={null}
          onValueChange={(id) => id !== null && onAdd(id)}
          placeholder="Add one as an extra"
          searchLabel="Search what would do"
        />
      )}
    </li>
  );
}
