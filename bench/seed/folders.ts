import type Database from "better-sqlite3";

/** Files that the one seeded folder's list has. */
const FILES = 5_000;

/** A folder that files came from: rows only, so that the server finds it offline. */
export function seedFolders(database: Database.Database): void {
  const at = new Date(0).toISOString();
  database
    .prepare(
      `INSERT INTO "MediaFolder" ("id", "uuid", "path", "isWatched", "createdAt") VALUES (1, 'seeded', '/renders/seeded', 0, ?)`,
    )
    .run(at);
  database
    .prepare(
      `INSERT INTO "Intake" ("id", "folderId", "path", "mode", "origin", "state", "createdAt") VALUES (1, 1, '/renders/seeded', 'link', 'person', 'done', ?)`,
    )
    .run(at);
  const insert = database.prepare(
    `INSERT INTO "IntakeFile" ("intakeId", "path", "size", "modifiedAt", "state") VALUES (1, ?, 4096, ?, ?)`,
  );
  for (let number = 1; number <= FILES; number += 1)
    insert.run(`/renders/seeded/seeded ${number}.png`, at, number % 50 === 0 ? "refused" : "added");
}
