// The rule: a job is called by its character and its ingredients, by its output type when it has neither.

/** `Luna Vale — Running, Joyful`. Names come in naming order (`inNamingOrder`). */
export function jobTitle(job: {
  characterName: string | null;
  ingredientNames: readonly string[];
  outputTypeName?: string | null;
}): string {
  const parts = [job.characterName ?? "", job.ingredientNames.join(", ")].filter((part) => part !== "");
  return parts.join(" — ") || job.outputTypeName || "Job without picks";
}
