import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach } from "vitest";
import { migrate } from "@/scripts/database.mjs";
import { closeDatabase, db, type Tx, type Written, write } from "../db";
import { publishExchange } from "../events";
import type { Outcome } from "../outcome";

/**
 * Gives every test of a file its own data folder with a freshly migrated database, and removes it afterwards. The template is
 * migrated once a process and copied.
 */
export function withTestDatabase(): void {
  let folder = "";
  beforeEach(async () => {
    // What a test before left working may have opened its database once more.
    await closeDatabase();
    folder = mkdtempSync(path.join(tmpdir(), "pipeline-test-"));
    copyFileSync(await template(), path.join(folder, "pipeline.db"));
    process.env.PIPELINE_DATA_DIR = folder;
    process.env.DATABASE_URL = `file:${path.join(folder, "pipeline.db")}`;
    publishExchange();
  });
  afterEach(async () => {
    await closeDatabase();
    rmSync(folder, { recursive: true, force: true });
  });
}

/** Runs a mutation as a person would. */
export function perform<Input, T>(
  mutation: (tx: Tx, input: Input) => Promise<Outcome<T>>,
  input: Input,
): Promise<Written<T>> {
  return write({ origin: "person" }, (tx) => mutation(tx, input));
}

/** Every row of every table of user data, in a form that two moments can be compared by. */
export async function dumpUserData(): Promise<Record<string, unknown[]>> {
  const tables = await db().$queryRaw<{ name: string }[]>`
    SELECT DISTINCT tbl_name AS name FROM sqlite_master WHERE type = 'trigger' AND sql LIKE '%INSERT INTO "ChangeRow"%' ORDER BY 1`;
  const dump: Record<string, unknown[]> = {};
  for (const { name } of tables)
    dump[name] = await db().$queryRawUnsafe(`SELECT * FROM "${name}" ORDER BY 1, 2`);
  return dump;
}

let templateFile: string | null = null;

async function template(): Promise<string> {
  if (templateFile && existsSync(templateFile)) return templateFile;
  const folder = path.join(tmpdir(), `pipeline-template-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  const databaseFile = path.join(folder, "pipeline.db");
  await migrate({ databaseFile, dataDir: folder });
  templateFile = databaseFile;
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return databaseFile;
}
