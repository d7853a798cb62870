// The rule: a filter over days is said in words: "last 7 days", "Jan 1 to Jan 31, 2026", "since Jan 1, 2026".

import { type DayWord, isDayWord, parseDayRange } from "@/lib/core/list/day-range";

const WORDS: Record<DayWord, string> = {
  today: "today",
  "last-7": "last 7 days",
  "last-30": "last 30 days",
  "last-365": "last 365 days",
  "next-7": "next 7 days",
  "next-30": "next 30 days",
  past: "before today",
};

/** `text` as it stands in the address. */
export function describeDays(text: string): string {
  if (isDayWord(text)) return WORDS[text];
  const range = parseDayRange(text, "");
  if (!range) return text;
  const { from, to } = range;
  if (!to) return `since ${say(from)}`;
  if (!from) return `until ${say(to)}`;
  return from === to ? say(from) : `${say(from)} to ${say(to)}`;
}

/** `Jan 1, 2026`. */
function say(day: string | null): string {
  return day === null ? "" : format.format(new Date(`${day}T00:00:00Z`));
}

const format = new Intl.DateTimeFormat("en", { dateStyle: "medium", timeZone: "UTC" });
