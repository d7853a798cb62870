// The rule: prompts are compared by their words. Case, accents, punctuation, emphasis such as `(neon:1.2)` and calls such as `<lora:film:0.8>`
// are how a prompt is written, not what it says.

/** Words of a prompt that are looked at: what comes after them decides nothing any more. */
const MOST_WORDS = 300;
/** A text that is read: some files hold megabytes of what calls itself a prompt. */
const MOST_CHARACTERS = 20_000;

/** The words in their order; two prompts that say the same have the same. */
export function promptWords(text: string): string[] {
  return (
    text
      .slice(0, MOST_CHARACTERS)
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .replace(/<[^<>]*>/g, " ")
      // The weight in `(neon:1.2)`.
      .replace(/:\s*\d+(\.\d+)?(?=\s*[)\]])/g, " ")
      .match(/[\p{L}\p{N}]+/gu)
      ?.slice(0, MOST_WORDS) ?? []
  );
}

/** Whether two prompts say the same. */
export function isSamePrompt(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && a.length === b.length && a.every((word, index) => word === b[index]);
}

/**
 * How much two prompts have in common, from 0 to 1: twice the words that both have by the words of each (Sørensen and Dice), every word
 * counted once.
 */
export function likeness(a: readonly string[], b: readonly string[]): number {
  const words = new Set(a);
  const others = new Set(b);
  if (words.size + others.size === 0) return 0;
  const common = [...words].filter((word) => others.has(word)).length;
  return (2 * common) / (words.size + others.size);
}
