// The rule: a job is called by its character and its ingredients, by its output type when it has neither.

/** `Luna Vale — Running, Joyful`. Names come in naming order (`inNamingOrder`). */
export function jobTitle(job: {
  characterName: string | null;
  ingredientNames: readonly string[];
  outputTypeName?: string | null;
}): string {
  const { characterName, ingredientNames, outputTypeName } = job;
  return titleOfNames({
    character: characterName ?? "",
    ingredients: ingredientNames.join(", "),
    outputType: outputTypeName ?? "",
  });
}

/** The same of names that are joined, as lines of lists have them. */
export function titleOfNames(job: { character?: string; ingredients?: string; outputType?: string }): string {
  const parts = [job.character, job.ingredients].filter(Boolean);
  return parts.join(" — ") || job.outputType || "Job without picks";
}
