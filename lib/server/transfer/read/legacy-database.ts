import Database, { type Database as Connection } from "better-sqlite3";
import { legacyTables } from "@/lib/core/transfer/legacy/tables";
import type { LegacyRow } from "@/lib/core/transfer/legacy/world";
import { UserError } from "../../outcome";
import { LARGEST_ID, type LegacyRows } from "./legacy-rows";

/** Beside the staging database while it is read. */
export const DATABASE_COPY = "given.db";

/**
 * The rows of a database of the predecessor: of a copy, which may be recovered from its journal. Only real tables are read, by their columns, so
 * that no view and no trigger of it is ever run. Throws a `UserError` for a damaged database or another program's.
 */
export function legacyRowsOfDatabase(copy: string): LegacyRows {
  const database = openCopy(copy);
  try {
    const tableNames = listTables(database);
    if (tableNames.includes("_prisma_migrations") && tableNames.includes("MediaAsset"))
      throw new UserError(
        "This is a database of this app, not of the Python version. Bring my data over, on the page Data, takes its whole folder.",
      );
    if (!isPredecessor(database, tableNames))
      throw new UserError(
        "This is a database, but not of the Pipeline Manager in Python: it does not have its tables.",
      );
    return {
      tableNames,
      count: (table) =>
        Number(
          database
            .prepare(`SELECT count(*) FROM ${quoted(table)}`)
            .pluck()
            .get(),
        ),
      largestId: (table) =>
        columnsOf(database, table).includes("id")
          ? Number(
              database
                .prepare(
                  `SELECT coalesce(max(id), 0) FROM (SELECT CAST(id AS INTEGER) AS id FROM ${quoted(table)}) WHERE id BETWEEN 1 AND ${LARGEST_ID}`,
                )
                .pluck()
                .get(),
            )
          : 0,
      rows: (table) => rowsOf(database, table),
      close: () => database.close(),
    };
  } catch (error) {
    database.close();
    throw damaged(error);
  }
}

function openCopy(copy: string): Connection {
  try {
    const database = new Database(copy);
    database.pragma("trusted_schema = OFF");
    database.pragma("cell_size_check = ON");
    const verdict = database.pragma("quick_check(1)", { simple: true });
    database.pragma("query_only = ON");
    if (verdict === "ok") return database;
    database.close();
  } catch (error) {
    throw damaged(error);
  }
  throw new UserError(DAMAGED);
}

const DAMAGED =
  "The database is damaged: SQLite cannot read all of it. Export its data as JSON in the Python version, or take an older copy of it.";

function damaged(error: unknown): unknown {
  return error instanceof Database.SqliteError ? new UserError(DAMAGED) : error;
}

function listTables(database: Connection): string[] {
  return database
    .prepare<[], string>(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name",
    )
    .pluck()
    .all();
}

function isPredecessor(database: Connection, tableNames: readonly string[]): boolean {
  const known = tableNames.filter((name) => {
    const table = Object.hasOwn(legacyTables, name) ? legacyTables[name] : undefined;
    const columns = columnsOf(database, name);
    return table?.columns.slice(0, 3).every((column) => columns.includes(column));
  });
  return known.length >= 3;
}

function columnsOf(database: Connection, table: string): string[] {
  return database.prepare<[string], string>("SELECT name FROM pragma_table_info(?)").pluck().all(table);
}

function* rowsOf(database: Connection, table: string): Generator<LegacyRow> {
  const columns = columnsOf(database, table).map(quoted).join(", ");
  const key = columnsOf(database, table).includes("id") ? "ORDER BY id" : "";
  let index = 0;
  try {
    for (const values of database
      .prepare<[], LegacyRow["values"]>(`SELECT ${columns} FROM ${quoted(table)} ${key}`)
      .iterate()) {
      for (const [column, value] of Object.entries(values))
        if (Buffer.isBuffer(value)) values[column] = value.toString("utf8");
      yield { place: `tables.${table}[${index}]`, values };
      index += 1;
    }
  } catch (error) {
    throw damaged(error);
  }
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
