// The rule: what a job's prompt is drafted from. The notation's names say which pieces go where; what a job lacks leaves no stray commas.

/** How the character looks, then what the ingredients say, in the order in which they are named. */
export const defaultPromptTemplate = "{character.look}, {ingredients}";

export function withoutGaps(text: string): string {
  return text
    .split("\n")
    .map((line) =>
      line
        .replace(/[ \t]*,(?:[ \t]*,)+/g, ",")
        .replace(/^[ \t]*,[ \t]*/, "")
        .replace(/[ \t]*,[ \t]*$/, ""),
    )
    .join("\n")
    .trim();
}
