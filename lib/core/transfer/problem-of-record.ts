// The rule: what is wrong with a record of our own format is told by its first problem, in one sentence that begins with its place.

import type { z } from "zod";
import { mediaFileType } from "@/lib/core/media/file-types";
import { quote } from "./quote";
import type { TableName } from "./table-names";
import { tables } from "./tables";

export type ReadRecord = { record: Record<string, unknown> } | { problem: string };

/** The record as the format has it, or what is wrong with it. `place` is such as `tables.characters[17]`. */
export function readRecord(table: TableName, given: unknown, place: string): ReadRecord {
  const read = tables[table].record.safeParse(given);
  if (!read.success) return { problem: problemOf(read.error, given, place) };
  const problem = PROBLEMS[table]?.(read.data);
  return problem ? { problem: `${place}${problem}` } : { record: read.data };
}

/** The sentence of the first thing that zod found. */
export function problemOf(error: z.ZodError, given: unknown, place: string): string {
  const issue = error.issues[0];
  if (!issue) return `${place} cannot be read.`;
  const at = place + issue.path.map(placeStep).join("");
  if (issue.code === "unrecognized_keys")
    return `${at} has ${quote(issue.keys[0] ?? "")}, which this format does not know.`;
  if (issue.path.length > 0 && valueAt(given, issue.path) === undefined) return `${at} is missing.`;
  return `${at} ${requirement(issue)}.`;
}

function placeStep(step: PropertyKey): string {
  return typeof step === "number" ? `[${step}]` : `.${String(step)}`;
}

function valueAt(given: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === "object" && value !== null
        ? Object.getOwnPropertyDescriptor(value, step)?.value
        : undefined,
    given,
  );
}

function requirement(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return `must be ${EXPECTED[issue.expected] ?? "another kind of value"}`;
    case "invalid_value":
      return `must be ${issue.values.map((value) => quote(String(value))).join(" or ")}`;
    case "invalid_format":
      return FORMATS[issue.format] ?? "is not written as it has to be";
    case "too_big":
      return `must be at most ${issue.maximum.toLocaleString("en-US")}${issue.origin === "string" ? " characters long" : ""}`;
    case "too_small":
      return `must be at least ${issue.minimum.toLocaleString("en-US")}`;
    default:
      return "is not written as it has to be";
  }
}

const EXPECTED: Record<string, string> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
};

const FORMATS: Record<string, string> = {
  datetime: "must be a time such as “2026-11-23T16:20:00.000Z”",
  guid: "must be a UUID",
  safeint: "must be a whole number",
  regex: "must be 64 digits from 0 to f",
};

/** Of a file whose bytes nobody has looked at, and whose name does not tell. */
export const UNKNOWN_TYPE = "application/octet-stream";

/** What the type of a value does not say. */
const PROBLEMS: Partial<Record<TableName, (record: Record<string, unknown>) => string | null>> = {
  files: ({ place, path, mimeType, kind, size }) => {
    if (!isKnownType(String(mimeType), kind))
      return ".mimeType and kind are not those of a file that is taken in.";
    if (Number(size) < 0) return ".size must be at least 0.";
    if (place === "linked") return isLinkedPath(String(path)) ? null : ".path must be the path of a file.";
    return isPathInside(String(path)) ? null : ".path leads out of the library.";
  },
  rules: (rule) => {
    if (!isOneOf(rule, "source", ["Ingredient", "Category", "Character", "Archetype"]))
      return " does not name the source that sourceKind says.";
    return isOneOf(rule, "target", ["Ingredient", "Category"])
      ? null
      : " does not name the target that targetKind says.";
  },
  distinctPairs: ({ aId, bId }) => (aId === bId ? " is a pair of one and the same." : null),
};

/** Linked files can lie on another machine, so all that is known of their paths is that they are one. */
function isLinkedPath(path: string): boolean {
  return path !== "" && !path.includes("\0");
}

/** What is sent with a file's bytes comes from its row: it must be harmless. */
function isKnownType(mimeType: string, kind: unknown): boolean {
  const type = mediaFileType(mimeType);
  return type
    ? type.mimeType === mimeType && type.kind === kind
    : mimeType === UNKNOWN_TYPE && kind === "other";
}

/** Whether a path with forward slashes stays inside of the folder that it is relative to, on every system. */
export function isPathInside(path: string): boolean {
  return (
    !/[\\\0]/.test(path) &&
    !/^[A-Za-z]:/.test(path) &&
    path.split("/").every((part) => !["", ".", ".."].includes(part))
  );
}

/** Whether exactly the column is set that the kind says. */
function isOneOf(rule: Record<string, unknown>, side: "source" | "target", columns: string[]): boolean {
  const set = columns.filter((column) => rule[`${side}${column}Id`] !== null);
  return set.length === 1 && set[0]?.toLowerCase() === rule[`${side}Kind`];
}
