// The rule: what a table is, is guessed by its headers: the kind most of whose columns they name, and each column by its first header.

import { foldName } from "@/lib/core/text/fold-name";
import { type CsvKind, csvColumns, csvKinds, neededColumns } from "./kinds";
import type { CsvMapping } from "./mapping";

export type CsvGuess = { kind: CsvKind; columns: CsvMapping["columns"]; score: number };

/** Every kind, the likeliest first. */
export function guessKinds(headers: readonly string[]): CsvGuess[] {
  const guesses = csvKinds.map((kind) => {
    const columns = guessColumns(kind, headers);
    const given = columns.filter((column) => column !== null);
    const hasNeeded =
      given.includes(neededColumns[kind][0] ?? "") || (kind === "media" && given.includes("file"));
    return { kind, columns, score: given.length + (hasNeeded ? 0.5 : 0) };
  });
  return guesses.sort((a, b) => b.score - a.score);
}

/** The columns of a kind that the headers name; each once, labels before other words. */
export function guessColumns(kind: CsvKind, headers: readonly string[]): CsvMapping["columns"] {
  const known = Object.entries(csvColumns[kind]);
  const found = new Map<string, number>();
  const isTaken = (index: number) => [...found.values()].includes(index);
  for (const rank of ["label", "words"] as const)
    for (const [column, { label, words }] of known) {
      if (found.has(column)) continue;
      const wanted = rank === "label" ? [column, label] : words;
      const index = headers.findIndex(
        (header, at) => !isTaken(at) && wanted.some((word) => squeeze(word) === squeeze(header)),
      );
      if (index >= 0) found.set(column, index);
    }
  return headers.map((_, index) => known.find(([column]) => found.get(column) === index)?.[0] ?? null);
}

/** `SEO-Title ` and `seo_title` are one. */
function squeeze(text: string): string {
  return foldName(text).replace(/[^\p{L}\p{N}]/gu, "");
}

/** The sign that divides the most cells of the first line, outside of quotes. */
export function guessSeparator(firstLine: string): CsvMapping["separator"] {
  const bare = firstLine.replace(/"[^"]*"/g, "");
  const count = (sign: string) => bare.split(sign).length;
  return ([",", ";", "\t"] as const).reduce((best, sign) => (count(sign) > count(best) ? sign : best), ",");
}
