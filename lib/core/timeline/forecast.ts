// The rule: how long the rest takes is told from the last fourteen days, with what they leave open. docs/decisions/0086.

import { createRandom } from "@/lib/core/combinations/random";
import { DAY } from "./scale";

/** Days that the pace is taken from. */
export const PACE_DAYS = 14;

/** Below, there is too little to say anything. */
const FEWEST_JOBS = 5;
const FEWEST_DAYS = 3;

/** Further away, a date says nothing. Days. */
const FURTHEST = 3650;

const DRAWS = 1000;

export type Forecast =
  /** Nothing is left to do. */
  | { kind: "done" }
  /** Too few jobs, or on too few days, were completed. */
  | { kind: "unknown"; completed: number; remaining: number }
  | {
      kind: "dates";
      remaining: number;
      completed: number;
      /** Jobs a day. */
      pace: number;
      /** Moments: one of ten possible courses is done by the first, five by the second. */
      early: number;
      likely: number;
      /** Nine of ten are done by then; null when that is more than ten years away, or never. */
      late: number | null;
    };

/**
 * When the remaining jobs are done, at the pace of the fourteen times 24 hours before `now`. A thousand possible fortnights are drawn from
 * these days, with replacement, and each is repeated until the rest is done: so both the spread from day to day and what fourteen days
 * leave open of the pace show in the range. Seeded: the same facts give the same dates.
 *
 * @param completedAt moments at which jobs became complete; those outside of the fourteen days are passed over
 */
export function forecastOf(completedAt: readonly number[], remaining: number, now: number): Forecast {
  if (remaining <= 0) return { kind: "done" };
  const days = dailyCounts(completedAt, now);
  const completed = sum(days);
  if (completed < FEWEST_JOBS || days.filter((count) => count > 0).length < FEWEST_DAYS)
    return { kind: "unknown", completed, remaining };
  const random = createRandom(`${days.join()} ${remaining}`);
  const courses = Array.from({ length: DRAWS }, () => {
    const fortnight = days.map(() => days[random.below(PACE_DAYS)] ?? 0);
    return daysUntilDone(fortnight, remaining);
  }).sort((a, b) => a - b);
  const at = (share: number) => courses[Math.floor(share * (DRAWS - 1))] ?? Infinity;
  const [early, likely, late] = [at(0.1), at(0.5), at(0.9)];
  if (likely > FURTHEST) return { kind: "unknown", completed, remaining };
  return {
    kind: "dates",
    remaining,
    completed,
    pace: completed / PACE_DAYS,
    early: now + early * DAY,
    likely: now + likely * DAY,
    late: late > FURTHEST ? null : now + late * DAY,
  };
}

/** The range of its dates; null where it has none. Of one that may take years it goes to the likely day. */
export function rangeOf(forecast: Forecast): { from: number; to: number } | null {
  if (forecast.kind !== "dates") return null;
  return { from: forecast.early, to: forecast.late ?? forecast.likely };
}

/** Jobs in each 24 hours before `now`, the latest first: the last of them is no shorter than the others, whatever the time of day. */
export function dailyCounts(completedAt: readonly number[], now: number): number[] {
  const days = Array.from({ length: PACE_DAYS }, () => 0);
  for (const at of completedAt) {
    const ago = Math.floor((now - at) / DAY);
    if (ago >= 0 && ago < PACE_DAYS) days[ago] = (days[ago] ?? 0) + 1;
  }
  return days;
}

/** Days, with a share of the last one, until so many jobs are done when a fortnight repeats itself. */
function daysUntilDone(fortnight: readonly number[], remaining: number): number {
  const each = sum(fortnight);
  if (each === 0) return Infinity;
  const whole = Math.ceil(remaining / each) - 1;
  let left = remaining - whole * each;
  for (const [day, count] of fortnight.entries()) {
    if (count >= left) return whole * fortnight.length + day + left / count;
    left -= count;
  }
  return (whole + 1) * fortnight.length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
