// The rule: a filter over days is a word (`today`, `last-7`) or `2026-01-01..2026-01-31`, where either end may be left open; both
// ends are included.

import { formatDay, parseDay } from "@/lib/core/text/calendar-day";

/** Days as `YYYY-MM-DD`; null is open. */
export type DayRange = { from: string | null; to: string | null };

/** Days before and after today that a word stands for; null is open. */
const WORDS = {
  today: [0, 0],
  "last-7": [-6, 0],
  "last-30": [-29, 0],
  "last-365": [-364, 0],
  "next-7": [0, 6],
  "next-30": [0, 29],
  past: [null, -1],
} as const;

export type DayWord = keyof typeof WORDS;

export function isDayWord(text: string): text is DayWord {
  return Object.hasOwn(WORDS, text);
}

/** `today` is the person's own day. Null for what is no range. */
export function parseDayRange(text: string, today: string): DayRange | null {
  if (isDayWord(text)) {
    const [from, to] = WORDS[text];
    return {
      from: from === null ? null : daysFrom(today, from),
      to: to === null ? null : daysFrom(today, to),
    };
  }
  const match = /^(\d{4}-\d\d-\d\d)?\.\.(\d{4}-\d\d-\d\d)?$/.exec(text);
  if (!match || (!match[1] && !match[2])) return null;
  const [from, to] = [match[1] ?? null, match[2] ?? null];
  if ((from && !parseDay(from)) || (to && !parseDay(to))) return null;
  return from && to && from > to ? { from: to, to: from } : { from, to };
}

/** The text that `parseDayRange` reads back; empty when both ends are open. */
export function formatDayRange({ from, to }: DayRange): string {
  return from || to ? `${from ?? ""}..${to ?? ""}` : "";
}

/** The day that many days later. */
export function daysFrom(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return formatDay(date);
}

/** The day that it is here at this moment. */
export function localDay(moment: Date): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
