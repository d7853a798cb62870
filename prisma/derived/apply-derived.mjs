// Everything in the database that follows from the schema and is not in a migration. Prisma's table rewrites drop
// triggers, so they are generated again after every migration; applied at every start, and quick when nothing changed.

import { changeLogTriggers } from "./change-log.mjs";
import { counterTriggers, recount } from "./counters.mjs";
import { syncIndexes } from "./indexes.mjs";
import { fillMediaSearch, mediaSearchTriggers } from "./media-search.mjs";
import { pictureHashTriggers } from "./picture-hashes.mjs";
import { fillPromptSearch, promptSearchTriggers } from "./prompt-search.mjs";

/** Names of generated triggers begin with one of these; others are left alone. */
const PREFIXES = ["changes_", "counter_", "likeness_", "search_"];

/** @typedef {{ name: string, sql: string }} Trigger */

/**
 * Brings the derived parts of the database in line with its schema. Idempotent.
 * @param {import("better-sqlite3").Database} database
 */
export function applyDerived(database) {
  const apply = database.transaction(() => {
    fillMediaSearch(database);
    fillPromptSearch(database);
    syncIndexes(database);
    syncTriggers(database, [
      ...changeLogTriggers(database),
      ...counterTriggers(),
      ...mediaSearchTriggers(),
      ...pictureHashTriggers(),
      ...promptSearchTriggers(),
    ]);
    recount(database);
    // A change that was open when the process died was rolled back with its transaction; none is open at a start.
    database
      .prepare(
        `INSERT INTO "CurrentChange" ("id", "changeId") VALUES (1, NULL)
         ON CONFLICT ("id") DO UPDATE SET "changeId" = NULL WHERE "changeId" IS NOT NULL`,
      )
      .run();
  });
  apply.immediate();
}

/** @param {import("better-sqlite3").Database} database */
export function dropDerived(database) {
  syncTriggers(database, []);
  syncIndexes(database, {});
}

/**
 * @param {import("better-sqlite3").Database} database
 * @param {Trigger[]} wanted
 */
function syncTriggers(database, wanted) {
  const present =
    /** @type {Trigger[]} */
    (database.prepare("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").all()).filter((trigger) =>
      PREFIXES.some((prefix) => trigger.name.startsWith(prefix)),
    );
  const wantedSql = new Map(wanted.map((trigger) => [trigger.name, trigger.sql]));
  const presentSql = new Map(present.map((trigger) => [trigger.name, trigger.sql]));
  const stale = present.filter((trigger) => wantedSql.get(trigger.name) !== trigger.sql);
  const missing = wanted.filter((trigger) => presentSql.get(trigger.name) !== trigger.sql);
  for (const trigger of stale) database.exec(`DROP TRIGGER "${trigger.name}"`);
  for (const trigger of missing) database.exec(trigger.sql);
}
