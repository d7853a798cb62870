import Database, { type Database as Connection } from "better-sqlite3";
import { cutAtCharacter } from "@/lib/core/text/cut";
import { excerptsOf } from "@/lib/core/transfer/excerpts";
import type { RecordsQuery } from "@/lib/core/transfer/import-input";
import type { ConflictChoice, RecordChange, Value } from "@/lib/core/transfer/merge";
import type { TableName } from "@/lib/core/transfer/table-names";
import { tables } from "@/lib/core/transfer/tables";
import { databaseUrl } from "../../environment";
import { chosenFor } from "../merge/choices";
import { comparedColumns, here, quote, staged, theirs } from "../merge/sql";

/** What a person reads of one value; a reference by the name of its record, a list joined. */
export type FieldOfBoth = { field: string; mine: string; theirs: string };

export type ImportedRecord = {
  id: number;
  /** Where it stands in the file. */
  place: string;
  name: string;
  /** Why it is skipped. */
  reason: string | null;
  choice: ConflictChoice;
  /** Of what differs. */
  fields: FieldOfBoth[];
};

export type RecordPage = {
  records: ImportedRecord[] /** The `after` of the next page. */;
  next: number | null;
};

const PAGE = 50;
/** Characters of a value, and of a name, that are shown. */
const SHOWN = 400;
const NAME = 120;

/** The next records after `after`, with what differs where something does. */
export function listRecords(stagingFile: string, query: RecordsQuery): RecordPage {
  const database = new Database(stagingFile, { readonly: true, fileMustExist: true });
  try {
    database.prepare("ATTACH DATABASE ? AS mine").run(databaseUrl().replace(/^file:/, ""));
    const records = query.change === "removed" ? listRemoved(database, query) : listPlanned(database, query);
    const next = records.length > PAGE ? (records[PAGE - 1]?.id ?? null) : null;
    return { records: records.slice(0, PAGE), next };
  } finally {
    database.close();
  }
}

/** Conflicts that a choice makes one of these. */
const SIDES: Partial<Record<RecordChange, string>> = { added: "copy", updated: "theirs" };

type PlanRow = {
  id: number;
  mine: number | null;
  reason: string | null;
  choice: ConflictChoice;
  place: string;
};

function listPlanned(database: Connection, { table, change, after }: RecordsQuery): ImportedRecord[] {
  const rows = database
    .prepare(
      `SELECT p.id, p.mine, p.reason, s._place AS place, ${chosenFor("p.tbl", "p.id")} AS choice
       FROM _Plan p JOIN ${staged(table)} s ON s.rowid = p.id
       WHERE p.tbl = ? AND (p.change = ? OR (p.change = 'conflict' AND p.side = ?)) AND p.id > ? ORDER BY p.id LIMIT ${PAGE + 1}`,
    )
    .all(table, change, SIDES[change] ?? null, after) as PlanRow[];
  const differs = change === "updated" || change === "conflict";
  return rows.map(({ id, mine, place, reason, choice }) => ({
    ...{ id, place, reason, choice },
    name: nameOf(database, table, "main", id),
    fields: differs && mine !== null ? differencesOf(database, table, id, mine) : [],
  }));
}

function listRemoved(database: Connection, { table, after }: RecordsQuery): ImportedRecord[] {
  if (!("id" in tables[table].columns)) return [];
  const ids = database
    .prepare(
      `SELECT id FROM main.${quote(`gone_${tables[table].model}`)} WHERE id > ? ORDER BY id LIMIT ${PAGE + 1}`,
    )
    .pluck()
    .all(after) as number[];
  return ids.map((id) => ({
    ...{ id, place: "", reason: null, choice: "mine" as const, fields: [] },
    name: nameOf(database, table, "mine", id),
  }));
}

function differencesOf(database: Connection, table: TableName, id: number, mine: number): FieldOfBoth[] {
  const columns = comparedColumns(table);
  const values = columns.flatMap((column) => [
    `m.${quote(column)} AS ${quote(`mine ${column}`)}`,
    `s.${quote(column)} AS ${quote(`file ${column}`)}`,
    `m.${quote(column)} IS NOT ${theirs(table, column, "same")} AS ${quote(`differs ${column}`)}`,
  ]);
  const row = database
    .prepare(
      `SELECT ${values.join(", ")} FROM ${staged(table)} s, ${here(table)} m WHERE s.rowid = ? AND m.rowid = ?`,
    )
    .get(id, mine) as Record<string, Value>;
  const fields = columns
    .filter((column) => row[`differs ${column}`])
    .map((column) =>
      fieldOfBoth(
        column,
        shown(database, table, column, "mine", row[`mine ${column}`] ?? null),
        shown(database, table, column, "main", row[`file ${column}`] ?? null),
      ),
    );
  const lists = database
    .prepare("SELECT list FROM _List WHERE tbl = ? AND id = ?")
    .pluck()
    .all(table, id) as string[];
  return [
    ...fields,
    ...lists.map((list) =>
      fieldOfBoth(
        list,
        listShown(database, table, list, "mine", mine),
        listShown(database, table, list, "main", id),
      ),
    ),
  ];
}

function fieldOfBoth(field: string, ...both: [mine: string, theirs: string]): FieldOfBoth {
  const [mine, theirs] = excerptsOf(...both, SHOWN);
  return { field, mine, theirs };
}

type Schema = "main" | "mine";

function shown(database: Connection, table: TableName, column: string, schema: Schema, value: Value): string {
  const { refersTo, kind } = tables[table].columns[column] ?? {};
  if (value === null) return "";
  if (refersTo) return nameOf(database, refersTo, schema, Number(value));
  if (kind === "boolean") return value ? "yes" : "no";
  return String(value);
}

function listShown(
  database: Connection,
  table: TableName,
  list: string,
  schema: Schema,
  owner: number,
): string {
  const link = tables[table].links[list];
  if (!link) return "";
  const ids = database
    .prepare(
      `SELECT ${quote(link.target)} FROM ${schema}.${quote(link.model)} WHERE ${quote(link.owner)} = ? ORDER BY position LIMIT 100`,
    )
    .pluck()
    .all(owner) as number[];
  return ids.map((id) => nameOf(database, link.refersTo, schema, id)).join(", ");
}

/** What a person knows a record by. */
function nameOf(database: Connection, table: TableName, schema: Schema, rowid: number): string {
  const column = ["name", "title", "label", "originalName", "text", "key", "slot"].find(
    (one) => one in tables[table].columns,
  );
  if (table === "jobs") return `J${String(rowid).padStart(4, "0")}`;
  if (!column) return `${rowid}`;
  const name = database
    .prepare(`SELECT ${quote(column)} FROM ${schema}.${quote(tables[table].model)} WHERE rowid = ?`)
    .pluck()
    .get(rowid);
  const text = String(name ?? "");
  const cut = cutAtCharacter(text, NAME);
  return (cut.length < text.length ? `${cut}…` : text) || "Untitled";
}
