"use client";

import { useOptions } from "@/components/options/use-options";
import { localDay } from "@/lib/core/list/day-range";
import type { Completing } from "@/lib/core/media/search/complete";
import { aboutField, type FieldId } from "@/lib/core/media/search/fields";
import { foldName } from "@/lib/core/text/fold-name";
import type { OptionKind } from "@/lib/server/options/queries";
import type { CompletionOption } from "./completion-list";

/** What the library's search understands, which comes after the page. */
export type SearchLanguage = typeof import("@/lib/core/media/search/parse") &
  typeof import("@/lib/core/media/search/complete");

/** Options that are shown. */
const MOST = 60;

/** What can be typed where the cursor stands: fields, then values; names are asked of the server once a field wants them. */
export function useCompletions(
  language: SearchLanguage | null,
  text: string,
  cursor: number,
  isOpen: boolean,
) {
  const completing = language && isOpen ? language.completingAt(text, Math.min(cursor, text.length)) : null;
  const field = completing?.field ?? null;
  const kind = field === null ? undefined : OPTIONS[field];
  const rows = useOptions(kind ?? "projects", kind !== undefined);
  const names = kind === undefined ? [] : (rows ?? []).map((row) => ("name" in row ? row.name : ""));
  return {
    options: language && completing ? optionsOf(language, completing, names) : [],
    choose: ({ value }: CompletionOption) =>
      language && completing ? language.complete(text, completing, value) : { text, cursor },
  };
}

function optionsOf(
  { fieldsLike, knownValues }: SearchLanguage,
  { field, typed }: Completing,
  names: readonly string[],
): CompletionOption[] {
  if (field === null)
    return fieldsLike(typed).map((id) => ({
      value: id,
      says: `${aboutField(id).says}, ${aboutField(id).example}`,
    }));
  const key = foldName(typed);
  const values = [...new Set([...knownValues(field, localDay(new Date())), ...names])];
  const ranked = values
    .map((value) => ({
      value,
      at: ` ${foldName(value)}`.indexOf(` ${key}`),
      inside: foldName(value).indexOf(key),
    }))
    .filter(({ inside, value }) => inside >= 0 && value !== typed);
  return [...ranked.filter(({ at }) => at === 0), ...ranked.filter(({ at }) => at !== 0)]
    .slice(0, MOST)
    .map(({ value }) => ({ value }));
}

/** Where the names of a field come from. */
const OPTIONS: Partial<Record<FieldId, Exclude<OptionKind, "rules">>> = {
  character: "characters",
  archetype: "archetypes",
  ingredient: "ingredients",
  category: "categories",
  output: "output-types",
  project: "projects",
  tag: "media-tags",
  "character.tag": "character-tags",
  "archetype.tag": "archetype-tags",
  "ingredient.tag": "ingredient-tags",
  model: "models",
  generator: "generators",
};
