// The rule: what a prompt is to leave out stands behind a line that begins with "Negative prompt:", as A1111 writes it into its files.

const NEGATIVE = /(?:^|\r?\n)[ \t]*negative prompt:[ \t]*/i;

/** The two halves; `negative` is null where there is no such line. */
export function splitNegative(text: string): { positive: string; negative: string | null } {
  const found = NEGATIVE.exec(text);
  if (!found) return { positive: text, negative: null };
  return {
    positive: text.slice(0, found.index).trimEnd(),
    negative: text.slice(found.index + found[0].length).trim(),
  };
}
