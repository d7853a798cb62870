// The rule: text is kept as a person typed it, in one normal form: no control characters, newlines as \n, no blank edges.

/** One line: every run of white space becomes one space; composed characters (NFC), so that equal names are equal bytes. */
export function toOneLine(text: string): string {
  return withoutControls(text).replace(/\s+/gu, " ").trim().normalize("NFC");
}

/** Several lines: \r\n and \r become \n; inner white space stays as it is. */
export function toPlainText(text: string): string {
  return withoutControls(text).trim();
}

/** Length in code points, which is what limits are given in: an emoji of one code point counts once. */
export function countCharacters(text: string): number {
  // Every pair of surrogates is one character of two units.
  return text.length - (text.match(SURROGATE_PAIR)?.length ?? 0);
}

/** False for text that would be drawn as nothing: white space, lone combining marks, zero-width characters. */
export function hasVisibleCharacter(text: string): boolean {
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(text);
}

/** Invisible characters that reorder the text around them, so that a name can look like another one. */
export const BIDI_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Halves of a surrogate pair without the other half; they cannot be written as UTF-8. */
export const LONE_SURROGATES = /\p{Surrogate}/gu;

const SURROGATE_PAIR = /[\ud800-\udbff][\udc00-\udfff]/g;

function withoutControls(text: string): string {
  return (
    text
      .replace(/\r\n?/g, "\n")
      // Tab and newline are white space that people type; the rest of Cc is never meant.
      .replace(/[^\P{Cc}\t\n]/gu, "")
      .replace(LONE_SURROGATES, "\ufffd")
  );
}
