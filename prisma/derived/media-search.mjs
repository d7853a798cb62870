// The full-text index over media (SQLite FTS5): titles, descriptions, prompts, tags, names of files and codes of jobs. It holds
// no text of its own (contentless); its rowid is the asset's id. Derived, so it may be dropped at any time.
//
// Triggers note which assets are stale, and all of them are indexed anew at the end of the transaction (lib/server/media/refresh-search.ts):
// an upload touches its asset half a dozen times, and one by one, deleting and inserting in turn, costs the index ten times as much as in a set.

const TABLES = `CREATE TABLE IF NOT EXISTS "MediaSearchStale" ("mediaId" INTEGER PRIMARY KEY);
CREATE VIRTUAL TABLE IF NOT EXISTS "MediaSearch" USING fts5(
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
FROM "MediaAsset" m WHERE ${where} ORDER BY m.id;`;

const STALE = `(SELECT "mediaId" FROM "MediaSearchStale")`;

/** The statements that bring the index up to date with what is stale. */
export const REFRESH = [
  `DELETE FROM "MediaSearch" WHERE rowid IN ${STALE};`,
  insertRows(`m.id IN ${STALE}`),
  `DELETE FROM "MediaSearchStale";`,
];

/** @param {string} ids a query or VALUES of one column */
const mark = (ids) => `INSERT INTO "MediaSearchStale" ("mediaId") ${ids} ON CONFLICT DO NOTHING;`;

/** @returns {import("./apply-derived.mjs").Trigger[]} */
export function mediaSearchTriggers() {
  const trigger = (/** @type {string} */ name, /** @type {string} */ event, /** @type {string} */ ids) => ({
    name: `search_${name}`,
    sql: `CREATE TRIGGER "search_${name}" AFTER ${event} BEGIN ${mark(ids)} END`,
  });
  return [
    trigger("media_insert", `INSERT ON "MediaAsset"`, "VALUES (NEW.id)"),
    trigger(
      "media_update",
      `UPDATE OF "title", "description", "prompt", "fileId", "jobId" ON "MediaAsset"`,
      "VALUES (NEW.id)",
    ),
    trigger("media_delete", `DELETE ON "MediaAsset"`, "VALUES (OLD.id)"),
    trigger("tag_insert", `INSERT ON "MediaTag"`, "VALUES (NEW.mediaId)"),
    trigger("tag_merge", `UPDATE OF "tagId" ON "MediaTag"`, "VALUES (NEW.mediaId)"),
    trigger("tag_delete", `DELETE ON "MediaTag"`, "VALUES (OLD.mediaId)"),
    trigger("tag_rename", `UPDATE OF "name" ON "Tag"`, `SELECT mediaId FROM "MediaTag" WHERE tagId = NEW.id`),
  ];
}

/**
 * Makes the index, and fills it when it does not hold what the table holds.
 * @param {import("better-sqlite3").Database} database
 */
export function fillMediaSearch(database) {
  database.exec(TABLES);
  database.exec(REFRESH.join("\n"));
  const count = (/** @type {string} */ table) =>
    /** @type {number} */ (database.prepare(`SELECT count(*) FROM "${table}"`).pluck().get());
  if (count("MediaSearch_docsize") === count("MediaAsset")) return;
  database.exec(`DROP TABLE "MediaSearch"; ${TABLES}; ${insertRows("true")}`);
}
