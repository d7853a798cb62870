// The rule: what is completed is the word the cursor stands behind: a field's name, or the last of its values.

import { writeTerm } from "@/lib/core/media/search/edit";
import { aboutField, type FieldId, fieldOf, searchFields } from "@/lib/core/media/search/fields";
import { type Span, tokenize } from "@/lib/core/media/search/tokenize";

/** What stands there so far, and the stretch that a completion takes the place of. */
export type Completing = Span & ({ field: null; typed: string } | { field: FieldId; typed: string });

/** Null where nothing can be completed: in a phrase, behind a field that is none. */
export function completingAt(text: string, cursor: number): Completing | null {
  const token = tokenize(text).find(({ from, to }) => from < cursor && cursor <= to);
  if (!token) return { field: null, typed: "", from: cursor, to: cursor };
  const start = token.from + (token.isNot ? 1 : 0);
  if (token.field === null) {
    const typed = text.slice(start, cursor);
    return typed.includes('"') ? null : { field: null, typed, from: start, to: cursor };
  }
  const field = fieldOf(token.field);
  if (field === null || cursor < start + token.field.length + 1) return null;
  const part = token.parts.find(({ from, to }) => from <= cursor && cursor <= to);
  const typed = part ? text.slice(part.from, cursor).replaceAll('"', "") : "";
  return { field, typed, from: part?.from ?? cursor, to: part?.to ?? cursor };
}

/** Fields whose names begin like this, then those that hold it. */
export function fieldsLike(typed: string): FieldId[] {
  const key = typed.toLowerCase();
  const ids = Object.keys(searchFields) as FieldId[];
  return [...ids.filter((id) => id.startsWith(key)), ...ids.filter((id) => id.indexOf(key) > 0)];
}

/** What can stand behind a field by itself; names of records are asked of the server. */
export function knownValues(field: FieldId, today: string): string[] {
  const { kind, choices, canBeNone } = aboutField(field);
  const own =
    kind === "choice"
      ? (choices ?? [])
      : kind === "day"
        ? ["today", "yesterday", "7d", "30d", today.slice(0, 7), today.slice(0, 4)]
        : field === "rating"
          ? ["5", ">=4", ">=3", ">=1"]
          : [];
  return [...own, ...(canBeNone ? ["none"] : [])];
}

/** With the completion in its place, and where the cursor is then. A value is followed by a blank. */
export function complete(
  text: string,
  { from, to, field }: Completing,
  chosen: string,
): { text: string; cursor: number } {
  const put = field === null ? `${chosen}:` : `${writeTerm(field, chosen).slice(field.length + 1)} `;
  const rest = text.slice(to);
  const after = field === null ? rest : rest.trimStart();
  return { text: text.slice(0, from) + put + after, cursor: from + put.length };
}
