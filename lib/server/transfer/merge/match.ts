import type { Database } from "better-sqlite3";
import type { ImportMode } from "@/lib/core/transfer/merge";
import type { TableName } from "@/lib/core/transfer/table-names";
import { tables } from "@/lib/core/transfer/tables";
import { here, idOf, quote, staged, theirs } from "./sql";

/**
 * Fills `Matched` with all records of a table in the file and the row here that is the same (`mine`). Merging, the same has the same uuid,
 * else what there can be only one of; of a file, the same bytes. Replacing, it has the same id.
 */
export function matchTable(database: Database, name: TableName, mode: ImportMode): void {
  database.exec(`
    CREATE TEMP TABLE IF NOT EXISTS Matched (id INTEGER PRIMARY KEY, mine INTEGER);
    DELETE FROM Matched;
    INSERT INTO Matched (id, mine) SELECT s.rowid, m.rowid FROM ${staged(name)} s LEFT JOIN ${here(name)} m ON ${sameRow(name, mode)};`);
  if (name === "files") matchFiles(database, mode);
  if (mode === "replace") return;
  if (tables[name].unique && "uuid" in tables[name].columns) matchUnique(database, name);
  if (name === "promptVersions") matchVersions(database);
}

function sameRow(name: TableName, mode: ImportMode): string {
  const { columns, key } = tables[name];
  const isKnownByUuid = "uuid" in columns && (mode === "merge" || name === "files");
  if (isKnownByUuid) return "m.uuid = s.uuid";
  return key
    .map((column) => `m.${quote(column)} = ${theirs(name, column, mode === "merge" ? "same" : "file")}`)
    .join(" AND ");
}

/**
 * The same bytes in the library; of a linked one, the same place with nothing against its being the same. Replacing, whatever is in its place
 * is taken to be it.
 */
function matchFiles(database: Database, mode: ImportMode): void {
  if (mode === "merge")
    database.exec(`
    UPDATE Matched SET mine = (
      SELECT min(m.id) FROM main.StoredFile s JOIN mine.StoredFile m
        ON m.hash = s.hash AND m.size = s.size AND m.area = s.area AND m.place <> 'linked'
      WHERE s.id = Matched.id
    ) WHERE mine IS NULL;`);
  const isSame =
    mode === "merge" ? "AND coalesce(m.hash = s.hash, 1) AND (m.size = s.size OR s.size = 0)" : "";
  database.exec(`
    UPDATE Matched SET mine = (
      SELECT m.id FROM main.StoredFile s JOIN mine.StoredFile m ON m.area = s.area AND m.path = s.path
      WHERE s.id = Matched.id AND s.place = 'linked' AND m.place = 'linked' ${isSame}
    ) WHERE mine IS NULL;`);
}

function matchUnique(database: Database, name: TableName): void {
  const columns = tables[name].unique ?? [];
  const same = columns.map((column) => `m.${quote(column)} = ${theirs(name, column, "same")}`).join(" AND ");
  database.exec(`
    CREATE TEMP TABLE IF NOT EXISTS Taken (mine INTEGER PRIMARY KEY);
    DELETE FROM Taken;
    INSERT INTO Taken SELECT mine FROM Matched WHERE mine IS NOT NULL;
    UPDATE Matched SET mine = (
      SELECT m.rowid FROM ${staged(name)} s JOIN ${here(name)} m ON ${same}
      WHERE s.rowid = Matched.id AND m.rowid NOT IN (SELECT mine FROM Taken)
    ) WHERE mine IS NULL;`);
}

function matchVersions(database: Database): void {
  database.exec(`
    UPDATE Matched SET mine = (
      SELECT m.id FROM main.PromptVersion s JOIN mine.PromptVersion m
        ON m.promptId = ${idOf("prompts", "s.promptId", "same")} AND m.number = s.number AND m.text = s.text
      WHERE s.id = Matched.id
    ) WHERE mine IS NULL;`);
}
