// The rule: metadata is prefilled by four templates with placeholders in braces; each can use only what is filled before it.

import { z } from "zod";
import { text } from "@/lib/core/schema/fields";

export const placeholders = [
  "character",
  "ingredients",
  "output type",
  "title",
  "description",
  "character description",
] as const;
export type Placeholder = (typeof placeholders)[number];

const FACTS: readonly Placeholder[] = ["character", "ingredients", "output type", "character description"];

/** What each template may use. */
export const placeholdersOf = {
  title: FACTS,
  description: [...FACTS, "title"],
  seoTitle: placeholders,
  seoDescription: placeholders,
} as const satisfies Record<string, readonly Placeholder[]>;

export const PrefillTemplates = z.object({
  title: template(placeholdersOf.title),
  description: template(placeholdersOf.description),
  seoTitle: template(placeholdersOf.seoTitle),
  seoDescription: template(placeholdersOf.seoDescription),
});
export type PrefillTemplates = z.infer<typeof PrefillTemplates>;

export const defaultPrefillTemplates: PrefillTemplates = {
  title: "{character} — {ingredients}",
  description: "{character}: {ingredients}. {output type}.",
  seoTitle: "{title} | {output type}",
  seoDescription: "{description} {character description}",
};

/** Finds `{anything}`; a fresh one for each use, because a global expression remembers where it stopped. */
export function placeholderPattern(): RegExp {
  return /\{([^{}\n]*)\}/g;
}

/** `{Output_Type}` and `{ output type }` mean the same; null for a name that is not among these. */
export function toPlaceholder<Name extends string>(name: string, names: readonly Name[]): Name | null {
  const wanted = name
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, " ");
  return names.find((known) => known === wanted) ?? null;
}

/** A template that uses no other placeholders. */
export function template(allowed: readonly string[]) {
  return text(1000).check((context) => {
    for (const [whole, name = ""] of context.value.matchAll(placeholderPattern())) {
      if (toPlaceholder(name, allowed) !== null) continue;
      const list = allowed.map((known) => `{${known}}`).join(", ");
      context.issues.push({
        code: "custom",
        input: context.value,
        message: `${whole} cannot be used here. Use ${list}.`,
      });
    }
  });
}
