import { formatJobCode, parseJobCode } from "@/lib/core/jobs/job-code";
import type { SearchTerm } from "@/lib/core/media/search/parse";
import { EVERY } from "@/prisma/derived/media-search.mjs";
import type { Reader } from "./reader";
import { wordsBegunBy } from "./vocabulary";

type WordTerm = Extract<SearchTerm, { kind: "words" }>;

/**
 * The full-text query for all words of a search; null when it has none. Words hold letters and digits only, so nothing typed has a meaning
 * to the query language. https://www.sqlite.org/fts5.html#full_text_query_syntax
 */
export async function matchQuery(terms: readonly SearchTerm[], reader: Reader): Promise<string | null> {
  const asked = terms.filter((term): term is WordTerm => term.kind === "words");
  if (asked.length === 0) return null;
  const typed = asked.flatMap(({ words }) => (words.isPhrase ? [] : words.words));
  const begun = await wordsBegunBy(reader, typed);
  const expressionOf = ({ field, words: { words, isPhrase } }: WordTerm) => {
    const one = isPhrase
      ? `"${words.join(" ")}"`
      : `(${words.map((word) => wordOf(word, begun.get(word), field === null)).join(" AND ")})`;
    return field === null ? one : `${field} : ${one}`;
  };
  const wanted = asked.filter(({ isNot }) => !isNot).map(expressionOf);
  const unwanted = asked.filter(({ isNot }) => isNot).map(expressionOf);
  const all = wanted.length > 0 ? wanted.join(" AND ") : `"${EVERY}"`;
  return unwanted.length === 0 ? all : `(${all}) NOT (${unwanted.join(" OR ")})`;
}

/** The beginning of a word; what reads as a job's code is that code and not the beginning of a longer one. */
function wordOf(word: string, begun: readonly string[] | undefined, isAnywhere: boolean): string {
  const beginning = begun ? `(${begun.map((whole) => `"${whole}"`).join(" OR ")})` : `"${word}"*`;
  const jobId = isAnywhere ? parseJobCode(word) : null;
  if (jobId === null) return beginning;
  return `("${formatJobCode(jobId)}" OR {title description prompt notes tags file character ingredients} : ${beginning})`;
}
