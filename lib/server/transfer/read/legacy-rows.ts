import path from "node:path";
import Database, { type Database as Connection } from "better-sqlite3";
import type { LegacyRow } from "@/lib/core/transfer/legacy/world";
import { readJson } from "./read-json";
import type { StagingWriter } from "./staging";

/** All tables of the predecessor, wherever they were, to be read in whatever order. */
export type LegacyRows = {
  tableNames: readonly string[];
  count(table: string): number;
  /** The largest that can be one; 0 without any. */
  largestId(table: string): number;
  rows(table: string): Iterable<LegacyRow>;
  close(): void;
};

/** Ids above it get new ones (lib/core/transfer/legacy/values). */
export const LARGEST_ID = 1_000_000_000;

/** Beside the staging database while a file is read, in which a table may refer to those that come after it. */
export const ROWS_FILE = "rows.db";

/** The rows of a JSON file, kept on disk. What else stands in it, and is no record, is remarked upon. */
export async function legacyRowsOfJson(
  chunks: AsyncIterable<Uint8Array>,
  folder: string,
  staging: StagingWriter,
  onBytes: (read: number) => void,
): Promise<LegacyRows> {
  const database = new Database(path.join(folder, ROWS_FILE));
  database.pragma("journal_mode = OFF");
  database.pragma("synchronous = OFF");
  database.exec(
    `CREATE TABLE Row (name TEXT, place INTEGER, json TEXT, PRIMARY KEY (name, place)) WITHOUT ROWID; BEGIN`,
  );
  const insert = database.prepare("INSERT INTO Row (name, place, json) VALUES (?, ?, ?)");
  const tableNames: string[] = [];
  const counts = new Map<string, number>();
  try {
    await readJson(
      chunks,
      {
        onProperty: (name) => {
          if (!KNOWN_PROPERTIES.has(name))
            staging.remark("left out", name.slice(0, 100), "It is no table of records.");
        },
        onTable: (name) => tableNames.push(name),
        onRecord: (table, value, place) => {
          const index = counts.get(table) ?? 0;
          counts.set(table, index + 1);
          if (typeof value === "object" && value !== null && !Array.isArray(value))
            insert.run(table, index, JSON.stringify(value));
          else staging.remark("left out", place, "It is no record.");
        },
      },
      onBytes,
    );
  } catch (error) {
    database.close();
    throw error;
  }
  database.exec("COMMIT");
  return rowsIn(database, tableNames);
}

const KNOWN_PROPERTIES = new Set(["exported_at", "version"]);

function rowsIn(database: Connection, tableNames: readonly string[]): LegacyRows {
  return {
    tableNames,
    count: (table) => Number(database.prepare("SELECT count(*) FROM Row WHERE name = ?").pluck().get(table)),
    largestId: (table) =>
      Number(
        database
          .prepare(
            `SELECT coalesce(max(id), 0) FROM (SELECT CAST(json ->> '$.id' AS INTEGER) AS id FROM Row WHERE name = ?)
              WHERE id BETWEEN 1 AND ${LARGEST_ID}`,
          )
          .pluck()
          .get(table),
      ),
    rows: function* (table) {
      const rows = database
        .prepare<[string], { place: number; json: string }>(
          "SELECT place, json FROM Row WHERE name = ? ORDER BY place",
        )
        .iterate(table);
      for (const { place, json } of rows)
        yield { place: `tables.${table}[${place}]`, values: JSON.parse(json) as LegacyRow["values"] };
    },
    close: () => database.close(),
  };
}
