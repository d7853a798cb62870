import { type FieldChange, type FieldValue, fieldChanges } from "@/lib/core/changes/field-changes";
import {
  isRecordTable,
  partNouns,
  type RecordTable,
  recordHref,
  recordKinds,
} from "@/lib/core/changes/record-kinds";
import { formatUse, type Use } from "@/lib/core/uses/uses";
import { db } from "../db";
import type { ChangeOperation } from "../generated/prisma/client";
import { type RecordNames, readRecordNames } from "./record-names";

/** What a change did to one record and its parts. */
export type TouchedRecord = {
  key: string;
  kind: string;
  name: string;
  /** Null while it is gone, and where there is no page about it. */
  href: string | null;
  verb: "created" | "changed" | "deleted";
  fields: { label: string; before: string; after: string }[];
  /** `3 tags added`. */
  parts: string[];
};

export type ChangeDescription = {
  /** `12 jobs, 3 rules`: all that it touched. */
  total: string;
  records: TouchedRecord[];
  /** How many of them are not told one by one. */
  more: number;
};

/** Records that are told one by one. */
const TOLD = 20;
/** Rows of one record that are looked at. */
const ROWS = 60;

/** What a change did: the first records field by field, and how many of each kind there are; null when there is no such change. */
export async function describeChange(id: number): Promise<ChangeDescription | null> {
  const [counted, first] = await Promise.all([
    db().$queryRaw<{ table: string; count: bigint | number }[]>`
      SELECT recordTable AS "table", count(DISTINCT recordId) AS count FROM ChangeRow WHERE changeId = ${id} GROUP BY recordTable`,
    db().$queryRaw<{ table: string; id: string }[]>`
      SELECT recordTable AS "table", recordId AS id FROM ChangeRow WHERE changeId = ${id}
      GROUP BY recordTable, recordId ORDER BY min(ChangeRow.id) LIMIT ${TOLD}`,
  ]);
  if (counted.length === 0) return null;
  const touched = await Promise.all(first.map(async (ref) => ({ ref, rows: await readRows(id, ref) })));
  const names = await readRecordNames(db(), touched.flatMap(referencesIn));
  const all = counted.reduce((sum, { count }) => sum + Number(count), 0);
  return {
    total: counted.map(({ table, count }) => countOf(table, Number(count))).join(", "),
    records: touched.map((one) => describeRecord(one, names)),
    more: all - touched.length,
  };
}

type LoggedRow = { table: string; operation: ChangeOperation; before: string | null; after: string | null };
type Touched = { ref: { table: string; id: string }; rows: LoggedRow[] };

function readRows(changeId: number, { table, id }: Touched["ref"]): Promise<LoggedRow[]> {
  return db().changeRow.findMany({
    where: { changeId, recordTable: table, recordId: id },
    orderBy: { id: "asc" },
    take: ROWS,
    select: { table: true, operation: true, before: true, after: true },
  });
}

function referencesIn({ ref, rows }: Touched) {
  const values = changesOf({ ref, rows }).flatMap(({ before, after }) => [before, after]);
  return [
    ref,
    ...values.flatMap((value) => ("reference" in value ? { table: value.reference, id: value.id } : [])),
  ];
}

/** From what it was before all of the change to what it was after; of what was deleted, nothing more is told. */
function changesOf({ ref, rows }: Touched): FieldChange[] {
  const own = rows.filter(({ table }) => table === ref.table);
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last || last.operation === "delete") return [];
  const parse = (image: string | null) => (image === null ? null : JSON.parse(image));
  const changes = fieldChanges(parse(first.before), parse(last.after));
  // What was created has its name in its heading.
  return first.operation === "insert"
    ? changes.filter(({ label, after }) => isTold(after) && label !== "name" && label !== "title")
    : changes;
}

const isTold = (value: FieldValue) => "reference" in value || value.text !== "";

function describeRecord(touched: Touched, names: RecordNames): TouchedRecord {
  const { ref, rows } = touched;
  const own = rows.filter(({ table }) => table === ref.table);
  const kind = isRecordTable(ref.table) ? recordKinds[ref.table].singular : ref.table;
  const say = (value: FieldValue) =>
    "reference" in value ? names.of({ table: value.reference, id: value.id }) : value.text;
  return {
    key: `${ref.table} ${ref.id}`,
    kind,
    name: names.of(ref),
    href: names.isThere(ref) ? recordHref(ref.table as RecordTable, ref.id) : null,
    verb:
      own.at(-1)?.operation === "delete" ? "deleted" : own[0]?.operation === "insert" ? "created" : "changed",
    fields: changesOf(touched).map(({ label, before, after }) => ({
      label,
      before: say(before),
      after: say(after),
    })),
    parts: partsOf(touched),
  };
}

const VERBS = { insert: "added", update: "changed", delete: "removed" };

function partsOf({ ref, rows }: Touched): string[] {
  const counts = new Map<string, Use & { operation: ChangeOperation }>();
  for (const { table, operation } of rows) {
    const noun = partNouns[table];
    if (table === ref.table || !noun) continue;
    const key = `${noun.plural} ${operation}`;
    counts.set(key, { ...noun, operation, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].map((use) => `${formatUse(use)} ${VERBS[use.operation]}`);
}

function countOf(table: string, count: number): string {
  return formatUse({
    count,
    ...(isRecordTable(table) ? recordKinds[table] : { singular: "row", plural: "rows" }),
  });
}
