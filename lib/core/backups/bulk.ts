// The rule: a change of more than a thousand records is preceded by a backup, unless one is less than ten minutes old. Every such change can
// be undone by itself; the backup is for what nobody thought of.

/** Records. */
export const BULK = 1_000;
/** Milliseconds in which a backup is new enough. */
export const NEW_ENOUGH = 10 * 60_000;

/** How many records an input of a mutation says that it is about; a selection that nobody counted is of any size. */
export function selectedRecords(input: unknown): number {
  if (typeof input !== "object" || input === null) return 0;
  if ("ids" in input && Array.isArray(input.ids)) return input.ids.length;
  if (!("all" in input)) return 0;
  return "count" in input && typeof input.count === "number" ? input.count : Number.POSITIVE_INFINITY;
}
