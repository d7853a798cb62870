// The rule: each word a person types must be the beginning of some word of what is found, in any order.

/**
 * A full-text query (SQLite FTS5) for what a person typed; null when it holds no word. Nothing typed has a meaning to the query
 * language: every word is quoted. https://www.sqlite.org/fts5.html#full_text_query_syntax
 */
export function searchQuery(typed: string): string | null {
  const words = typed.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return words.length === 0 ? null : words.map((word) => `"${word}"*`).join(" ");
}
