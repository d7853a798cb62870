// The rule: one typed line is an ingredient: an optional code, its name, and after a bar its description.

import { toOneLine } from "@/lib/core/text/plain-text";

export type IngredientLine = { code: string | null; name: string; description: string };

/**
 * `A01 Running | at full speed` → code A01, name Running. A code is one to four capital letters with one to four digits before
 * the name; a line that is nothing but that is a name. The name may come out empty (`| text`): the form then asks for it.
 */
export function parseIngredientLine(line: string): IngredientLine {
  const [head = "", ...rest] = line.split("|");
  const text = toOneLine(head);
  const match = /^(\p{Lu}{1,4}-?\d{1,4})[.:)]?\s+(.+)$/u.exec(text);
  return {
    code: match?.[1] ?? null,
    name: match?.[2] ?? text,
    description: toOneLine(rest.join("|")),
  };
}
