// The rule: text is cut between characters as people see them, and at a word where there is one.

import { countCharacters } from "@/lib/core/text/plain-text";

/** What one character (a grapheme cluster: an emoji with its skin tone, a letter with its accents) counts for. */
export type Measure = (grapheme: string) => number;

/** As people count: each character is one. */
export const asCharacters: Measure = () => 1;
/** As the limits of stored fields count. */
export const asCodePoints: Measure = countCharacters;
/** As file systems count: UTF-8. */
export const asBytes: Measure = (grapheme) => new TextEncoder().encode(grapheme).length;

/** The longest beginning that measures at most `max`. A single character that is too long for it is left out whole. */
export function cutAtCharacter(text: string, max: number, measure: Measure = asCharacters): string {
  let size = 0;
  for (const { segment, index } of characters.segment(text)) {
    size += measure(segment);
    if (size > max) return text.slice(0, index);
  }
  return text;
}

/**
 * The longest beginning that measures at most `max` and ends with a whole word, without the dash, comma or bracket that would
 * then lead nowhere. A first word that is longer than `max` is cut inside. Scripts without spaces are cut between their words.
 */
export function cutAtWord(text: string, max: number, measure: Measure = asCharacters): string {
  const hard = cutAtCharacter(text, max, measure);
  if (hard === text) return text;
  const whole = hard.slice(0, lastWordEnd(text, hard.length)).replace(LEADS_NOWHERE, "");
  return whole === "" ? hard.trimEnd() : whole;
}

const characters = new Intl.Segmenter("en", { granularity: "grapheme" });
const words = new Intl.Segmenter("en", { granularity: "word" });

const LEADS_NOWHERE = /[\s\p{Pd}\p{Ps}\p{Pi},;:|/\\·•+&]+$/u;
const NO_SPACES =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
/** Words of such scripts are looked for in at most this many units around the cut. */
const NEARBY = 200;

/** Where the last whole word before `limit` ends; `limit` itself when there is no better place. */
function lastWordEnd(text: string, limit: number): number {
  if (/\s/.test(text[limit] ?? " ")) return limit;
  const start = text.slice(0, limit).search(/\S+$/);
  if (start < 0) return limit;
  const run = /^\S+/.exec(text.slice(start, limit + NEARBY))?.[0] ?? "";
  let end = start;
  for (const { index, segment } of words.segment(run)) {
    const wordEnd = index + segment.length;
    if (start + wordEnd > limit) break;
    if (NO_SPACES.test(segment) || NO_SPACES.test(run.slice(wordEnd, wordEnd + 2))) end = start + wordEnd;
  }
  return end > 0 ? end : limit;
}
