// `npm run demo`: prepares what `npm start` would, then runs lib/server/demo/run.ts. A server that runs is asked instead: only one
// process may write to the database, and its open windows show the sample studio at once.

import path from "node:path";
import { ROOT, readEnvironment } from "./environment.mjs";
import { generateClient, installPackages, prepareDatabase, prepareDataFolder } from "./prepare.mjs";
import { runNode } from "./processes.mjs";
import { findServer, takeServerLock } from "./server-lock.mjs";
import { SetupError } from "./setup-error.mjs";

/** @typedef {import("./environment.mjs").Environment} Environment */

export async function main() {
  try {
    const environment = readEnvironment(process.env);
    const server = findServer(environment.dataDir);
    if (server) {
      await askServer(server.url);
      console.info(`The sample studio was added. Look at ${server.url}`);
    } else {
      await addItself(environment, console.info);
      console.info("The sample studio was added. Start the app with npm start.");
    }
  } catch (error) {
    console.error(error instanceof SetupError ? error.message : error);
    process.exitCode = 1;
  }
}

/** @param {string} url */
async function askServer(url) {
  const response = await fetch(`${url}/api/demo`, { method: "POST" }).catch((cause) => {
    throw new SetupError(
      `Pipeline Manager is starting at ${url} and does not answer yet: try again in a moment.`,
      {
        cause,
      },
    );
  });
  if (response.ok) return;
  const body = await response.json().catch(() => null);
  throw new SetupError(body?.error?.message ?? `Pipeline Manager at ${url} refused (${response.status}).`);
}

/**
 * @param {Environment} environment
 * @param {(line: string) => void} log
 */
async function addItself(environment, log) {
  prepareDataFolder(environment);
  const release = takeServerLock(environment.dataDir, environment.url);
  try {
    await installPackages(environment, log);
    await generateClient(environment, log);
    await prepareDatabase(environment, log);
    log("Drawing the pictures");
    const run = path.join(ROOT, "lib", "server", "demo", "run.ts");
    const { code, output } = await runNode(["--import=tsx", run], environment.env);
    if (code !== 0) throw new SetupError(output.trim() || `The sample studio could not be added (${code}).`);
  } finally {
    release();
  }
}
