// Row counts that every page shows, and what the library holds; kept by triggers and set right at every start.

/** Tables whose rows are counted under their own name. */
export const COUNTED = [
  "Archetype",
  "Character",
  "Ingredient",
  "Category",
  "OutputType",
  "Job",
  "MediaAsset",
  "TopLayerClip",
  "Project",
  "Prompt",
  "Rule",
  "Tag",
];

/** What a row of StoredFile adds to counters of other names; `row` is NEW or OLD. */
const STORED = {
  StoredFile: (/** @type {string} */ row) => `(${row}."place" <> 'linked')`,
  StoredFileBytes: (/** @type {string} */ row) => `((${row}."place" <> 'linked') * ${row}."size")`,
  LinkedFile: (/** @type {string} */ row) => `(${row}."place" = 'linked')`,
};

/** @returns {import("./apply-derived.mjs").Trigger[]} */
export function counterTriggers() {
  return [...countTriggers(), ...storedTriggers()];
}

function countTriggers() {
  return COUNTED.flatMap((table) => [
    {
      name: `counter_${table}_insert`,
      sql: `CREATE TRIGGER "counter_${table}_insert" AFTER INSERT ON "${table}"
BEGIN UPDATE "Counter" SET "value" = "value" + 1 WHERE "name" = '${table}'; END`,
    },
    {
      name: `counter_${table}_delete`,
      sql: `CREATE TRIGGER "counter_${table}_delete" AFTER DELETE ON "${table}"
BEGIN UPDATE "Counter" SET "value" = "value" - 1 WHERE "name" = '${table}'; END`,
    },
  ]);
}

function storedTriggers() {
  const add = (/** @type {string} */ sign, /** @type {string} */ row) => {
    return Object.entries(STORED).map(
      ([name, share]) =>
        `UPDATE "Counter" SET "value" = "value" ${sign} ${share(row)} WHERE "name" = '${name}';`,
    );
  };
  const trigger = (
    /** @type {string} */ name,
    /** @type {string} */ event,
    /** @type {string[]} */ body,
  ) => ({
    name: `counter_StoredFile_${name}`,
    sql: `CREATE TRIGGER "counter_StoredFile_${name}" AFTER ${event} ON "StoredFile" BEGIN ${body.join(" ")} END`,
  });
  return [
    trigger("insert", "INSERT", add("+", "NEW")),
    trigger("delete", "DELETE", add("-", "OLD")),
    trigger("update", `UPDATE OF "place", "size"`, [...add("-", "OLD"), ...add("+", "NEW")]),
  ];
}

/** @param {import("better-sqlite3").Database} database */
export function recount(database) {
  const set = (/** @type {string} */ name, /** @type {string} */ value, /** @type {string} */ table) => {
    database
      .prepare(
        `INSERT INTO "Counter" ("name", "value") SELECT '${name}', ${value} FROM "${table}" WHERE true
         ON CONFLICT ("name") DO UPDATE SET "value" = excluded."value" WHERE "value" <> excluded."value"`,
      )
      .run();
  };
  for (const table of COUNTED) set(table, "COUNT(*)", table);
  for (const [name, share] of Object.entries(STORED))
    set(name, `coalesce(sum(${share('"StoredFile"')}), 0)`, "StoredFile");
}
