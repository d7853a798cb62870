import type { Database } from "better-sqlite3";
import type { ColumnKind } from "@/lib/core/transfer/columns";
import type { Table } from "@/lib/core/transfer/table";
import { tableNames } from "@/lib/core/transfer/table-names";
import { tables } from "@/lib/core/transfer/tables";

/**
 * The tables of a staging database: those of the format under their names in the real database, with `_place` (where the row stands in what
 * was given), and what is to be known beside them. A row that is there twice, in whatever respect there can be only one, is refused here.
 */
export function createStagingTables(database: Database): void {
  for (const name of tableNames) {
    database.exec(createTable(tables[name]));
    for (const { model, owner, target } of Object.values(tables[name].links))
      database.exec(
        `CREATE TABLE "${model}" ("${owner}" INTEGER NOT NULL, "${target}" INTEGER NOT NULL, "position" INTEGER NOT NULL,
          PRIMARY KEY ("${owner}", "${target}")) WITHOUT ROWID`,
      );
  }
  database.exec(`
    CREATE TABLE "Meta" ("key" TEXT PRIMARY KEY, "value" TEXT NOT NULL);
    CREATE TABLE "Remark" ("id" INTEGER PRIMARY KEY, "kind" TEXT NOT NULL, "place" TEXT NOT NULL, "sentence" TEXT NOT NULL);
    CREATE TABLE "Bytes" ("fileId" INTEGER PRIMARY KEY, "path" TEXT NOT NULL);`);
}

function createTable({ model, columns, folded, key, unique }: Table): string {
  const kept = Object.entries(columns).map(([name, { kind }]) => `"${name}" ${TYPES[kind]}`);
  const constraints = [
    key,
    ...(columns.uuid ? [["uuid"]] : []),
    ...(unique ? [unique] : []),
    ...(ALSO_UNIQUE[model] ?? []),
  ];
  return `CREATE TABLE "${model}" (${[
    ...kept,
    ...Object.keys(folded).map((name) => `"${name}" TEXT`),
    `"_place" TEXT NOT NULL`,
    ...constraints.map(
      (names, index) =>
        `${index === 0 ? "PRIMARY KEY" : "UNIQUE"} (${names.map((name) => `"${name}"`).join(", ")})`,
    ),
  ].join(", ")})`;
}

/** What else the real database has only one of. */
const ALSO_UNIQUE: Record<string, string[][]> = {
  StoredFile: [["area", "path"]],
  PromptVersion: [["promptId", "number"]],
};

const TYPES: Record<ColumnKind, string> = {
  id: "INTEGER",
  integer: "INTEGER",
  boolean: "INTEGER",
  real: "REAL",
  text: "TEXT",
  time: "TEXT",
};
