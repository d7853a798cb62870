// The rule: a place in a sorted list is the id of the row it stands behind and the value that row is sorted by.

export type Cursor = { id: number; value: string | number };

/** `42` when sorted by id alone, else `42~luna vale` or `42#7`. */
export function encodeCursor({ id, value }: Cursor): string {
  if (value === id) return String(id);
  return typeof value === "number" ? `${id}#${value}` : `${id}~${value}`;
}

/** Null for what is no cursor. */
export function decodeCursor(text: string): Cursor | null {
  const match = /^(\d{1,10})(?:([~#])([\s\S]*))?$/.exec(text);
  if (!match) return null;
  const id = Number(match[1]);
  const [, , kind, value = ""] = match;
  if (kind === undefined) return { id, value: id };
  if (kind === "~") return { id, value };
  const number = Number(value);
  return value !== "" && Number.isFinite(number) ? { id, value: number } : null;
}
