// The full-text index over media (SQLite FTS5): titles, descriptions, prompts, tags, names of files and codes of jobs. It holds
// no text of its own (contentless); its rowid is the asset's id. Derived, so it may be dropped at any time.

const TABLE = `CREATE VIRTUAL TABLE IF NOT EXISTS "MediaSearch" USING fts5(
  title, description, prompt, tags, file, job,
  content = '', contentless_delete = 1, prefix = '2 3', tokenize = 'unicode61 remove_diacritics 2'
)`;

/**
 * Inserts the index rows of the assets that `where` picks.
 * @param {string} where
 */
const insertRows = (where) => `INSERT INTO "MediaSearch" (rowid, title, description, prompt, tags, file, job)
SELECT m.id, m.title, m.description, m.prompt,
  (SELECT group_concat(t.name, ' ') FROM "MediaTag" mt JOIN "Tag" t ON t.id = mt.tagId WHERE mt.mediaId = m.id),
  (SELECT f.originalName FROM "StoredFile" f WHERE f.id = m.fileId),
  CASE WHEN m.jobId IS NULL THEN NULL ELSE printf('J%04d', m.jobId) END
FROM "MediaAsset" m WHERE ${where};`;

/** @param {string} id */
const reindex = (id) => `DELETE FROM "MediaSearch" WHERE rowid = ${id};\n${insertRows(`m.id = ${id}`)}`;

/** @returns {import("./apply-derived.mjs").Trigger[]} */
export function mediaSearchTriggers() {
  const trigger = (/** @type {string} */ name, /** @type {string} */ event, /** @type {string} */ body) => ({
    name: `search_${name}`,
    sql: `CREATE TRIGGER "search_${name}" AFTER ${event} BEGIN ${body} END`,
  });
  return [
    trigger("media_insert", `INSERT ON "MediaAsset"`, insertRows("m.id = NEW.id")),
    trigger(
      "media_update",
      `UPDATE OF "title", "description", "prompt", "fileId", "jobId" ON "MediaAsset"`,
      reindex("NEW.id"),
    ),
    trigger("media_delete", `DELETE ON "MediaAsset"`, `DELETE FROM "MediaSearch" WHERE rowid = OLD.id;`),
    trigger("tag_insert", `INSERT ON "MediaTag"`, reindex("NEW.mediaId")),
    trigger("tag_merge", `UPDATE OF "tagId" ON "MediaTag"`, reindex("NEW.mediaId")),
    // When the asset itself goes, its tags go first: the row that is written here is deleted with it.
    trigger("tag_delete", `DELETE ON "MediaTag"`, reindex("OLD.mediaId")),
    trigger(
      "tag_rename",
      `UPDATE OF "name" ON "Tag"`,
      `DELETE FROM "MediaSearch" WHERE rowid IN (SELECT mediaId FROM "MediaTag" WHERE tagId = NEW.id);
${insertRows(`m.id IN (SELECT mediaId FROM "MediaTag" WHERE tagId = NEW.id)`)}`,
    ),
  ];
}

/**
 * Makes the index, and fills it when it does not hold what the table holds.
 * @param {import("better-sqlite3").Database} database
 */
export function fillMediaSearch(database) {
  database.exec(TABLE);
  const count = (/** @type {string} */ table) =>
    /** @type {number} */ (database.prepare(`SELECT count(*) FROM "${table}"`).pluck().get());
  if (count("MediaSearch_docsize") === count("MediaAsset")) return;
  database.exec(`DROP TABLE "MediaSearch"; ${TABLE}; ${insertRows("true")}`);
}
