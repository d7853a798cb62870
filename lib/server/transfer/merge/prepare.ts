import type { Database } from "better-sqlite3";
import { CANNOT_BE_TWICE, type ImportMode, isBlank, type Value } from "@/lib/core/transfer/merge";
import { leavingSettings } from "@/lib/core/transfer/setting-choices";
import { type TableName, tableNames } from "@/lib/core/transfer/table-names";
import { tables } from "@/lib/core/transfer/tables";
import { uuidV5 } from "../read/uuid-v5";
import { chosenFor } from "./choices";
import { placeFiles } from "./place-files";
import { numberOn } from "./plan";
import { resolveNames } from "./resolve-names";
import { columnsOf, hasGone, here, keyList, quote, staged, theirs } from "./sql";

/**
 * Works out, from `_Plan` and the choices, what an import writes, as tables of the staging database whose rows are copied as they are:
 * `put_<Model>` (rows as they are to be, `_isNew`), `gone_<Model>` (ids), and of lists `gone_<Link>` (their owners) and `put_<Link>`.
 *
 * @returns how many rows that touches
 */
export function prepareImport(
  database: Database,
  mode: ImportMode,
  onTable: (name: TableName) => void = () => undefined,
): number {
  database.function("copy_uuid", { deterministic: true }, (uuid) => uuidV5(`copy ${uuid}`));
  database.function("is_blank", { deterministic: true }, (column, value) =>
    Number(isBlank(String(column), value as Value)),
  );
  database.exec("UPDATE main._Plan SET target = mine WHERE side = 'copy'");
  for (const name of tableNames) takeSides(database, name, mode);
  let touched = 0;
  for (const name of tableNames) {
    onTable(name);
    putRows(database, name, mode);
    if (name === "files") placeFiles(database);
    if (name === "promptVersions" && mode === "merge") numberVersions(database);
    if (mode === "merge") resolveNames(database, name);
    putLists(database, name);
    touched += countTouched(database, name, mode);
  }
  return touched;
}

/** What becomes of each record: `new`, `copy` (theirs beside mine), `theirs`, `filled`, or nothing. */
function takeSides(database: Database, name: TableName, mode: ImportMode): void {
  const { columns } = tables[name];
  const when = "updatedAt" in columns ? "updatedAt" : "createdAt" in columns ? "createdAt" : null;
  const newer = when
    ? `(SELECT s.${when} > m.${when} FROM ${staged(name)} s JOIN ${here(name)} m ON m.rowid = _Plan.mine WHERE s.rowid = _Plan.id)`
    : "0";
  // The copy of a file that was imported before is here already.
  const hasCopy = `SELECT 1 FROM ${staged(name)} s JOIN ${here(name)} m ON m.uuid = copy_uuid(s.uuid) WHERE s.rowid = _Plan.id`;
  const both =
    CANNOT_BE_TWICE.includes(name) || !("uuid" in columns)
      ? "NULL"
      : `iif(EXISTS (${hasCopy}), NULL, 'copy')`;
  database.exec(`
    UPDATE main._Plan SET side = CASE change
      WHEN 'added' THEN 'new'
      WHEN 'updated' THEN '${mode === "replace" ? "theirs" : "filled"}'
      WHEN 'conflict' THEN CASE ${chosenFor(`'${name}'`, "_Plan.id")} WHEN 'theirs' THEN 'theirs' WHEN 'newer' THEN iif(${newer}, 'theirs', NULL) WHEN 'both' THEN ${both} END
    END WHERE tbl = '${name}';
    ${numberOn(name, `tbl = '${name}' AND side = 'copy'`)};`);
}

function putRows(database: Database, name: TableName, mode: ImportMode): void {
  const { model, columns, key } = tables[name];
  const values = columnsOf(name).map((column) => `${columnValue(name, column, mode)} AS ${quote(column)}`);
  database.exec(`
    DROP TABLE IF EXISTS main.${quote(`put_${model}`)};
    CREATE TABLE main.${quote(`put_${model}`)} AS
      SELECT ${values.join(", ")}, p.side IN ('new', 'copy') AS _isNew, p.id AS _id
      FROM main._Plan p JOIN ${staged(name)} s ON s.rowid = p.id LEFT JOIN ${here(name)} m ON m.rowid = p.mine
      WHERE p.tbl = '${name}' AND p.side IS NOT NULL ORDER BY p.id;
    DROP TABLE IF EXISTS main.${quote(`gone_${model}`)};`);
  if (!hasGone(name, mode)) return;
  // Settings that do not leave a machine are in no file.
  const canGo = name === "settings" ? ` AND m.key IN (${keyList(leavingSettings)})` : "";
  const known =
    "id" in columns
      ? "SELECT id FROM"
      : `SELECT ${key.map((one) => theirs(name, one, "file")).join(", ")} FROM`;
  const keys = "id" in columns ? ["id"] : key;
  database.exec(`
    CREATE TABLE main.${quote(`gone_${model}`)} AS SELECT ${keys.map((one) => `m.${quote(one)}`).join(", ")} FROM ${here(name)} m
      WHERE (${keys.map((one) => `m.${quote(one)}`).join(", ")}) NOT IN (${known} ${staged(name)} s)${canGo};`);
}

/** What a column is to hold: theirs, mine, or what is empty here filled from there. */
function columnValue(name: TableName, column: string, mode: ImportMode): string {
  const other = theirs(name, column, mode === "merge" ? "target" : "file");
  const mine = `m.${quote(column)}`;
  if (mode === "replace") return column === "id" ? "p.target" : other;
  switch (column) {
    case "id":
      return "p.target";
    case "uuid":
      return "CASE p.side WHEN 'new' THEN s.uuid WHEN 'copy' THEN copy_uuid(s.uuid) ELSE m.uuid END";
    case "importedId":
      return `CASE WHEN p.side NOT IN ('new', 'copy') THEN m.importedId WHEN p.target = s.id THEN s.importedId ELSE coalesce(s.importedId, s.id) END`;
    case "createdAt":
      return `iif(p.side IN ('new', 'copy'), s.createdAt, m.createdAt)`;
    case "updatedAt":
      return "iif(p.side = 'filled', max(m.updatedAt, s.updatedAt), s.updatedAt)";
    case "position":
      return "iif(p.side = 'filled', m.position, s.position)";
    default:
      return `CASE WHEN p.side = 'filled' AND NOT is_blank('${column}', ${mine}) THEN ${mine} ELSE ${other} END`;
  }
}

/** Versions of two machines have the same numbers: those that come in follow those that are here. */
function numberVersions(database: Database): void {
  database.exec(`
    UPDATE main.put_PromptVersion SET number = numbered.number FROM (
      SELECT p.rowid AS place, last.number + row_number() OVER (PARTITION BY p.promptId ORDER BY p.number) AS number
      FROM main.put_PromptVersion p JOIN (SELECT promptId, max(number) AS number FROM mine.PromptVersion GROUP BY promptId) last
        ON last.promptId = p.promptId
    ) AS numbered WHERE put_PromptVersion.rowid = numbered.place`);
}

/** The lists of what is new, and those that differ of what takes theirs; a filled record takes those that grew. */
function putLists(database: Database, name: TableName): void {
  for (const [list, { model, owner, target, refersTo }] of Object.entries(tables[name].links)) {
    const [ownerId, targetId] = [quote(owner), quote(target)];
    database.exec(`
      DROP TABLE IF EXISTS main.${quote(`gone_${model}`)};
      CREATE TABLE main.${quote(`gone_${model}`)} AS SELECT p.target AS ${ownerId} FROM main._Plan p
        JOIN main._List l ON l.tbl = p.tbl AND l.id = p.id AND l.list = '${list}'
        WHERE p.tbl = '${name}' AND p.side IN ('theirs', 'filled');
      DROP TABLE IF EXISTS main.${quote(`put_${model}`)};
      CREATE TABLE main.${quote(`put_${model}`)} AS
        SELECT ${ownerId}, ${targetId}, row_number() OVER (PARTITION BY ${ownerId} ORDER BY position) - 1 AS position FROM (
          SELECT p.target AS ${ownerId}, t.target AS ${targetId}, min(l.position) AS position
          FROM main.${quote(model)} l
          JOIN main._Plan p ON p.tbl = '${name}' AND p.id = l.${ownerId}
          JOIN main._Plan t ON t.tbl = '${refersTo}' AND t.id = l.${targetId} AND t.target IS NOT NULL
          WHERE p.side IN ('new', 'copy') OR (p.side IN ('theirs', 'filled')
            AND EXISTS (SELECT 1 FROM main._List d WHERE d.tbl = p.tbl AND d.list = '${list}' AND d.id = p.id))
          GROUP BY p.target, t.target);`);
  }
}

function countTouched(database: Database, name: TableName, mode: ImportMode): number {
  const { model, links } = tables[name];
  const count = (sql: string) => Number(database.prepare(sql).pluck().get());
  const isLogged = name !== "files" && name !== "generationMetadata";
  let touched = isLogged ? count(`SELECT count(*) FROM main.${quote(`put_${model}`)}`) : 0;
  if (hasGone(name, mode)) touched += count(`SELECT count(*) FROM main.${quote(`gone_${model}`)}`);
  for (const link of Object.values(links)) {
    touched += count(`SELECT count(*) FROM main.${quote(`put_${link.model}`)}`);
    const owners = `SELECT ${quote(link.owner)} FROM main.${quote(`gone_${link.model}`)}`;
    touched += count(
      `SELECT count(*) FROM mine.${quote(link.model)} WHERE ${quote(link.owner)} IN (${owners})`,
    );
    // Those of records that go.
    if (mode === "replace")
      touched += count(
        `SELECT count(*) FROM mine.${quote(link.model)} WHERE ${quote(link.owner)} IN (SELECT id FROM main.${quote(`gone_${model}`)})`,
      );
  }
  return touched;
}
