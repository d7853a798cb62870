// The rule: a click adds to what is typed, or takes out of it, and leaves the rest as it stands.

import { type FieldId, fieldOf } from "@/lib/core/media/search/fields";
import { tokenize } from "@/lib/core/media/search/tokenize";

/** `character:"Luna Vale"`: as it is typed. Names go into quotes, which mean the whole name. */
export function writeTerm(field: FieldId, value: string): string {
  return `${field}:${UNQUOTED.has(field) || value === "none" ? value : quote(value)}`;
}

/** What stands in no quotes: words of a fixed list, codes, numbers and days. */
const UNQUOTED = new Set<FieldId>([
  "kind",
  "quality",
  "has",
  "missing",
  "is",
  "job",
  "rating",
  "seed",
  "created",
  "captured",
  "changed",
  "seconds",
  "width",
  "height",
  "fps",
  "size",
]);

/** In quotes, as a value or phrase. */
export function quote(text: string): string {
  return `"${text.replace(/["\\]/g, "\\$&")}"`;
}

/** With one more term, once. */
export function addTerm(text: string, term: string): string {
  const trimmed = text.trim();
  if (termsOf(trimmed).includes(term)) return trimmed;
  return trimmed === "" ? term : `${trimmed} ${term}`;
}

/** With this as the only term of its field that is not taken away with a minus; null takes the field out. */
export function setField(text: string, field: FieldId, value: string | null): string {
  const kept = tokenize(text).filter(
    (token) => token.isNot || token.field === null || fieldOf(token.field) !== field,
  );
  const rest = kept.map(({ from, to }) => text.slice(from, to)).join(" ");
  return value === null ? rest : addTerm(rest, writeTerm(field, value));
}

/** What stands behind the field, where it is there once and has one value; null otherwise. */
export function fieldValue(text: string, field: FieldId): string | null {
  const tokens = tokenize(text).filter((token) => token.field !== null && fieldOf(token.field) === field);
  const [only, another] = tokens;
  if (!only || another || only.isNot || only.parts.length !== 1) return null;
  return only.parts[0]?.text ?? null;
}

function termsOf(text: string): string[] {
  return tokenize(text).map(({ from, to }) => text.slice(from, to));
}
