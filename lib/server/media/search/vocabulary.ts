import type { Reader } from "./reader";

/** Beginnings of so many letters have lists of their own in the index (prisma/derived/media-search.mjs). */
const LONGEST_PREFIX = 4;
/** Of more words with the same beginning, FTS5 had better make one list. */
const MOST = 8;

/**
 * The words of the index that begin like these, where they are few; nothing of the other beginnings. For a beginning FTS5 reads the lists
 * of all its words to their ends before it names the first asset (20 ms where "cinematic" is in most prompts), the list of a whole word
 * only as far as it is asked. Letters that the index folds in ways of its own are left to it.
 */
export async function wordsBegunBy(
  reader: Reader,
  beginnings: readonly string[],
): Promise<Map<string, string[]>> {
  const asked = beginnings.filter((word) => word.length > LONGEST_PREFIX && /^[a-z0-9]+$/i.test(word));
  if (asked.length === 0) return new Map();
  const rows = await reader.$queryRaw<{ beginning: string; words: string }[]>`
    WITH RECURSIVE found (beginning, word, place) AS (
      SELECT value, '', 0 FROM json_each(${JSON.stringify(asked)}) UNION ALL
      SELECT beginning, (
        SELECT term FROM MediaSearchWord
        WHERE term >= max(lower(beginning), word || char(1)) AND term < lower(beginning) || char(1114111) ORDER BY term LIMIT 1
      ), place + 1 FROM found WHERE word IS NOT NULL AND place <= ${MOST}
    )
    SELECT CAST(beginning AS TEXT) AS beginning, json_group_array(word) AS words FROM found WHERE word <> ''
    GROUP BY beginning HAVING count(*) <= ${MOST}`;
  return new Map(rows.map(({ beginning, words }) => [beginning, JSON.parse(words) as string[]]));
}
