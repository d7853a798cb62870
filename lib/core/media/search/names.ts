// The rule: typed words find a name when each of them begins one of its words.

/** What divides the words of a name. Those of SQL are the same (lib/server/media/search/names.ts). */
export const NAME_DIVIDERS = [..."-_./\\'\"()[]&+,:"];

/** @param key as `foldName` or `tagKey` gives it */
export function nameWords(key: string): string[] {
  let spaced = key;
  for (const sign of NAME_DIVIDERS) spaced = spaced.replaceAll(sign, " ");
  return spaced.split(/\s+/u).filter(Boolean);
}
