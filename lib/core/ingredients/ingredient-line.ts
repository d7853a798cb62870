// The rule: one typed line is an ingredient: an optional code, its name, and after a bar or a tab its description.

import { toOneLine } from "@/lib/core/text/plain-text";

export type IngredientLine = { code: string | null; name: string; description: string };

/**
 * `A01 Running | at full speed` → code A01, name Running; so are `A01 | Running | at full speed` and the same with tabs, as a spreadsheet
 * copies it. A code is one to four capital letters with one to four digits before the name; a line that is nothing but that is a
 * name. Bullets and numbering before it are left out. The name may come out empty (`| text`): the form then asks for it.
 */
export function parseIngredientLine(line: string): IngredientLine {
  const [head = "", ...rest] = splitCells(line);
  const text = toOneLine(head.replace(BULLET, ""));
  const [second = "", ...others] = rest;
  if (ONLY_CODE.test(text) && second !== "")
    return { code: text, name: second, description: joinRest(line, others) };
  // An empty first cell of a spreadsheet is an ingredient without a code.
  if (text === "" && line.startsWith("\t") && second !== "")
    return { code: null, name: second, description: joinRest(line, others) };
  const match = CODE_AND_NAME.exec(text);
  return { code: match?.[1] ?? null, name: match?.[2] ?? text, description: joinRest(line, rest) };
}

const ONLY_CODE = /^\p{Lu}{1,4}-?\d{1,4}$/u;
const CODE_AND_NAME = /^(\p{Lu}{1,4}-?\d{1,4})[.:)]?\s+(.+)$/u;

/** `- `, `• `, `* `, `– `, `[ ] `, `1. `, `12) `: what lists begin their lines with. */
const BULLET = /^\s*(?:(?:[-*+•◦▪‣·–—]|\[[ x]\]|\d{1,4}[.)])\s+)+/iu;

/** Tabs win over bars: a cell of a spreadsheet may hold one. */
function splitCells(line: string): string[] {
  return line
    .split(line.includes("\t") ? "\t" : "|")
    .map((cell, index) => (index === 0 ? cell : toOneLine(cell)));
}

function joinRest(line: string, cells: readonly string[]): string {
  return line.includes("\t") ? toOneLine(cells.filter(Boolean).join(" ")) : toOneLine(cells.join(" | "));
}
