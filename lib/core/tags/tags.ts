// The rule: a tag is one line of at most 100 characters without commas, and a list holds it once whatever its case, in the order given.

import { hasVisibleCharacter, toOneLine } from "@/lib/core/text/plain-text";

/** Characters in one tag. */
export const TAG_LIMIT = 100;

/** The spelling that is stored: one line, single spaces, composed characters. May be empty. */
export function normalizeTag(text: string): string {
  return toOneLine(text);
}

/**
 * What makes two tags the same; stored as `Tag.nameKey`. It ignores case and nothing else: `Café` is `café` but not `cafe`,
 * because merging those would silently change what somebody wrote on another record. (Names, which are only searched and
 * sorted by their key, use `foldName`, which ignores accents too.)
 */
export function tagKey(text: string): string {
  // Lower, upper, lower: one step alone keeps apart some pairs that differ only in case (ß and SS, ẞ and ß, ς and σ).
  return normalizeTag(text).toLowerCase().toUpperCase().toLowerCase().normalize("NFC");
}

/** The tags of a text in which commas or line breaks part them. */
export function parseTags(text: string): string[] {
  return uniqueTags(text.split(/[,\n\r]/));
}

/** The text that `parseTags` reads back. */
export function formatTags(tags: readonly string[]): string {
  return tags.join(", ");
}

/** Each tag once, in its first spelling and place; empty ones left out, one that holds commas taken apart. */
export function uniqueTags(tags: readonly string[]): string[] {
  const firstSpelling = new Map<string, string>();
  for (const part of tags.flatMap((tag) => tag.split(","))) {
    const tag = normalizeTag(part);
    const key = tagKey(tag);
    if (hasVisibleCharacter(tag) && !firstSpelling.has(key)) firstSpelling.set(key, tag);
  }
  return [...firstSpelling.values()];
}

/** The union of several lists, in order of first appearance. */
export function mergeTags(...lists: readonly (readonly string[])[]): string[] {
  return uniqueTags(lists.flat());
}
