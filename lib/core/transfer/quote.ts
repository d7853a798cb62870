// The rule: what a file says is quoted in sentences as one short line.

/** Characters of it that a sentence shows. */
const SHOWN = 60;

export function quote(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]+/gu, " ").trim();
  const characters = [...line.slice(0, SHOWN * 3)];
  return `“${characters.length > SHOWN ? `${characters.slice(0, SHOWN - 1).join("")}…` : line}”`;
}
