// The full-text index over prompts (SQLite FTS5): what a person looks for in them, and which jobs a prompt that was found in a file may
// belong to, which asks the texts of jobs alone. It holds no text of its own (contentless); its rowid is the prompt's id. Derived, so it may
// be dropped at any time.

const INDEX = `CREATE VIRTUAL TABLE "PromptSearch" USING fts5(
  ofJob, ofNone, label, notes, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
)`;

const INSERT = `INSERT INTO "PromptSearch" (rowid, ofJob, ofNone, label, notes)
  SELECT id, iif("jobId" IS NULL, '', "text"), iif("jobId" IS NULL, "text", ''), "label", "notes" FROM "Prompt" WHERE true`;

/** @returns {import("./apply-derived.mjs").Trigger[]} */
export function promptSearchTriggers() {
  const remove = `DELETE FROM "PromptSearch" WHERE rowid = OLD.id;`;
  const insert = `${INSERT} AND id = NEW.id;`;
  const trigger = (/** @type {string} */ name, /** @type {string} */ event, /** @type {string} */ body) => ({
    name: `search_prompt_${name}`,
    sql: `CREATE TRIGGER "search_prompt_${name}" AFTER ${event} ON "Prompt" BEGIN ${body} END`,
  });
  return [
    trigger("insert", "INSERT", insert),
    trigger("update", `UPDATE OF "text", "jobId", "label", "notes"`, `${remove} ${insert}`),
    trigger("delete", "DELETE", remove),
  ];
}

/**
 * Makes the index, and fills it when it is another one than wanted or does not hold what the table holds.
 * @param {import("better-sqlite3").Database} database
 */
export function fillPromptSearch(database) {
  const scalar = (/** @type {string} */ sql) => database.prepare(sql).pluck().get();
  const isThere = scalar(`SELECT sql FROM sqlite_master WHERE name = 'PromptSearch'`) === INDEX;
  const wanted = scalar(`SELECT count(*) FROM "Prompt"`);
  if (isThere && scalar(`SELECT count(*) FROM "PromptSearch_docsize"`) === wanted) return;
  database.exec(`DROP TABLE IF EXISTS "PromptSearch"; ${INDEX}; ${INSERT};`);
}
