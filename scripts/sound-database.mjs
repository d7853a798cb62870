// Prepares the database, and when it is damaged has a person choose what to start with instead of dying with a message.

import path from "node:path";
import { ROOT } from "./environment.mjs";
import { prepareDatabase } from "./prepare.mjs";
import { runNode } from "./processes.mjs";
import { SetupError } from "./setup-error.mjs";

/**
 * @param {import("./environment.mjs").Environment} environment
 * @param {(line: string) => void} log
 * @param {() => void} onPage called when there is a page to open
 */
export async function prepareSoundDatabase(environment, log, onPage) {
  const { findDamage, isDamage } = await import("./backups/damage.mjs");
  const { finishRestore } = await import("./backups/put-in-place.mjs");
  finishRestore(environment.databaseFile);
  for (;;) {
    let damage = findDamage(environment.databaseFile);
    if (!damage)
      try {
        return await prepareDatabase(environment, log);
      } catch (error) {
        if (!isDamage(error)) throw error;
        damage = error instanceof Error ? error.message : String(error);
      }
    log(`The database ${environment.databaseFile} is damaged. Choose what to do at ${environment.url}`);
    onPage();
    const run = path.join(ROOT, "lib", "server", "backups", "run-damaged-server.ts");
    const { code, output } = await runNode(["--import=tsx", run, damage], environment.env);
    if (code !== 0) throw new SetupError(output.trim() || `The page for a damaged database ended (${code}).`);
  }
}
