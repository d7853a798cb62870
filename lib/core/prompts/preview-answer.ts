import type { PromptNames } from "@/lib/core/prompts/notation/expand";

/** What a prompt comes to for each job (or for none), and which of its names nobody knows. */
export type PromptPreview = {
  items: { jobId: number | null; texts: string[] }[];
  unknownNames: string[];
  unknownCategories: string[];
  emptyCategories: string[];
};

/** Names as far as the server has told of them, to mark problems while somebody types on: what it was not asked yet counts as known. */
export function toldNames(told: Omit<PromptPreview, "items"> | null): PromptNames {
  return {
    valueOf: (name) => (told?.unknownNames.includes(name) ? null : ""),
    optionsOf: (pattern) => {
      if (told?.unknownCategories.includes(pattern)) return null;
      return told?.emptyCategories.includes(pattern) ? [] : [{ text: "", weight: 1 }];
    },
  };
}
