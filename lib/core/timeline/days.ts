// The rule: a day is the one of the person's own clock: it begins at their midnight, and lasts 23 or 25 hours when clocks change.

import { formatDay, parseDay } from "@/lib/core/text/calendar-day";

/** When the day begins that holds this moment. Milliseconds since 1970, as all moments here. */
export function dayStart(at: number): number {
  const date = new Date(at);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}

/** When the day begins that is so many days later (or earlier) than the one that holds this moment. */
export function dayStartAfter(at: number, days: number): number {
  const date = new Date(at);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days).getTime();
}

/** When a day, written `YYYY-MM-DD`, begins here. */
export function startOfNamedDay(day: string): number {
  const [year = 1970, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(year, month - 1, date).getTime();
}

/** The middle of a day that is written `YYYY-MM-DD`: where the mark of a planned day stands. */
export function middleOfNamedDay(day: string): number {
  const start = startOfNamedDay(day);
  return (start + dayStartAfter(start, 1)) / 2;
}

/** `YYYY-MM-DD` of the day that holds this moment. */
export function dayName(at: number): string {
  const date = new Date(at);
  return formatDay(new Date(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate())));
}

/** The day that many days later, by the calendar. */
export function dayLater(day: string, days: number): string {
  const date = parseDay(day) ?? new Date(0);
  return formatDay(new Date(date.getTime() + days * 86_400_000));
}

/** Days from one to the other, by the calendar. */
export function daysBetween(from: string, to: string): number {
  const [a, b] = [parseDay(from), parseDay(to)];
  return a && b ? Math.round((b.getTime() - a.getTime()) / 86_400_000) : 0;
}
