// The rule: an option is found when each typed word is somewhere in its name, code or keywords; better places come first. When none
// is, the letters of a name may have others between them ("lnvle").

import { foldName } from "@/lib/core/text/fold-name";

export type Searchable = {
  label: string;
  /** A code or a count, at the right of the label. Searched too. */
  hint?: string;
  /** Other words by which it should be found. */
  keywords?: string;
};

export type FoldedOption<T extends Searchable> = { option: T; label: string; text: string };

/** Prepares options once, so that each keystroke over thousands of them only compares strings. */
export function foldOptions<T extends Searchable>(options: readonly T[]): FoldedOption<T>[] {
  return options.map((option) => ({
    option,
    label: foldName(option.label),
    text: foldName(`${option.label} ${option.hint ?? ""} ${option.keywords ?? ""}`),
  }));
}

/** Those that match `query`, best first; among equals the given order stays. */
export function rankOptions<T extends Searchable>(folded: readonly FoldedOption<T>[], query: string): T[] {
  const whole = foldName(query);
  if (whole === "") return folded.map(({ option }) => option);
  const words = whole.split(" ");
  const exact = folded.filter(({ text }) => words.every((word) => text.includes(word)));
  const letters = whole.replaceAll(" ", "");
  const found =
    exact.length > 0 || letters.length < 3 ? exact : folded.filter(({ label }) => hasLetters(label, letters));
  return found
    .map((entry) => ({ option: entry.option, rank: rankOf(entry, whole) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ option }) => option);
}

function hasLetters(label: string, letters: string): boolean {
  let from = 0;
  for (const letter of letters) {
    from = label.indexOf(letter, from) + 1;
    if (from === 0) return false;
  }
  return true;
}

function rankOf({ label, text }: FoldedOption<Searchable>, whole: string): number {
  if (label === whole) return 0;
  if (label.startsWith(whole)) return 1;
  if (text.includes(` ${whole}`)) return 2;
  if (label.includes(whole)) return 3;
  return 4;
}
