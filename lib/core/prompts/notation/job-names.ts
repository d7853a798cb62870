// The rule: what names in a prompt stand for is what its job is made of. Case, accents and `_` for a space make no difference.

import { foldName } from "@/lib/core/text/fold-name";
import type { PromptNames } from "./expand";

/** An ingredient in words: what of it goes into a prompt is its fragment, else its name. */
export type PromptIngredient = {
  categoryId: number;
  name: string;
  promptFragment: string;
  description: string;
};

/** All that a job says in prompts. */
export type PromptPieces = {
  job: { code: string; notes: string };
  character: { name: string; description: string; visualNotes: string; tags: readonly string[] } | null;
  archetype: string | null;
  outputType: { name: string; aspectRatio: string | null } | null;
  /** In the order in which ingredients are named: picks in the output type's category order, then extras. */
  ingredients: readonly PromptIngredient[];
};

/** What prompts of all jobs share. */
export type PromptCategories = {
  categories: readonly { id: number; name: string }[];
  /** What wildcards draw from; may be left out of a prompt that has none. */
  options: readonly { categoryId: number; text: string; weight: number }[];
};

/** `pieces` is null for a prompt without a job: its names are known, and stay for the job that it will have. */
export function jobNames(
  pieces: PromptPieces | null,
  { categories, options }: PromptCategories,
): PromptNames {
  const categoryIds = new Map(categories.map(({ id, name }) => [keyOf(name), id]));
  const own = pieces ? ownNames(pieces) : null;
  const ofCategory = (name: string): string | null => {
    const [category = "", part = "prompt"] = name.split(".");
    const id = categoryIds.get(keyOf(category));
    const text = ingredientParts[keyOf(part)];
    if (id === undefined || !text) return null;
    if (!pieces) return UNDECIDED;
    return joined(pieces.ingredients.filter(({ categoryId }) => categoryId === id).map(text));
  };
  const known = (name: string): string | null => {
    const key = keyOf(name);
    if (OWN_NAMES.includes(key)) return own ? (own[key] ?? "") : UNDECIDED;
    return ofCategory(name.replace(/^\s*ingredient\s*:/i, ""));
  };
  return {
    valueOf: (name) => {
      const value = known(name);
      return value === UNDECIDED ? `{${name}}` : value;
    },
    optionsOf: (pattern) => {
      const isMatch = matcherOf(pattern);
      const ids = new Set(categories.filter(({ name }) => isMatch(keyOf(name))).map(({ id }) => id));
      return ids.size === 0 ? null : options.filter(({ categoryId }) => ids.has(categoryId));
    },
  };
}

/** A name that has no value before there is a job. */
const UNDECIDED = "\0";

const ingredientParts: Record<string, (ingredient: PromptIngredient) => string> = {
  prompt: ({ promptFragment, name }) => promptFragment.trim() || name,
  name: ({ name }) => name,
  description: ({ description }) => description.trim(),
};

const OWN_NAMES = [
  "character",
  "character.look",
  "character.visual notes",
  "character.description",
  "character.tags",
  "archetype",
  "output type",
  "output type.aspect ratio",
  "ingredients",
  "ingredients.name",
  "job",
  "job.notes",
];

function ownNames({
  job,
  character,
  archetype,
  outputType,
  ingredients,
}: PromptPieces): Record<string, string> {
  const visualNotes = character?.visualNotes.trim() ?? "";
  return {
    character: character?.name ?? "",
    "character.look": visualNotes || (character?.name ?? ""),
    "character.visual notes": visualNotes,
    "character.description": character?.description.trim() ?? "",
    "character.tags": joined(character?.tags ?? []),
    archetype: archetype ?? "",
    "output type": outputType?.name ?? "",
    "output type.aspect ratio": outputType?.aspectRatio ?? "",
    ingredients: joined(ingredients.map((one) => ingredientParts.prompt?.(one) ?? "")),
    "ingredients.name": joined(ingredients.map(({ name }) => name)),
    job: job.code,
    "job.notes": job.notes.trim(),
  };
}

function joined(texts: readonly string[]): string {
  return texts.filter((text) => text !== "").join(", ");
}

function keyOf(name: string): string {
  return foldName(name.replaceAll("_", " "));
}

/** `*` stands for any signs. */
function matcherOf(pattern: string): (key: string) => boolean {
  const parts = keyOf(pattern).split("*");
  if (parts.length === 1) return (key) => key === parts[0];
  const escaped = parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&"));
  // Not `.*`: many of them after each other would take for ever to fail.
  const expression = new RegExp(`^${escaped.join("[^]*?")}$`);
  return escaped.length > 6 ? () => false : (key) => expression.test(key);
}
