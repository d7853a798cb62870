// The rule: what a form sends (strings, "" for empty) and what a program sends (numbers, null) become the same value, and parsing
// a parsed value changes nothing, because the form parses first and the server parses again.

import { z } from "zod";
import { LIMITS } from "@/lib/core/schema/limits";
import { MAX_ID } from "@/lib/core/schema/parse-id";
import { TAG_LIMIT, uniqueTags } from "@/lib/core/tags/tags";
import { parseDay, startOfDay } from "@/lib/core/text/calendar-day";
import { countCharacters, hasVisibleCharacter, toOneLine, toPlainText } from "@/lib/core/text/plain-text";

// Compiled parsers need `unsafe-eval`, which our pages refuse; zod would try it and leave an error in the console.
z.config({ jitless: true });

const CHOOSE = "Choose one from the list.";

/** The id of a record, as a number. */
export const id = z.number({ error: CHOOSE }).int(CHOOSE).min(1, CHOOSE).max(MAX_ID, CHOOSE);

/** An id from a select ("" is nothing chosen) or from a program. */
export const optionalId = z
  .union([z.number(), z.string(), z.null()], { error: CHOOSE })
  .transform((value, context) => {
    const number = toNumber(value);
    if (number === null) return null;
    if (number !== undefined && id.safeParse(number).success) return number;
    return refuse(context, CHOOSE);
  });

/** An id that must be chosen; from a select or from a program. */
export const requiredId = z
  .union([z.number(), z.string(), z.null()], { error: CHOOSE })
  .transform((value, context) => {
    const number = toNumber(value);
    if (typeof number === "number" && id.safeParse(number).success) return number;
    return refuse(context, CHOOSE);
  });

/** Ids in the order given, each once. */
export function orderedIds(max: number) {
  return z
    .array(id, { error: "Choose from the list." })
    .overwrite((ids) => [...new Set(ids)])
    .refine((ids) => ids.length <= max, `At most ${max.toLocaleString("en-US")} can be chosen.`);
}

export const RecordId = z.object({ id });
export type RecordId = z.infer<typeof RecordId>;

export const RecordIds = z.object({
  ids: orderedIds(5000).refine((ids) => ids.length > 0, "Select at least one."),
});
export type RecordIds = z.infer<typeof RecordIds>;

/** A name: one line that shows something. `word` is what the message calls it. */
export function name(word = "name") {
  const ask = `Enter a ${word}.`;
  return z
    .string({ error: ask })
    .overwrite(toOneLine)
    .refine(hasVisibleCharacter, { error: ask, abort: true })
    .refine((text) => countCharacters(text) <= LIMITS.name, `Use at most ${LIMITS.name} characters.`);
}

/** One line that may be empty. */
export function line(max: number = LIMITS.line) {
  return z
    .string({ error: "Enter text." })
    .overwrite(toOneLine)
    .refine(...atMost(max));
}

/** Several lines that may be empty. */
export function text(max: number = LIMITS.text) {
  return z
    .string({ error: "Enter text." })
    .overwrite(toPlainText)
    .refine(...atMost(max));
}

/** One line, or null when left empty. */
export function optionalLine(max: number) {
  return z
    .string({ error: "Enter text." })
    .nullable()
    .overwrite((value) => (value === null ? null : toOneLine(value) || null))
    .refine((value) => value === null || countCharacters(value) <= max, `Use at most ${max} characters.`);
}

export const tagList = z
  .array(z.string({ error: "Enter text." }), { error: "Enter tags." })
  .overwrite(uniqueTags)
  .refine((tags) => tags.length <= LIMITS.tags, `Use at most ${LIMITS.tags} tags.`)
  .refine(
    (tags) => tags.every((tag) => countCharacters(tag) <= TAG_LIMIT),
    `A tag has at most ${TAG_LIMIT} characters.`,
  );

type NumberRule = { min?: number; above?: number; max: number; isWhole?: boolean; message: string };

/** A number, or null when left empty. Text is read with a decimal point. */
export function optionalNumber(rule: NumberRule) {
  return z.union([z.number(), z.string(), z.null()], { error: rule.message }).transform((value, context) => {
    const number = toNumber(value);
    if (number === null) return null;
    if (number !== undefined && obeys(number, rule)) return number;
    return refuse(context, rule.message);
  });
}

export function requiredNumber(rule: NumberRule) {
  return z.union([z.number(), z.string()], { error: rule.message }).transform((value, context) => {
    const number = toNumber(value);
    if (typeof number === "number" && obeys(number, rule)) return number;
    return refuse(context, rule.message);
  });
}

/** A day (midnight UTC) from a date input, an ISO time or a Date; null when left empty. */
export const optionalDay = z
  .union([z.string(), z.date(), z.null()], { error: "Enter a date." })
  .transform((value, context) => {
    if (value === null || value === "") return null;
    return (value instanceof Date ? startOfDay(value) : parseDay(value)) ?? refuse(context, "Enter a date.");
  });

/** Yes or no in a form that programs send too: `1`, `true` and `on` are yes, and what is left out is no. */
export const formSwitch = z
  .union([z.boolean(), z.enum(["", "0", "1", "true", "false", "on"])])
  .default(false)
  .transform((value) => value === true || value === "1" || value === "true" || value === "on");

function atMost(max: number): [(text: string) => boolean, string] {
  return [(text) => countCharacters(text) <= max, `Use at most ${max.toLocaleString("en-US")} characters.`];
}

/** null when empty, undefined when it is not a number. */
function toNumber(value: number | string | null): number | null | undefined {
  if (typeof value !== "string") return value;
  const text = value.trim();
  if (text === "") return null;
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i.test(text) ? Number(text) : undefined;
}

function obeys(number: number, { min, above, max, isWhole }: NumberRule): boolean {
  return (
    Number.isFinite(number) &&
    number <= max &&
    (min === undefined || number >= min) &&
    (above === undefined || number > above) &&
    (!isWhole || Number.isInteger(number))
  );
}

function refuse(context: z.RefinementCtx, message: string): never {
  context.addIssue({ code: "custom", message });
  return z.NEVER;
}
