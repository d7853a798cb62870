import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Database from "better-sqlite3";
import { onTestFinished } from "vitest";
import { UserError } from "../../outcome";
import { readSource } from "../read/read-source";
import type { Staging } from "../read/staging";

/** A folder as an import has one, removed after the test. */
export function importFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "pipeline-import-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Reads a file with this content as if it had been sent, without a process of its own. */
export function readContent(content: string | Uint8Array, fileName = "export.json"): Promise<Staging> {
  const folder = importFolder();
  const file = path.join(folder, "given");
  writeFileSync(file, content);
  return readSource({ folder, source: { kind: "upload", path: file, fileName } });
}

/** The sentence with which it is refused; null when it is taken. Everything that is no refusal is thrown. */
export async function refusalOf(reading: Promise<Staging>): Promise<string | null> {
  try {
    await reading;
    return null;
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
}

/** Rows of a table of a staging database. */
export function rowsOf(staging: Staging, table: string): Record<string, unknown>[] {
  const database = new Database(staging.path, { readonly: true });
  try {
    return database.prepare<[], Record<string, unknown>>(`SELECT * FROM "${table}" ORDER BY 1, 2`).all();
  } finally {
    database.close();
  }
}
