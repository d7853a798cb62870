// Triggers that write one ChangeRow for each row of user data that is touched while a change is open
// (CurrentChange.changeId), cascades included. Generated from the live schema, so that a new table or column is logged
// without anyone thinking of it.
//
// An image is a JSON object of all columns. Restore values in SQL with json_extract: it keeps integers beyond 2^53,
// which JavaScript's JSON.parse does not.

/** Not user data: never logged. Virtual tables (full-text search) and their shadow tables are left out by their type. */
const MACHINERY = new Set([
  "StoredFile",
  "GenerationMetadata",
  "PictureHash",
  "MediaFolderState",
  "Intake",
  "IntakeFile",
  "Change",
  "ChangeRow",
  "CurrentChange",
  "Task",
  "Counter",
  "JobFunnel",
  "MediaSearchStale",
  "_prisma_migrations",
]);

/**
 * Tables whose rows are parts of a record: the record on whose page a change of them is shown, and the column that
 * names it.
 * @type {Record<string, { table: string, column: string }>}
 */
export const OWNERS = {
  ArchetypeTag: { table: "Archetype", column: "archetypeId" },
  CharacterTag: { table: "Character", column: "characterId" },
  IngredientTag: { table: "Ingredient", column: "ingredientId" },
  MediaTag: { table: "MediaAsset", column: "mediaId" },
  DistinctPair: { table: "MediaAsset", column: "aId" },
  TopLayerTag: { table: "TopLayerClip", column: "clipId" },
  TopLayerJob: { table: "TopLayerClip", column: "clipId" },
  JobIngredient: { table: "Job", column: "jobId" },
  JobStatusChange: { table: "Job", column: "jobId" },
  ProjectJob: { table: "Project", column: "projectId" },
  OutputTypeCategory: { table: "OutputType", column: "outputTypeId" },
  PromptVersion: { table: "Prompt", column: "promptId" },
  PromptCopy: { table: "Prompt", column: "promptId" },
};

/** @typedef {{ name: string, type: string, pk: number }} Column */

/**
 * @param {import("better-sqlite3").Database} database
 * @returns {import("./apply-derived.mjs").Trigger[]}
 */
export function changeLogTriggers(database) {
  return loggedTables(database).flatMap((table) => triggersOf(table, columnsOf(database, table)));
}

/**
 * Names of the tables of user data.
 * @param {import("better-sqlite3").Database} database
 * @returns {string[]}
 */
export function loggedTables(database) {
  const tables = /** @type {{ schema: string, name: string, type: string }[]} */ (
    database.pragma("table_list")
  );
  return tables
    .filter((table) => table.schema === "main" && table.type === "table")
    .map((table) => table.name)
    .filter((name) => !MACHINERY.has(name) && !name.startsWith("sqlite_"))
    .sort();
}

/**
 * @param {import("better-sqlite3").Database} database
 * @param {string} table
 * @returns {Column[]}
 */
function columnsOf(database, table) {
  const columns = /** @type {Column[]} */ (database.pragma(`table_info(${quote(table)})`));
  const blob = columns.find((column) => /BLOB/i.test(column.type));
  if (blob) {
    throw new Error(
      `${table}.${blob.name} holds bytes, which a change log of JSON cannot: store a file instead.`,
    );
  }
  if (!columns.some((column) => column.pk > 0)) throw new Error(`${table} has no primary key to log it by.`);
  return columns;
}

/**
 * @param {string} table
 * @param {Column[]} columns
 * @returns {import("./apply-derived.mjs").Trigger[]}
 */
function triggersOf(table, columns) {
  const key = columns.filter((column) => column.pk > 0).sort((a, b) => a.pk - b.pk);
  const told = columns.filter((column) => column.pk === 0);
  const isOpen = `(SELECT "changeId" FROM "CurrentChange" WHERE "id" = 1) IS NOT NULL`;
  const isSameRow = key
    .map((column) => `OLD.${quote(column.name)} IS NEW.${quote(column.name)}`)
    .join(" AND ");
  const isChanged = told
    .map((column) => `OLD.${quote(column.name)} IS NOT NEW.${quote(column.name)}`)
    .join(" OR ");

  /** @param {"insert" | "update" | "delete"} operation */
  const entry = (operation) => {
    const row = operation === "delete" ? "OLD" : "NEW";
    const owner = OWNERS[table];
    const rowId = key.map((column) => `${row}.${quote(column.name)}`).join(" || ':' || ");
    return `INSERT INTO "ChangeRow" ("changeId", "table", "rowId", "recordTable", "recordId", "operation", "before", "after")
SELECT "changeId", '${table}', ${key.length === 1 ? `CAST(${rowId} AS TEXT)` : rowId}, '${owner?.table ?? table}', ${
      owner
        ? `CAST(${row}.${quote(owner.column)} AS TEXT)`
        : key.length === 1
          ? `CAST(${rowId} AS TEXT)`
          : rowId
    }, '${operation}',
${operation === "insert" ? "NULL" : image("OLD", columns)},
${operation === "delete" ? "NULL" : image("NEW", columns)}
FROM "CurrentChange" WHERE "id" = 1;`;
  };
  /**
   * @param {string} suffix
   * @param {string} event
   * @param {string} when
   * @param {string} body
   */
  const trigger = (suffix, event, when, body) => {
    const name = `changes_${table}_${suffix}`;
    return {
      name,
      sql: `CREATE TRIGGER "${name}" AFTER ${event} ON "${table}" WHEN ${when}\nBEGIN ${body} END`,
    };
  };

  const triggers = [
    trigger("insert", "INSERT", isOpen, entry("insert")),
    trigger("delete", "DELETE", isOpen, entry("delete")),
    // A row that gets another key is another row: the old one went, the new one came.
    trigger("rekey", "UPDATE", `${isOpen} AND NOT (${isSameRow})`, `${entry("delete")}\n${entry("insert")}`),
  ];
  if (told.length > 0) {
    triggers.push(
      trigger("update", "UPDATE", `${isOpen} AND ${isSameRow} AND (${isChanged})`, entry("update")),
    );
  }
  return triggers;
}

/**
 * @param {"OLD" | "NEW"} row
 * @param {Column[]} columns
 */
function image(row, columns) {
  const pairs = columns.map((column) => {
    const value = `${row}.${quote(column.name)}`;
    return `'${column.name.replaceAll("'", "''")}', ${/REAL|FLOA|DOUB/i.test(column.type) ? exactReal(value) : value}`;
  });
  return `json_object(${pairs.join(", ")})`;
}

/**
 * json_object writes 15 digits of a double, which loses 1/3; 17 give it back exactly (tried from 1e-30 to 1e30; the last
 * bit may differ far outside of that). Infinity is written as JSON's nearest thing, 9e999, which reads back as infinity.
 * @param {string} value
 */
function exactReal(value) {
  return `CASE typeof(${value}) WHEN 'real' THEN json(replace(printf('%!.17g', ${value}), 'Inf', '9e999')) ELSE ${value} END`;
}

/** @param {string} name */
function quote(name) {
  return `"${name.replaceAll('"', '""')}"`;
}
