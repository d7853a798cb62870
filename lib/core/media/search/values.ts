// The rule: numbers and days are given as one value, with > >= < <= before it, or as two with .. between them.

import { daysFrom } from "@/lib/core/list/day-range";
import { formatDay, parseDay } from "@/lib/core/text/calendar-day";

/** From `min` on and below `end`; null is open. */
export type NumberRange = { min: number | null; end: number | null };
/** Days as `YYYY-MM-DD`, both included; null is open. */
export type DayRange = { from: string | null; to: string | null };

/** A value, and how far from it others are that are shown like it: `3` seconds are 2.5 to 3.5. */
export type NumberValue = { value: number; around: number };

/** Null when it cannot be read. */
export function readNumberRange(
  text: string,
  read: (text: string) => NumberValue | null,
): NumberRange | null {
  const asked = readComparison(text);
  if ("span" in asked) {
    const [low, high] = asked.span.map((end) => (end === "" ? null : read(end)));
    if (asked.span.some((end) => end !== "" && !read(end)) || (!low && !high)) return null;
    const [min, max] = low && high && low.value > high.value ? [high, low] : [low, high];
    return { min: min?.value ?? null, end: max ? max.value + TINY : null };
  }
  const one = read(asked.value);
  if (!one) return null;
  const { value, around } = one;
  if (asked.operator === ">") return { min: value + TINY, end: null };
  if (asked.operator === ">=") return { min: value, end: null };
  if (asked.operator === "<") return { min: null, end: value };
  if (asked.operator === "<=") return { min: null, end: value + TINY };
  return { min: value - around, end: value + around };
}

/** `3`, `2.5`; for seconds also `1:30`, `90s` and `2m`. */
export function readNumber(text: string): NumberValue | null {
  const clock = /^(\d{1,4}):(\d\d)$/.exec(text);
  if (clock) return { value: Number(clock[1]) * 60 + Number(clock[2]), around: 0.5 };
  const match = /^(\d{1,9})(\.\d{1,6})?(s|m)?$/i.exec(text);
  if (!match) return null;
  const value = Number(`${match[1]}${match[2] ?? ""}`) * (match[3]?.toLowerCase() === "m" ? 60 : 1);
  return { value, around: match[2] ? 0.05 : 0.5 };
}

/** `500kb`, `20mb`, `1.5gb`, or bytes. Units are powers of 1,000, as they are shown. */
export function readBytes(text: string): NumberValue | null {
  const match = /^(\d{1,12})(\.\d{1,3})?(b|kb|mb|gb|tb)?$/i.exec(text);
  if (!match) return null;
  const unit = 1000 ** ["b", "kb", "mb", "gb", "tb"].indexOf(match[3]?.toLowerCase() ?? "b");
  return { value: Number(`${match[1]}${match[2] ?? ""}`) * unit, around: match[2] ? unit / 20 : unit / 2 };
}

/** Less than anything that is measured. */
const TINY = 1e-6;

/** `2026`, `2026-11`, `2026-11-23`, `today`, `yesterday`, `7d` (these last 7 days), `2w`, `3m`, `1y`. */
export function readDayRange(text: string, today: string): DayRange | null {
  const asked = readComparison(text);
  if ("span" in asked) {
    const [low, high] = asked.span.map((end) => (end === "" ? null : readDays(end, today)));
    if (asked.span.some((end) => end !== "" && !readDays(end, today)) || (!low && !high)) return null;
    const [first, last] = low && high && low.first > high.first ? [high, low] : [low, high];
    return { from: first?.first ?? null, to: last?.last ?? null };
  }
  const days = readDays(asked.value, today);
  if (!days) return null;
  if (asked.operator === ">") return { from: daysFrom(days.last, 1), to: null };
  if (asked.operator === ">=") return { from: days.first, to: null };
  if (asked.operator === "<") return { from: null, to: daysFrom(days.first, -1) };
  if (asked.operator === "<=") return { from: null, to: days.last };
  return { from: days.first, to: days.last };
}

/** The first and the last day of what is named. */
function readDays(text: string, today: string): { first: string; last: string } | null {
  const word = text.toLowerCase();
  if (word === "today") return { first: today, last: today };
  if (word === "yesterday") return { first: daysFrom(today, -1), last: daysFrom(today, -1) };
  const ago = /^(\d{1,3})([dwmy])$/.exec(word);
  if (ago) return { first: daysFrom(today, 1 - Number(ago[1]) * (DAYS[ago[2] ?? ""] ?? 1)), last: today };
  const match = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(word);
  if (!match?.[1]) return null;
  const [year, month, day] = [match[1], match[2]?.padStart(2, "0"), match[3]?.padStart(2, "0")];
  const first = `${year}-${month ?? "01"}-${day ?? "01"}`;
  if (!parseDay(first)) return null;
  if (day) return { first, last: first };
  return { first, last: formatDay(new Date(Date.UTC(Number(year), month ? Number(month) : 12, 0))) };
}

const DAYS: Record<string, number> = { d: 1, w: 7, m: 30, y: 365 };

type Comparison = { span: [string, string] } | { operator: string; value: string };

function readComparison(text: string): Comparison {
  const span = text.indexOf("..");
  if (span >= 0) return { span: [text.slice(0, span), text.slice(span + 2)] };
  const [, operator = "", value = ""] = /^(>=|<=|>|<|=)?(.*)$/s.exec(text) ?? [];
  return { operator, value };
}
