// The rule: a value of the predecessor is taken for what it was meant to be: numbers may be text, texts numbers, times have many shapes.

import { toPlainText } from "@/lib/core/text/plain-text";

/** Ids above it get new ones, so that there is room for those. */
const LARGEST_ID = 1_000_000_000;

/** Null for what is nobody's id. */
export function toId(value: unknown): number | null {
  const number = typeof value === "string" && /^\s*\d{1,10}(\.0+)?\s*$/.test(value) ? Number(value) : value;
  return typeof number === "number" && Number.isInteger(number) && number >= 1 && number <= LARGEST_ID
    ? number
    : null;
}

/** Several lines of text; empty for nothing. */
export function toText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "object") return JSON.stringify(value);
  const text = String(value);
  // Most texts are plain: hundreds of thousands of them come at once.
  return /^[\x20-\x7e]*$/.test(text) ? text.trim() : toPlainText(text);
}

/** A list, also one that is written as JSON; null for anything else. */
export function toList(value: unknown): unknown[] | null {
  if (Array.isArray(value)) return value;
  if (typeof value !== "string" || !/^\s*\[.*\]\s*$/s.test(value)) return null;
  try {
    return JSON.parse(value) as unknown[];
  } catch {
    return null;
  }
}

/** One of the words, however it is written: `In Progress` is `in_progress`. Null for another one. */
export function toChoice<Word extends string>(value: unknown, words: readonly Word[]): Word | null {
  const word = toText(value)
    .toLowerCase()
    .replace(/[\s-]+/g, "_");
  return words.find((one) => one === word) ?? null;
}

/** ISO 8601 in UTC with milliseconds; null for what is no time between 1970 and 2999. A time without a zone is in UTC, as SQLite writes it. */
export function toTime(value: unknown): string | null {
  const milliseconds = typeof value === "number" ? fromNumber(value) : fromText(toText(value));
  if (milliseconds === null || !(milliseconds >= 0 && milliseconds < END)) return null;
  return new Date(milliseconds).toISOString();
}

const END = Date.UTC(3000, 0, 1);

function fromText(text: string): number | null {
  if (/^\d+(\.\d+)?$/.test(text)) return fromNumber(Number(text));
  const parts = ISO.exec(text)?.groups;
  if (parts) {
    const { date, time = "00:00", fraction = "", zone = "Z" } = parts;
    // More than milliseconds is what Python writes, and more than the database keeps.
    const clock = time.length === 5 ? `${time}:00` : time;
    const full = `${date}T${clock}.${fraction.slice(0, 3).padEnd(3, "0")}${zone.replace(/^([+-]\d\d):?(\d\d)$/, "$1:$2").toUpperCase()}`;
    const read = Date.parse(full);
    // The 30th of February is moved on by some engines.
    return Number.isNaN(read) || !isDay(String(date)) ? null : read;
  }
  // As web frameworks write it: Sun, 22 Nov 2026 16:15:28 GMT.
  const read = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} [\d:]{8} GMT$/.test(text)
    ? Date.parse(text)
    : Number.NaN;
  return Number.isNaN(read) ? null : read;
}

const ISO =
  /^(?<date>\d{4}-\d{2}-\d{2})(?:[T ]+(?<time>\d{2}:\d{2}(?::\d{2})?)(?:[.,](?<fraction>\d+))? ?(?<zone>Z|z|[+-]\d{2}:?\d{2})?)?$/;

function isDay(date: string): boolean {
  const read = new Date(`${date}T00:00:00.000Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(date);
}

/** Seconds since 1970, or milliseconds. */
function fromNumber(number: number): number | null {
  if (number < 100_000_000) return null;
  return Math.round(number < 100_000_000_000 ? number * 1000 : number);
}
