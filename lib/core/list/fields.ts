// The rule: an address is typed, shared and kept for years, so a list reads what it can of it and leaves out what it cannot.

import { z } from "zod";
import { parseDayRange } from "@/lib/core/list/day-range";
import { MAX_ID, parseId } from "@/lib/core/schema/parse-id";
import { parseDay } from "@/lib/core/text/calendar-day";

/** What Next hands a page: a repeated key is an array. */
export type SearchParams = Record<string, string | string[] | undefined>;

/** Search text; empty when there is none. */
export const searchText = first(z.string().trim().max(200)).catch("");

/** Pages count from 1. */
export const pageNumber = first(z.coerce.number().int().min(1).max(1_000_000)).catch(1);

/** A cursor, or empty at the start. */
export const listPlace = z.string().max(2000).catch("").default("");

/** An id, or null when the list is not limited to one. */
export const filterId = first(z.coerce.number().int().min(1).max(MAX_ID)).nullable().catch(null);

/** An id, `none` for records that have none, or null when the list is not limited to either. */
export const filterIdOrNone = first(z.union([z.literal("none"), z.coerce.number().int().min(1).max(MAX_ID)]))
  .nullable()
  .catch(null);

/** Ids with commas between them, each once, or null when the list is not limited to any. */
export const filterIds = first(
  z
    .union([z.string(), z.number().transform(String)])
    .transform((text) => [...new Set(text.split(",").flatMap((id) => parseId(id) ?? []))].join())
    .pipe(z.string().min(1).max(200)),
)
  .nullable()
  .catch(null);

/** One of the given words, or null when the list is not limited to one. */
export function filterWord<const Words extends readonly [string, ...string[]]>(words: Words) {
  return first(z.enum(words)).nullable().catch(null);
}

/** One line of text, or null when the list is not limited to one. */
export const filterText = first(z.string().trim().min(1).max(200)).nullable().catch(null);

/** A day, `YYYY-MM-DD`, or null. */
export const filterDay = first(z.string().refine((text) => text.length === 10 && parseDay(text) !== null))
  .nullable()
  .catch(null);

/** Days as `parseDayRange` reads them, or one of some other words; null when the list is not limited to any. */
export function filterDays(words: readonly string[] = []) {
  const isDays = (text: string) => words.includes(text) || parseDayRange(text, "2000-01-01") !== null;
  return first(z.string().max(40).refine(isDays)).nullable().catch(null);
}

/** One of the given words; the first one when the address names none. */
export function choice<const Words extends readonly [string, ...string[]]>(words: Words) {
  return first(z.enum(words)).catch(words[0] as Words[number]);
}

function first<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess((value: unknown) => (Array.isArray(value) ? value[0] : value), schema);
}
