// The rule: a search is words and fields that must all be met. What cannot be understood is said, with its place; the rest still counts.

import { parseJobCode } from "@/lib/core/jobs/job-code";
import {
  aboutField,
  type FieldId,
  type FieldOf,
  fieldOf,
  type Havable,
  type MediaState,
  nearestFields,
} from "@/lib/core/media/search/fields";
import { type Part, type Span, type Token, tokenize } from "@/lib/core/media/search/tokenize";
import {
  type DayRange,
  type NumberRange,
  readBytes,
  readDayRange,
  readNumber,
  readNumberRange,
} from "@/lib/core/media/search/values";
import { parseId } from "@/lib/core/schema/parse-id";

/** Letters of one search. */
export const LONGEST_SEARCH = 1_000;

/** Its words in this order beside one another, or each anywhere as the beginning of a word. */
export type Words = { words: string[]; isPhrase: boolean };

/** Of several records or values, one must fit. `#12` is the record of that id. */
export type NameTest =
  | { is: "none" }
  | { is: "id"; id: number }
  | { is: "whole"; name: string }
  | { is: "words"; name: string };

export type Asked =
  | { kind: "words"; field: FieldOf<"text"> | null; words: Words }
  | { kind: "name"; field: FieldOf<"name">; any: NameTest[] }
  | { kind: "job"; field: "job"; any: (number | "none")[] }
  | { kind: "choice"; field: "has" | "missing"; any: Havable[] }
  | { kind: "choice"; field: "is"; any: MediaState[] }
  | { kind: "choice"; field: "kind" | "quality"; any: string[] }
  | { kind: "range"; field: FieldOf<"number"> | FieldOf<"bytes">; any: (NumberRange | "none")[] }
  | { kind: "days"; field: FieldOf<"day">; any: (DayRange | "none")[] }
  | { kind: "exact"; field: FieldOf<"exact">; any: NameTest[] };

export type SearchTerm = Span & Asked & { isNot: boolean };

/** What could not be understood, and what would be. */
export type SearchProblem = Span & { sentence: string };

export type MediaSearch = { terms: SearchTerm[]; problems: SearchProblem[] };

/**
 * Reads what a person typed; never throws.
 *
 * @param today the person's own day, `YYYY-MM-DD`
 */
export function parseMediaSearch(text: string, today: string): MediaSearch {
  const search: MediaSearch = { terms: [], problems: [] };
  if (text.length > LONGEST_SEARCH) {
    const sentence = `A search has at most ${LONGEST_SEARCH.toLocaleString("en-US")} letters; what comes behind them is left out.`;
    search.problems.push({ from: LONGEST_SEARCH, to: text.length, sentence });
  }
  for (const token of tokenize(text.slice(0, LONGEST_SEARCH))) {
    const asked = token.field === null ? readWords(token, null) : readField(token, token.field, today);
    const { from, to, isNot } = token;
    if (typeof asked === "string") search.problems.push({ from, to, sentence: asked });
    else search.terms.push({ ...asked, from, to, isNot });
  }
  return search;
}

/** The words of a text, as the full-text index parts them. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+/gu)?.filter((word) => /[\p{L}\p{N}]/u.test(word)) ?? [];
}

/** A refusal is a sentence. */
type Read = Asked | string;

function readWords({ parts }: Token, field: FieldOf<"text"> | null): Read {
  const [part] = parts;
  const words = wordsOf(part?.text ?? "");
  if (words.length === 0) return `“${part?.text ?? ""}” has no letter or number to look for.`;
  return { kind: "words", field, words: { words, isPhrase: part?.isQuoted ?? false } };
}

function readField(token: Token, name: string, today: string): Read {
  const id = fieldOf(name);
  if (id === null) return unknownField(name);
  const about = aboutField(id);
  if (token.parts.length === 0)
    return `${id}: needs a value right behind the colon, such as ${about.example}.`;
  if (about.kind === "text" && token.parts.length > 1)
    return `${id}: takes words one by one; put several into quotes, such as ${id}:"in the rain".`;
  if (about.kind === "text") return readWords(token, id as FieldOf<"text">);
  return valuesOf(id, token.parts, today);
}

function unknownField(name: string): string {
  const near = nearestFields(name);
  if (near.length > 0)
    return `There is no field ${name}:. Did you mean ${near.map((id) => `${id}:`).join(" or ")}?`;
  return `There is no field ${name}:. To look for the words as they stand, put them into quotes.`;
}

/** Every value of the field, or what the first one that does not fit should be. */
function valuesOf(field: FieldId, parts: Part[], today: string): Read {
  const about = aboutField(field);
  const read = <Value>(one: (part: Part) => Value | null): Value[] | string => {
    const values: Value[] = [];
    for (const part of parts) {
      const value = one(part);
      if (value === null) return refusal(field, part);
      values.push(value);
    }
    return values;
  };
  const orNone =
    <Value>(one: (part: Part) => Value | null) =>
    (part: Part): Value | "none" | null =>
      isNone(part) && about.canBeNone ? "none" : one(part);
  const asAsked = <Value>(values: Value[] | string, more: (any: Value[]) => Asked): Read =>
    typeof values === "string" ? values : more(values);

  if (about.kind === "name")
    return asAsked(
      read((part) => readName(part, about.canBeNone)),
      (any) => ({
        kind: "name",
        field: field as FieldOf<"name">,
        any,
      }),
    );
  if (about.kind === "exact")
    return asAsked(
      read((part) => readExact(part, field)),
      (any) => ({
        kind: "exact",
        field: field as FieldOf<"exact">,
        any,
      }),
    );
  if (about.kind === "job")
    return asAsked(read(orNone(readJob)), (any) => ({ kind: "job", field: "job", any }));
  if (about.kind === "choice")
    // The words are those of this field.
    return asAsked(
      read((part) => readChoice(part, about.choices ?? [])),
      (any) => ({ kind: "choice", field, any }) as Asked,
    );
  if (about.kind === "day")
    return asAsked(read(orNone(({ text }) => readDayRange(text, today))), (any) => ({
      kind: "days",
      field: field as FieldOf<"day">,
      any,
    }));
  const readOne = about.kind === "bytes" ? readBytes : readNumber;
  return asAsked(read(orNone(({ text }) => within(readNumberRange(text, readOne), about))), (any) => ({
    kind: "range",
    field: field as FieldOf<"number"> | FieldOf<"bytes">,
    any,
  }));
}

function isNone({ text, isQuoted }: Part): boolean {
  return !isQuoted && text.toLowerCase() === "none";
}

function readName(part: Part, canBeNone: boolean | undefined): NameTest | null {
  if (canBeNone && isNone(part)) return { is: "none" };
  const id = part.isQuoted ? null : parseId(/^#(\d+)$/.exec(part.text)?.[1]);
  if (id !== null) return { is: "id", id };
  if (part.isQuoted) return part.text.trim() === "" ? null : { is: "whole", name: part.text };
  return wordsOf(part.text).length === 0 ? null : { is: "words", name: part.text };
}

/** A seed is compared as it stands: it is no number that arithmetic could hold. */
function readExact(part: Part, field: FieldId): NameTest | null {
  if (isNone(part)) return { is: "none" };
  if (part.text.trim() === "") return null;
  if (field === "seed") return /^-?\d{1,40}$/.test(part.text) ? { is: "whole", name: part.text } : null;
  return { is: part.isQuoted ? "whole" : "words", name: part.text };
}

function readJob({ text }: Part): number | null {
  return parseJobCode(text) ?? parseId(text.replace(/^#?0*/, ""));
}

function readChoice({ text }: Part, choices: readonly string[]): string | null {
  const word = text.toLowerCase();
  return choices.find((choice) => choice === word) ?? null;
}

function within(
  range: NumberRange | null,
  { least, most }: { least?: number; most?: number },
): NumberRange | null {
  if (range === null) return null;
  const isBelow = range.end !== null && least !== undefined && range.end <= least && range.min !== null;
  const isAbove = range.min !== null && most !== undefined && range.min > most;
  return isBelow || isAbove ? null : range;
}

const OF_NUMBERS = "a number, >, >=, < or <= before it, or two with .. between them";

function refusal(field: FieldId, { text }: Part): string {
  const { kind, choices, example, least, most } = aboutField(field);
  const said = `“${text}” is nothing that ${field}: understands`;
  if (kind === "choice") return `${said}. It takes ${inWords(choices ?? [])}.`;
  if (kind === "day")
    return `${said}. It takes a day, month or year such as 2026-11, today, 7d, >=2026-11-01, or two with .. between them.`;
  if (kind === "number")
    return `${said}. It takes ${OF_NUMBERS}${most === undefined ? "" : `, from ${least} to ${most}`}, such as ${example}.`;
  if (kind === "bytes") return `${said}. It takes a size such as 20mb, >1gb or 5mb..10mb.`;
  if (kind === "job") return `${said}. It takes a job's code, such as J0042, or none.`;
  if (field === "seed") return `${said}. A seed is a whole number.`;
  return `${said}. It takes a name, such as ${example}.`;
}

function inWords(words: readonly string[]): string {
  return `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}
