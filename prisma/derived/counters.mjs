// Row counts that every page shows, kept by triggers and set right at every start.

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
];

/** @returns {import("./apply-derived.mjs").Trigger[]} */
export function counterTriggers() {
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

/** @param {import("better-sqlite3").Database} database */
export function recount(database) {
  for (const table of COUNTED) {
    database
      .prepare(
        `INSERT INTO "Counter" ("name", "value") SELECT '${table}', COUNT(*) FROM "${table}" WHERE true
         ON CONFLICT ("name") DO UPDATE SET "value" = excluded."value" WHERE "value" <> excluded."value"`,
      )
      .run();
  }
}
