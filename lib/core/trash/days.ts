// The rule: what was deleted is kept for some days, and then it goes for good by itself; or it is kept until a person says so.

/** Milliseconds. */
const DAY = 86_400_000;

/** What was deleted before this moment goes; null while nothing goes by itself. */
export function purgeBefore(trashDays: number | null, now: Date): Date | null {
  return trashDays === null ? null : new Date(now.getTime() - trashDays * DAY);
}

/** Days that something deleted at `at` has still, at least 0; null when it stays. */
export function daysLeft(at: Date, trashDays: number | null, now: Date): number | null {
  if (trashDays === null) return null;
  return Math.max(0, Math.ceil((at.getTime() + trashDays * DAY - now.getTime()) / DAY));
}
