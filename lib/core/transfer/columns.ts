// The rule: what a column of an exported table may hold, how the database keeps it, and which table it refers to.

import { z } from "zod";
import type { TableName } from "./table-names";

/** How the database keeps a value: `time` as text with an offset, `boolean` as 0 or 1, `id` and `integer` as whole numbers. */
export type ColumnKind = "id" | "text" | "integer" | "real" | "boolean" | "time";

export type Column<Schema extends z.ZodType = z.ZodType> = {
  kind: ColumnKind;
  schema: Schema;
  /** The table whose `id` it holds. */
  refersTo?: TableName;
};

/** Characters that any one text may have: the longest that generators write (a workflow) is below a tenth of it. */
const LONGEST_TEXT = 20_000_000;

/** The number by which records of one file refer to each other. */
const Id = z.int().positive();

export const id = { kind: "id", schema: Id } satisfies Column;

/** The same on every machine: by it, records of two machines are known to be one. */
export const uuid = { kind: "text", schema: z.guid() } satisfies Column;

export const text = { kind: "text", schema: z.string().max(LONGEST_TEXT) } satisfies Column;

export const integer = { kind: "integer", schema: z.int() } satisfies Column;

export const real = { kind: "real", schema: z.number() } satisfies Column;

export const boolean = { kind: "boolean", schema: z.boolean() } satisfies Column;

/** ISO 8601 in UTC with milliseconds, as `2026-11-23T16:20:00.000Z`. */
export const time = { kind: "time", schema: z.iso.datetime({ precision: 3 }) } satisfies Column;

/** SHA-256, lower-case hex. */
export const hash = { kind: "text", schema: z.string().regex(/^[0-9a-f]{64}$/) } satisfies Column;

/** A whole number from `least` to `most`. */
export function between(least: number, most: number) {
  return { kind: "integer", schema: z.int().min(least).max(most) } satisfies Column;
}

export function oneOf(values: readonly string[]) {
  return { kind: "text", schema: z.enum(values) } satisfies Column;
}

/** The `id` of a record of that table in the same file. */
export function reference(refersTo: TableName) {
  return { kind: "id", schema: Id.meta({ description: `id of ${refersTo}` }), refersTo } satisfies Column;
}

export function optional<Schema extends z.ZodType>(column: Column<Schema>) {
  return { ...column, schema: column.schema.nullable() } satisfies Column;
}
