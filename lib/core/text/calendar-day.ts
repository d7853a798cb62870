// The rule: a planned day is a day, not a moment: midnight UTC of that day, and `YYYY-MM-DD` in inputs.

/** The day written as `YYYY-MM-DD` (a longer ISO time counts as its UTC day), or null when there is no such day. */
export function parseDay(text: string): Date | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T[\d:.]+Z?)?$/.exec(text.trim());
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal && year >= FIRST_YEAR ? date : null;
}

/** `YYYY-MM-DD`, the value of a date input. */
export function formatDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** `Nov 22, 2026`, for people. */
export function formatShortDay(date: Date): string {
  return shortDay.format(date);
}

const shortDay = new Intl.DateTimeFormat("en", {
  day: "numeric",
  month: "short",
  year: "numeric",
  timeZone: "UTC",
});

/** Midnight UTC of the day that holds this moment in UTC. */
export function startOfDay(date: Date): Date {
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()));
}

/** Midnight UTC of the day that it is at this moment where the program runs. */
export function localDay(moment: Date): Date {
  return new Date(Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate()));
}

/** JavaScript reads years under 100 as 19xx; nobody plans that far back. */
const FIRST_YEAR = 1900;
