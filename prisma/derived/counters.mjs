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

/** Files that wait for a job (lib/server/media/inbox); the words are those of the index. */
const waits = (/** @type {string} */ row) =>
  `(${row}."jobId" IS NULL AND ${row}."fileId" IS NOT NULL AND ${row}."isWithoutJob" = 0)`;

/** @returns {import("./apply-derived.mjs").Trigger[]} */
export function counterTriggers() {
  return [...countTriggers(), ...storedTriggers(), ...inboxTriggers()];
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

function inboxTriggers() {
  const trigger = (
    /** @type {string} */ name,
    /** @type {string} */ event,
    /** @type {string} */ when,
    /** @type {string} */ change,
  ) => ({
    name: `counter_Inbox_${name}`,
    sql: `CREATE TRIGGER "counter_Inbox_${name}" AFTER ${event} ON "MediaAsset" WHEN ${when}
BEGIN UPDATE "Counter" SET "value" = "value" + ${change} WHERE "name" = 'Inbox'; END`,
  });
  return [
    trigger("insert", "INSERT", waits("NEW"), "1"),
    trigger("delete", "DELETE", waits("OLD"), "-1"),
    trigger(
      "update",
      `UPDATE OF "jobId", "fileId", "isWithoutJob"`,
      `${waits("NEW")} <> ${waits("OLD")}`,
      `${waits("NEW")} - ${waits("OLD")}`,
    ),
  ];
}

/**
 * What each counter is to hold, as an expression.
 * @returns {{ name: string, sql: string }[]}
 */
export function counterValues() {
  const sum = (/** @type {string} */ share, /** @type {string} */ table) =>
    `(SELECT coalesce(sum(${share}), 0) FROM "${table}")`;
  return [
    ...COUNTED.map((table) => ({ name: table, sql: `(SELECT COUNT(*) FROM "${table}")` })),
    ...Object.entries(STORED).map(([name, share]) => ({
      name,
      sql: sum(share('"StoredFile"'), "StoredFile"),
    })),
    { name: "Inbox", sql: sum(waits('"MediaAsset"'), "MediaAsset") },
  ];
}

/**
 * The statements that set the counters right.
 * @returns {string[]}
 */
export function recountStatements() {
  return counterValues().map(
    ({ name, sql }) =>
      `INSERT INTO "Counter" ("name", "value") VALUES ('${name}', ${sql})
       ON CONFLICT ("name") DO UPDATE SET "value" = excluded."value" WHERE "value" <> excluded."value"`,
  );
}

/** @param {import("better-sqlite3").Database} database */
export function recount(database) {
  for (const statement of recountStatements()) database.prepare(statement).run();
}
