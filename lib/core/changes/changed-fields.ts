// The rule: an edit is told by what it changed: "name, tags and description"; saving what is there already changes nothing.

/** The labels of the fields that differ, in the order of `labels`. */
export function changedFields<Record_ extends object>(
  before: Record_,
  after: Record_,
  labels: Partial<Record<keyof Record_ & string, string>>,
): string[] {
  const entries = Object.entries(labels) as [keyof Record_ & string, string][];
  return entries.filter(([key]) => !isSame(before[key], after[key])).map(([, label]) => label);
}

/** `name`, `name and tags`, `name, tags and notes`. */
export function joinWords(words: readonly string[], conjunction: "and" | "or" = "and"): string {
  const last = words.at(-1);
  return words.length > 1 ? `${words.slice(0, -1).join(", ")} ${conjunction} ${last}` : (last ?? "");
}

function isSame(before: unknown, after: unknown): boolean {
  if (!Array.isArray(before) || !Array.isArray(after)) return before === after;
  return before.length === after.length && before.every((item, index) => item === after[index]);
}
