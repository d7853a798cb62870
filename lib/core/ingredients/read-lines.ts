// The rule: pasted text is one ingredient a line; a line is new, doubtful (somebody has its code or name already) or cannot be read.

import { type IngredientLine, parseIngredientLine } from "@/lib/core/ingredients/ingredient-line";
import { LIMITS } from "@/lib/core/schema/limits";
import { foldName } from "@/lib/core/text/fold-name";
import { countCharacters, hasVisibleCharacter } from "@/lib/core/text/plain-text";

/** Lines that are added in one go. */
export const MANY_LINES = 2000;

export type ReadLine = IngredientLine & {
  /** From 1, in the text. */
  number: number;
  /** As it was typed. */
  text: string;
  /** Why it cannot be added as it is. */
  problem: string | null;
  /** Why it is left out unless the person says otherwise. */
  doubt: string | null;
};

/** `known` are the ingredients of the category. Blank lines are nothing; a spreadsheet's heading is doubtful. */
export function readIngredientLines(
  text: string,
  known: readonly { name: string; code: string | null }[],
): ReadLine[] {
  const names = new Map(known.map(({ name }) => [foldName(name), name]));
  const codes = new Map(known.flatMap(({ name, code }) => (code ? [[codeKey(code), name]] : [])));
  const inText = new Map<string, number>();
  return text.split(/\r\n|\r|\n/).flatMap((typed, index) => {
    if (typed.trim() === "") return [];
    const number = index + 1;
    const line = parseIngredientLine(typed);
    const problem = problemOf(line);
    const doubt = problem ? null : doubtOf(line);
    if (!problem) {
      const keys = [`n ${foldName(line.name)}`, ...(line.code ? [`c ${codeKey(line.code)}`] : [])];
      for (const key of keys) if (!inText.has(key)) inText.set(key, number);
    }
    return [{ ...line, number, text: typed, problem, doubt }];
  });

  function doubtOf({ name, code, description }: IngredientLine): string | null {
    const sameName = names.get(foldName(name));
    if (sameName !== undefined) return `${sameName} is there already.`;
    const sameCode = code === null ? undefined : codes.get(codeKey(code));
    if (sameCode !== undefined) return `${sameCode} has the code ${code}.`;
    const nameLine = inText.get(`n ${foldName(name)}`);
    if (nameLine !== undefined) return `The same name as in line ${nameLine}.`;
    const codeLine = code === null ? undefined : inText.get(`c ${codeKey(code)}`);
    if (codeLine !== undefined) return `The same code as in line ${codeLine}.`;
    return isHeading([name, description]) ? "This looks like a heading." : null;
  }
}

export function codeKey(code: string): string {
  return code.toLowerCase();
}

function problemOf({ code, name, description }: IngredientLine): string | null {
  if (!hasVisibleCharacter(name)) return "It has no name.";
  if (countCharacters(name) > LIMITS.name) return `Its name is longer than ${LIMITS.name} characters.`;
  if (code !== null && countCharacters(code) > LIMITS.code)
    return `Its code is longer than ${LIMITS.code} characters.`;
  if (countCharacters(description) > LIMITS.text)
    return `Its description is longer than ${LIMITS.text.toLocaleString("en-US")} characters.`;
  return null;
}

const HEADINGS = new Set(["code", "name", "title", "ingredient", "description", "notes"]);

function isHeading([name = "", description = ""]: string[]): boolean {
  const words = [name, ...description.split(/[|\s]+/)]
    .map((word) => word.trim().toLowerCase())
    .filter(Boolean);
  return words.length > 1 && words.every((word) => HEADINGS.has(word));
}
