// The rule: what is pasted is several prompts where blank lines part it, or where its lines are numbered; else it is one.

import { splitNegative } from "@/lib/core/prompts/negative";

/** `1.`, `1)`, `#1`, `1:` or `-`/`*` before a space. */
const NUMBER = /^\s*(?:#?\d{1,4}[.):]|#\d{1,4})\s+/;
const BULLET = /^\s*[-*•]\s+/;

export type Splitting = "blank lines" | "numbers" | "bullets" | null;

/** How a text would be parted; null when it is a single prompt. Numbers count when every part begins with one. */
export function splittingOf(text: string): Splitting {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const count = (pattern: RegExp) => lines.filter((line) => pattern.test(line)).length;
  if (lines.length > 1 && NUMBER.test(lines[0] ?? "") && count(NUMBER) > 1) return "numbers";
  if (lines.length > 1 && count(BULLET) === lines.length) return "bullets";
  return blocksOf(text).length > 1 ? "blank lines" : null;
}

/** The prompts in it, without their numbers; a numbered one goes on until the next number. */
export function splitTexts(text: string): string[] {
  const splitting = splittingOf(text);
  if (splitting === null) return text.trim() === "" ? [] : [text.trim()];
  if (splitting === "blank lines") return blocksOf(text);
  const mark = splitting === "numbers" ? NUMBER : BULLET;
  const parts: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (mark.test(line)) parts.push(line.replace(mark, ""));
    else if (parts.length > 0) parts.push(`${parts.pop()}\n${line}`);
  }
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}

/** A negative prompt is none of its own: it belongs to what stands before it. */
function blocksOf(text: string): string[] {
  const blocks: string[] = [];
  for (const block of text.split(/\r?\n(?:[ \t]*\r?\n)+/).map((part) => part.trim())) {
    const before = blocks.at(-1);
    if (before !== undefined && splitNegative(block).positive === "" && block !== "")
      blocks[blocks.length - 1] = `${before}\n${block}`;
    else if (block !== "") blocks.push(block);
  }
  return blocks;
}
