// The rule: a moment is told as a person would: how long ago when that is short, the date when it is not.

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** `just now`, `5 min ago`, `3 h ago`, `2 d ago`, then the date. Times are milliseconds or dates. */
export function relativeTime(at: Date | number, now: Date | number): string {
  const elapsed = Number(now) - Number(at);
  if (elapsed < MINUTE) return "just now";
  if (elapsed < HOUR) return `${Math.floor(elapsed / MINUTE)} min ago`;
  if (elapsed < DAY) return `${Math.floor(elapsed / HOUR)} h ago`;
  if (elapsed < 7 * DAY) return `${Math.floor(elapsed / DAY)} d ago`;
  return new Date(at).toISOString().slice(0, 10);
}
