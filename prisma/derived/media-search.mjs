// The full-text index over media (SQLite FTS5): their texts and tags, the names of their files, and what they were made from: character,
// ingredients and code of the job. It holds no text of its own (contentless); its rowid is the asset's id. Derived, so it may be
// dropped at any time.
//
// Triggers note which assets are stale, and they are indexed anew at the end of the transaction (lib/server/media/refresh-search.ts): an
// upload touches its asset half a dozen times, and one by one, deleting and inserting in turn, costs the index ten times as much as in a
// set. After a change that makes very many stale, such as a new name of an ingredient of half the library, what exceeds one portion
// follows in transactions of their own.

/** A word that every asset has and nobody can type (a sign of private use): "all but those with these words" begins with all. */
export const EVERY = "\u{e000}";
/** A word of the same kind that those without tags have: nothing else finds them among very many that have some. */
export const UNTAGGED = "\u{e001}";

const TABLES = `CREATE TABLE IF NOT EXISTS "MediaSearchStale" ("mediaId" INTEGER PRIMARY KEY)`;

const INDEX = `CREATE VIRTUAL TABLE "MediaSearch" USING fts5(
  title, description, prompt, notes, tags, file, character, ingredients, job, marks,
  content = '', contentless_delete = 1, prefix = '1 2 3 4', tokenize = 'unicode61 remove_diacritics 2'
)`;

/** The words of the index; of its own it holds nothing. */
const WORDS = `CREATE VIRTUAL TABLE IF NOT EXISTS "MediaSearchWord" USING fts5vocab('MediaSearch', 'instance')`;

/**
 * Inserts the index rows of the assets that `where` picks. A job's code can be typed as J0042 and as 42.
 * @param {string} where
 */
const insertRows = (where) => `INSERT INTO "MediaSearch"
  (rowid, title, description, prompt, notes, tags, file, character, ingredients, job, marks)
SELECT m.id, m.title, m.description, m.prompt, m.notes,
  (SELECT group_concat(t.name, ' ') FROM "MediaTag" mt JOIN "Tag" t ON t.id = mt.tagId WHERE mt.mediaId = m.id),
  (SELECT f.originalName FROM "StoredFile" f WHERE f.id = m.fileId),
  (SELECT c.name FROM "Character" c WHERE c.id = coalesce(m.characterId, j.characterId)),
  (SELECT group_concat(concat_ws(' ', i.code, i.name), ' ') FROM "JobIngredient" ji JOIN "Ingredient" i ON i.id = ji.ingredientId
   WHERE ji.jobId = m.jobId),
  CASE WHEN m.jobId IS NULL THEN NULL ELSE printf('J%04d %d', m.jobId, m.jobId) END,
  iif(EXISTS (SELECT 1 FROM "MediaTag" WHERE mediaId = m.id), '${EVERY}', '${EVERY} ${UNTAGGED}')
FROM "MediaAsset" m LEFT JOIN "Job" j ON j.id = m.jobId WHERE ${where} ORDER BY m.id;`;

/**
 * Assets that are indexed anew at a time. In a large library each reads a dozen pages of the database that nobody had in memory, and nothing
 * else is answered meanwhile: these are about a tenth of a second.
 */
export const PORTION = 500;

const STALE = `(SELECT "mediaId" FROM "MediaSearchStale" ORDER BY "mediaId" DESC LIMIT ${PORTION})`;

/** The statements that index one portion of what is stale, the newest first. */
export const REFRESH = [
  `DELETE FROM "MediaSearch" WHERE rowid IN ${STALE};`,
  insertRows(`m.id IN ${STALE}`),
  `DELETE FROM "MediaSearchStale" WHERE "mediaId" IN ${STALE};`,
];

/** @param {string} ids a query or VALUES of one column */
const mark = (ids) => `INSERT INTO "MediaSearchStale" ("mediaId") ${ids} ON CONFLICT DO NOTHING;`;

/** @param {string} job */
const ofJob = (job) => `SELECT id FROM "MediaAsset" WHERE jobId = ${job}`;

/** @returns {import("./apply-derived.mjs").Trigger[]} */
export function mediaSearchTriggers() {
  const trigger = (
    /** @type {string} */ name,
    /** @type {string} */ event,
    /** @type {string[]} */ ...ids
  ) => ({
    name: `search_${name}`,
    sql: `CREATE TRIGGER "search_${name}" AFTER ${event} BEGIN ${ids.map(mark).join(" ")} END`,
  });
  return [
    trigger("media_insert", `INSERT ON "MediaAsset"`, "VALUES (NEW.id)"),
    trigger(
      "media_update",
      `UPDATE OF "title", "description", "prompt", "notes", "fileId", "jobId", "characterId" ON "MediaAsset"`,
      "VALUES (NEW.id)",
    ),
    trigger("media_delete", `DELETE ON "MediaAsset"`, "VALUES (OLD.id)"),
    trigger("tag_insert", `INSERT ON "MediaTag"`, "VALUES (NEW.mediaId)"),
    trigger("tag_merge", `UPDATE OF "tagId" ON "MediaTag"`, "VALUES (NEW.mediaId)"),
    trigger("tag_delete", `DELETE ON "MediaTag"`, "VALUES (OLD.mediaId)"),
    trigger("tag_rename", `UPDATE OF "name" ON "Tag"`, `SELECT mediaId FROM "MediaTag" WHERE tagId = NEW.id`),
    trigger(
      "file_rename",
      `UPDATE OF "originalName" ON "StoredFile"`,
      `SELECT id FROM "MediaAsset" WHERE fileId = NEW.id`,
    ),
    trigger("job_character", `UPDATE OF "characterId" ON "Job"`, ofJob("NEW.id")),
    trigger("job_ingredient_insert", `INSERT ON "JobIngredient"`, ofJob("NEW.jobId")),
    trigger("job_ingredient_update", `UPDATE OF "ingredientId" ON "JobIngredient"`, ofJob("NEW.jobId")),
    trigger("job_ingredient_delete", `DELETE ON "JobIngredient"`, ofJob("OLD.jobId")),
    trigger(
      "character_rename",
      `UPDATE OF "name" ON "Character" WHEN OLD.name <> NEW.name`,
      `SELECT id FROM "MediaAsset" WHERE characterId = NEW.id`,
      `SELECT m.id FROM "Job" j JOIN "MediaAsset" m ON m.jobId = j.id WHERE j.characterId = NEW.id AND m.characterId IS NULL`,
    ),
    trigger(
      "ingredient_rename",
      `UPDATE OF "name", "code" ON "Ingredient" WHEN OLD.name <> NEW.name OR OLD.code IS NOT NEW.code`,
      `SELECT m.id FROM "JobIngredient" ji JOIN "MediaAsset" m ON m.jobId = ji.jobId WHERE ji.ingredientId = NEW.id`,
    ),
  ];
}

/**
 * Makes the index, and fills it when it has other columns than wanted or does not hold what the table holds.
 * @param {import("better-sqlite3").Database} database
 */
export function fillMediaSearch(database) {
  const scalar = (/** @type {string} */ sql) => database.prepare(sql).pluck().get();
  const count = (/** @type {string} */ table) =>
    /** @type {number} */ (scalar(`SELECT count(*) FROM "${table}"`));
  database.exec(TABLES);
  if (scalar(`SELECT sql FROM sqlite_master WHERE name = 'MediaSearch'`) === INDEX) {
    database.exec(WORDS);
    while (count("MediaSearchStale") > 0) database.exec(REFRESH.join("\n"));
    if (count("MediaSearch_docsize") === count("MediaAsset")) return;
  }
  database.exec(
    `DROP TABLE IF EXISTS "MediaSearch"; ${INDEX}; ${WORDS}; ${insertRows("true")} DELETE FROM "MediaSearchStale";`,
  );
}
