import Database from "better-sqlite3";
import type { Staging, StagingMeta } from "./staging";

/** A staging database that was made before. Not read-only: a comparison that was killed is taken back by whoever opens it first. */
export function openStaging(folder: string, file: string): Staging {
  const database = new Database(file, { fileMustExist: true });
  try {
    const rows = database.prepare("SELECT key, value FROM Meta").all() as { key: string; value: string }[];
    const meta = Object.fromEntries(rows.map(({ key, value }) => [key, JSON.parse(value)])) as StagingMeta;
    return { folder, path: file, meta };
  } finally {
    database.close();
  }
}
