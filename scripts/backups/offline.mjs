// What `npm run restore` and `npm run bring` have in common: they have the data folder to themselves.

import { readEnvironment } from "../environment.mjs";
import { installPackages, prepareDataFolder } from "../prepare.mjs";
import { findServer, takeServerLock } from "../server-lock.mjs";
import { SetupError, wordsFor } from "../setup-error.mjs";

/** @typedef {import("../environment.mjs").Environment} Environment */

/**
 * Refuses while a server runs on the data folder; says what goes wrong in one sentence.
 * @param {string} page where the same can be done while it runs
 * @param {(environment: Environment) => Promise<void>} work
 */
export async function runOffline(page, work) {
  try {
    const environment = readEnvironment(process.env);
    const server = findServer(environment.dataDir);
    if (server)
      throw new SetupError(
        `Pipeline Manager is running at ${server.url}. Do it there, on the page ${page}, or stop it first.`,
      );
    prepareDataFolder(environment);
    const release = takeServerLock(environment.dataDir, environment.url);
    try {
      await installPackages(environment, console.info);
      const { finishRestore } = await import("./put-in-place.mjs");
      finishRestore(environment.databaseFile);
      await work(environment);
    } finally {
      release();
    }
  } catch (error) {
    console.error(wordsFor(error));
    process.exitCode = 1;
  }
}
