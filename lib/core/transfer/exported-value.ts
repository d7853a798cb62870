// The rule: how a value of the database is written into a file.

import type { ColumnKind } from "./columns";

export type StoredValue = string | number | null;

/** @param value as SQLite gives it: booleans are 0 and 1, times are text with an offset */
export function exportedValue(kind: ColumnKind, value: StoredValue): StoredValue | boolean {
  if (value === null) return null;
  if (kind === "boolean") return value !== 0;
  if (kind === "time") return exportedTime(value);
  return value;
}

/** As most are written, by far: in UTC, with milliseconds. */
const AS_WRITTEN = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+00:00$/;
/** As SQLite itself writes the time, in UTC. */
const BY_SQLITE = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)$/;

function exportedTime(value: string | number): string {
  if (typeof value === "string" && AS_WRITTEN.test(value)) return `${value.slice(0, 23)}Z`;
  const text = typeof value === "string" ? value.replace(BY_SQLITE, "$1T$2Z") : value;
  return new Date(text).toISOString();
}
