// The rule: a place in an order is changed by steps, never beyond either end.

/** The list with one of its members moved; the same order when it is not there or cannot go further. */
export function moveInOrder<T>(list: readonly T[], member: T, by: number): T[] {
  const from = list.indexOf(member);
  if (from < 0) return [...list];
  const rest = list.toSpliced(from, 1);
  return rest.toSpliced(Math.max(0, Math.min(rest.length, from + by)), 0, member);
}

/** What a step did, as history tells it. */
export function describeStep(by: number): string {
  return by < 0 ? "moved up" : "moved down";
}
