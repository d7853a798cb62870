import { constants, setPriority } from "node:os";
import Database from "better-sqlite3";
import { isDamage } from "@/scripts/backups/damage.mjs";
import { checkDatabase } from "./check-database";
import { checkFiles } from "./check-files";
import { checkFolders } from "./check-folders";
import { Collector } from "./collector";
import type { CheckMessage } from "./report";

// A child process that checks everything: it reads the database and the disk, writes nothing, says how far it is, and ends when it has told
// what it found. To stop it is to kill it.

/** Milliseconds between two words of how far it is. */
const TELL_EVERY = 300;

setPriority(constants.priority.PRIORITY_LOW);
process.on("disconnect", () => process.exit());
process.on("SIGINT", () => undefined);

const [file = "", mode] = process.argv.slice(2);
const isThorough = mode === "thorough";
const began = Date.now();
let told = 0;

async function tell(progress: number, doing: string): Promise<void> {
  if (Date.now() - told < TELL_EVERY) return;
  told = Date.now();
  process.send?.({ progress, doing } satisfies CheckMessage);
  // That the server has gone is heard here.
  await new Promise((next) => setImmediate(next));
}

const found = new Collector();
let files = 0;
try {
  await tell(0, "Reading the database");
  const database = new Database(file, { readonly: true, fileMustExist: true });
  checkDatabase(database, found);
  files = await checkFiles(database, found, isThorough, (done, of) =>
    tell(0.1 + (0.8 * done) / of, `Files: ${done.toLocaleString("en-US")} of ${of.toLocaleString("en-US")}`),
  );
  await checkFolders(database, found, isThorough, () => tell(0.95, "Looking for files that no record knows"));
  database.close();
} catch (error) {
  // What stands on damaged pages cannot be held against anything; what was found before is told.
  if (!isDamage(error)) throw error;
  found.add("database-damaged", { text: error instanceof Error ? error.message : "", href: "/data/backups" });
}
const report = { isThorough, groups: found.list(), files, milliseconds: Date.now() - began };
process.send?.({ report } satisfies CheckMessage, () => process.exit());
