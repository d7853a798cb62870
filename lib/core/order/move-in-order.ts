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

/** Where a member stands after a step, from 1; null when it is not there or stays where it is. */
export function placeAfter<T>(list: readonly T[], isMember: (one: T) => boolean, by: number): number | null {
  const from = list.findIndex(isMember);
  const to = Math.max(0, Math.min(list.length - 1, from + by));
  return from < 0 || to === from ? null : to + 1;
}

/** How far a member moves when it is dropped before or after another one; 0 when that is where it stands. */
export function stepsTo(
  ids: readonly number[],
  id: number,
  otherId: number,
  side: "before" | "after",
): number {
  const [from, other] = [ids.indexOf(id), ids.indexOf(otherId)];
  if (from < 0 || other < 0) return 0;
  const gap = side === "before" ? other : other + 1;
  return (gap > from ? gap - 1 : gap) - from;
}
