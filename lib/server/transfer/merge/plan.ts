import type { Database } from "better-sqlite3";
import { exportedValue, type StoredValue } from "@/lib/core/transfer/exported-value";
import {
  DIFFERENT,
  FILLED,
  fieldDifference,
  type ImportMode,
  LARGEST_KEPT_ID,
  listDifference,
  SAME,
  type Value,
} from "@/lib/core/transfer/merge";
import { leavingSettings } from "@/lib/core/transfer/setting-choices";
import { type TableName, tableNames } from "@/lib/core/transfer/table-names";
import { tables } from "@/lib/core/transfer/tables";
import { createChoices } from "./choices";
import { matchTable } from "./match";
import { comparedColumns, here, idOf, keyList, quote, staged, theirs } from "./sql";

/**
 * Says of every record of the staging database (`main`) how it stands to the database here (attached as `mine`), in the table `_Plan` of the
 * staging database: `mine` is the row here that is the same, `target` the id that it will have here, `change` a `RecordChange`, `reason`
 * why it is skipped. Of lists that differ there is a row in `_List`.
 */
export function planImport(database: Database, mode: ImportMode, onTable: (name: TableName) => void): void {
  addRules(database);
  database.exec(`
    DROP TABLE IF EXISTS _Plan; DROP TABLE IF EXISTS _List;
    CREATE TABLE _Plan (tbl TEXT, id INTEGER, mine INTEGER, target INTEGER, change TEXT, reason TEXT, side TEXT, PRIMARY KEY (tbl, id)) WITHOUT ROWID;
    CREATE TABLE _List (tbl TEXT, list TEXT, id INTEGER, difference INTEGER, PRIMARY KEY (tbl, list, id)) WITHOUT ROWID;`);
  createChoices(database);
  for (const name of tableNames) {
    onTable(name);
    matchTable(database, name, mode);
    compareLists(database, name);
    database.exec(insertPlan(name, mode));
    skip(database, name, mode);
    giveIds(database, name, mode);
  }
  database.exec("CREATE INDEX _Plan_change ON _Plan (tbl, change, id); ANALYZE _Plan;");
}

/** The rules of lib/core/transfer/merge as functions of SQL. */
function addRules(database: Database): void {
  database.function("field_difference", { deterministic: true }, (column, mine, their) =>
    fieldDifference(String(column), mine as Value, their as Value),
  );
  database.function("same_time", { deterministic: true }, (mine, their) =>
    Number(mine !== null && their !== null && momentOf(mine) === momentOf(their)),
  );
  database.function("list_difference", { deterministic: true }, (mine, their) =>
    listDifference(listOf(mine), listOf(their)),
  );
}

function momentOf(time: unknown) {
  return exportedValue("time", time as StoredValue);
}

function listOf(joined: unknown): string[] {
  return joined === null ? [] : [...new Set(String(joined).split(","))];
}

/** Lists of matched records that are not the same here. */
function compareLists(database: Database, name: TableName): void {
  for (const [list, { model, owner, target, refersTo }] of Object.entries(tables[name].links)) {
    const [table, ownerId, targetId] = [quote(model), quote(owner), quote(target)];
    const other = `coalesce((SELECT coalesce(mine, 'n' || target) FROM main._Plan WHERE tbl = '${refersTo}' AND id = l.${targetId}), '')`;
    database.exec(`
      INSERT INTO main._List (tbl, list, id, difference)
      SELECT '${name}', '${list}', id, list_difference(mine, theirs) FROM (
        SELECT id,
          (SELECT group_concat(nullif(${other}, ''), ',' ORDER BY l.position, l.${targetId}) FROM main.${table} l WHERE l.${ownerId} = Matched.id) AS theirs,
          (SELECT group_concat(l.${targetId}, ',' ORDER BY l.position, l.${targetId}) FROM mine.${table} l WHERE l.${ownerId} = Matched.mine) AS mine
        FROM Matched WHERE mine IS NOT NULL
      ) WHERE mine IS NOT theirs AND list_difference(mine, theirs) > ${SAME};`);
  }
}

function insertPlan(name: TableName, mode: ImportMode): string {
  const { partOf, links } = tables[name];
  const isWhole = partOf !== null || name === "files";
  const differences = mode === "replace" ? replacedColumns(name) : isWhole ? [] : comparedColumns(name);
  const fields = differences.map((column) => {
    const other = theirs(name, column, mode === "merge" ? "same" : "file");
    const difference =
      mode === "replace" ? DIFFERENT : `field_difference('${column}', m.${quote(column)}, ${other})`;
    // Moments that older versions wrote otherwise are the same moments.
    const isTime = tables[name].columns[column]?.kind === "time";
    const same = isTime ? `WHEN same_time(m.${quote(column)}, ${other}) THEN ${SAME}` : "";
    return `CASE WHEN m.${quote(column)} IS ${other} THEN ${SAME} ${same} ELSE ${difference} END`;
  });
  const lists = Object.keys(links).map(
    (list) =>
      `coalesce((SELECT difference FROM main._List WHERE tbl = '${name}' AND list = '${list}' AND id = s.rowid), ${SAME})`,
  );
  const most = mostOf([...fields, ...lists]);
  const conflict = mode === "replace" ? "updated" : "conflict";
  return `
    INSERT INTO main._Plan (tbl, id, mine, target, change, reason)
    SELECT '${name}', s.rowid, matched.mine, matched.mine,
      CASE WHEN matched.mine IS NULL THEN 'added' ELSE
        CASE ${most} WHEN ${SAME} THEN 'unchanged' WHEN ${FILLED} THEN 'updated' ELSE '${conflict}' END END, NULL
    FROM Matched matched JOIN ${staged(name)} s ON s.rowid = matched.id LEFT JOIN ${here(name)} m ON m.rowid = matched.mine`;
}

/** A stored file is what lies on disk here: nothing of it is taken from the file. */
function replacedColumns(name: TableName): string[] {
  return name === "files" || name === "generationMetadata"
    ? []
    : Object.keys(tables[name].columns).filter((column) => column !== "id");
}

function mostOf(terms: readonly string[]): string {
  if (terms.length === 0) return String(SAME);
  return terms.length === 1 ? `${terms[0]}` : `max(${terms.join(", ")})`;
}

/** What cannot be taken, with a reason. */
function skip(database: Database, name: TableName, mode: ImportMode): void {
  const skipped = (where: string, reason: string) =>
    database
      .prepare(
        `UPDATE main._Plan SET change = 'skipped', reason = ? WHERE tbl = '${name}' AND change <> 'skipped' AND ${where}`,
      )
      .run(reason);
  const row = `FROM ${staged(name)} s WHERE s.rowid = _Plan.id`;
  if (name === "files")
    skipped(
      `mine IS NULL AND EXISTS (SELECT 1 ${row} AND s.place = 'linked' AND EXISTS (
        SELECT 1 FROM mine.StoredFile m WHERE m.area = s.area AND m.path = s.path))`,
      "Another file has this place here.",
    );
  if (name === "drafts" && mode === "merge")
    skipped(
      `EXISTS (SELECT 1 ${row} AND ${theirs(name, "key", "same")} IS NULL)`,
      "Its project is not in the file.",
    );
  if (name === "settings")
    skipped(
      `EXISTS (SELECT 1 ${row} AND s.key NOT IN (${keyList(leavingSettings)}))`,
      "It belongs to one machine.",
    );
  if (name === "generationMetadata" || name === "distinctPairs") {
    const reference = name === "distinctPairs" ? "aId" : "fileId";
    const missing = `${theirs(name, reference, "same")} IS NULL`;
    skipped(`EXISTS (SELECT 1 ${row} AND ${missing})`, "What it belongs to is skipped.");
  }
  if (name === "distinctPairs")
    skipped(
      `EXISTS (SELECT 1 ${row} AND ${theirs(name, "aId", "same")} = ${theirs(name, "bId", "same")})`,
      "Both are one here.",
    );
}

/** The file's id where no row has it and none ever had, else the next that nobody had. */
function giveIds(database: Database, name: TableName, mode: ImportMode): void {
  const { columns, model } = tables[name];
  const added = `tbl = '${name}' AND change = 'added'`;
  if (mode === "replace" && "id" in columns)
    return void database.exec(
      `UPDATE main._Plan SET target = id WHERE tbl = '${name}' AND change <> 'skipped'`,
    );
  if (name === "generationMetadata")
    database.exec(`UPDATE main._Plan SET target = ${idOf("files", "_Plan.id", "same")} WHERE ${added}`);
  if (!("id" in columns)) return;
  const last = `coalesce((SELECT seq FROM mine.sqlite_sequence WHERE name = '${model}'), 0)`;
  // Which files there were is not in the log.
  const isFree =
    name === "files"
      ? `id > ${last}`
      : `NOT EXISTS (SELECT 1 FROM ${here(name)} m WHERE m.id = _Plan.id)
         AND NOT EXISTS (SELECT 1 FROM mine.ChangeRow c WHERE c."table" = '${model}' AND c.rowId = CAST(_Plan.id AS TEXT))`;
  database.exec(`
    UPDATE main._Plan SET target = id WHERE ${added} AND id <= ${LARGEST_KEPT_ID} AND ${isFree};
    ${numberOn(name, `${added} AND target IS NULL`)};`);
}

/** Gives what `where` picks ids after all that there are and were. */
export function numberOn(name: TableName, where: string): string {
  const last = `max(
    coalesce((SELECT seq FROM mine.sqlite_sequence WHERE name = '${tables[name].model}'), 0),
    coalesce((SELECT max(target) FROM main._Plan WHERE tbl = '${name}'), 0))`;
  return `UPDATE main._Plan SET target = numbered.number FROM (
      SELECT id, ${last} + row_number() OVER (ORDER BY id) AS number FROM main._Plan WHERE ${where}
    ) AS numbered WHERE _Plan.tbl = '${name}' AND _Plan.id = numbered.id`;
}
