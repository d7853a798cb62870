// The rule: a record is named in a text when all words of its name stand there in a row.

import { foldName } from "@/lib/core/text/fold-name";

/** Names of more words are not looked for. */
const LONGEST_NAME = 5;
/** Words of the text that are looked at. */
const MOST_WORDS = 300;
const MOST_CHARACTERS = 20_000;

/** The keys (`nameKey`) of all names that a text can hold. Underscores divide words, as they do in the names of folders. */
export function nameKeysIn(text: string): string[] {
  const words = foldName(text.slice(0, MOST_CHARACTERS).replace(/[_/\\]+/g, " "))
    .split(" ")
    .slice(0, MOST_WORDS);
  const keys = new Set<string>();
  for (let begin = 0; begin < words.length; begin++)
    for (let length = 1; length <= LONGEST_NAME && begin + length <= words.length; length++) {
      const key = words
        .slice(begin, begin + length)
        .join(" ")
        .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
      if (key.length >= SHORTEST) keys.add(key);
    }
  return [...keys];
}

/** Characters of a name that says something: "a" and "of" are words of every prompt. */
const SHORTEST = 3;
