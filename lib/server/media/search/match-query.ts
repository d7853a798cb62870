import { formatJobCode, parseJobCode } from "@/lib/core/jobs/job-code";
import type { SearchTerm } from "@/lib/core/media/search/parse";
import { EVERY } from "@/prisma/derived/media-search.mjs";

type WordTerm = Extract<SearchTerm, { kind: "words" }>;

/**
 * The full-text query for all words of a search; null when it has none. Words hold letters and digits only, so nothing typed has a meaning
 * to the query language. https://www.sqlite.org/fts5.html#full_text_query_syntax
 */
export function matchQuery(terms: readonly SearchTerm[]): string | null {
  const words = terms.filter((term): term is WordTerm => term.kind === "words");
  if (words.length === 0) return null;
  const wanted = words.filter(({ isNot }) => !isNot).map(expressionOf);
  const unwanted = words.filter(({ isNot }) => isNot).map(expressionOf);
  const all = wanted.length > 0 ? wanted.join(" AND ") : `"${EVERY}"`;
  return unwanted.length === 0 ? all : `(${all}) NOT (${unwanted.join(" OR ")})`;
}

function expressionOf({ field, words: { words, isPhrase } }: WordTerm): string {
  const one = isPhrase
    ? `"${words.join(" ")}"`
    : `(${words.map((word) => wordOf(word, field === null)).join(" AND ")})`;
  return field === null ? one : `${field} : ${one}`;
}

/** The beginning of a word; what reads as a job's code is that code and not the beginning of a longer one. */
function wordOf(word: string, isAnywhere: boolean): string {
  const jobId = isAnywhere ? parseJobCode(word) : null;
  if (jobId === null) return `"${word}"*`;
  return `("${formatJobCode(jobId)}" OR {title description prompt notes tags file character ingredients} : "${word}"*)`;
}
