import { closeSync, openSync, statSync, writeSync } from "node:fs";
import Database from "better-sqlite3";

/** Opens a database file for a look at it. */
export function lookInto<T>(file: string, look: (database: Database.Database) => T): T {
  const database = new Database(file, { readonly: true, fileMustExist: true });
  try {
    return look(database);
  } finally {
    database.close();
  }
}

export function isSound(file: string): boolean {
  return lookInto(file, (database) => database.pragma("integrity_check", { simple: true }) === "ok");
}

export function namesOfCharacters(file: string): unknown[] {
  return lookInto(file, (database) =>
    database.prepare(`SELECT "name" FROM "Character" ORDER BY "name"`).pluck().all(),
  );
}

/** Writes nonsense over the second half of a file. Whoever has it open must have closed it. */
export function damage(file: string): void {
  const { size } = statSync(file);
  const handle = openSync(file, "r+");
  for (let at = Math.floor(size / 2); at < size; at += 4_096)
    writeSync(handle, Buffer.alloc(2_048, 0xa5), 0, 2_048, at);
  closeSync(handle);
}

/** Writes nonsense over the beginning of a file: it is no database any more. */
export function damageHead(file: string): void {
  const handle = openSync(file, "r+");
  writeSync(handle, Buffer.alloc(200, 0xa5), 0, 200, 0);
  closeSync(handle);
}
