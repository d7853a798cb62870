import { cutAtWord } from "@/lib/core/text/cut";

export type NamedPrompt = { label: string; text: string };

/** Characters of a text that stand for a prompt without a label. */
const SHOWN = 40;

/** What a prompt is called in history: `Prompt “Opening”`, by its label or how it begins. */
export function promptName({ label, text }: NamedPrompt): string {
  const [first = ""] = text.trim().split("\n");
  return `Prompt “${label || cutAtWord(first, SHOWN)}”`;
}

export function promptsInWords(prompts: readonly NamedPrompt[]): string {
  const [only, ...others] = prompts;
  return only && others.length === 0 ? promptName(only) : `${prompts.length.toLocaleString("en-US")} prompts`;
}
