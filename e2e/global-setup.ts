import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { migrate } from "../scripts/database.mjs";
import { TEMPLATE } from "./server";

/** Makes the migrated database that every test starts from a copy of. */
export default async function globalSetup(): Promise<void> {
  rmSync(path.dirname(TEMPLATE), { recursive: true, force: true });
  mkdirSync(path.dirname(TEMPLATE), { recursive: true });
  await migrate({ databaseFile: TEMPLATE, dataDir: path.dirname(TEMPLATE) });
}
