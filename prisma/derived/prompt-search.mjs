// The full-text index over the prompts of jobs (SQLite FTS5): which jobs a prompt that was found in a file may belong to. It holds no text
// of its own (contentless); its rowid is the prompt's id. Derived, so it may be dropped at any time.

const INDEX = `CREATE VIRTUAL TABLE "PromptSearch" USING fts5(
  text, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
)`;

const INSERT = `INSERT INTO "PromptSearch" (rowid, text) SELECT id, "text" FROM "Prompt" WHERE "jobId" IS NOT NULL`;

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
    trigger("update", `UPDATE OF "text", "jobId"`, `${remove} ${insert}`),
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
  const wanted = scalar(`SELECT count(*) FROM "Prompt" WHERE "jobId" IS NOT NULL`);
  if (isThere && scalar(`SELECT count(*) FROM "PromptSearch_docsize"`) === wanted) return;
  database.exec(`DROP TABLE IF EXISTS "PromptSearch"; ${INDEX}; ${INSERT};`);
}
