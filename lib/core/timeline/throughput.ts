// The rule: counts of days travel as the first day and one number a day from there on: a name for each would be ten times as long.

import { dayLater, daysBetween } from "./days";

/** Jobs that became complete on a day (`YYYY-MM-DD`); days without any are left out. */
export type DayCount = { day: string; count: number };

/** `counts[n]` is that of the day `n` days after `from`. */
export type PackedDays = { from: string; counts: readonly number[] };

/** @param days in their order, each once */
export function packDays(days: readonly DayCount[]): PackedDays {
  const from = days[0]?.day ?? "1970-01-01";
  const counts: number[] = [];
  for (const { day, count } of days) {
    const place = daysBetween(from, day);
    while (counts.length < place) counts.push(0);
    counts.push(count);
  }
  return { from, counts };
}

export function unpackDays({ from, counts }: PackedDays): DayCount[] {
  return counts.flatMap((count, place) => (count === 0 ? [] : [{ day: dayLater(from, place), count }]));
}
