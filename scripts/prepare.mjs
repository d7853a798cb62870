// The steps that lead from a fresh clone to something that can be served. Each does nothing when there is nothing to do,
// says one line when there is, and throws SetupError with one sentence when it cannot.

import { accessSync, constants, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { removeUnfinishedBackups } from "./backups/folders.mjs";
import { ROOT } from "./environment.mjs";
import { buildFingerprint, fingerprint } from "./fingerprint.mjs";
import { packageFile, runNode, runNpm } from "./processes.mjs";
import { SetupError } from "./setup-error.mjs";

/** @typedef {import("./environment.mjs").Environment} Environment */
/** @typedef {(line: string) => void} Log */

const DATA_FOLDERS = ["media", "images", "incoming", "cache", "trash", "backups"];
const CLIENT_STAMP = path.join(ROOT, "lib", "server", "generated", "client.stamp");
const BUILD_STAMP = "pipeline-build.stamp";

/**
 * Makes the data folder and what belongs in it, and makes sure that it can be written to.
 * @param {Environment} environment
 */
export function prepareDataFolder({ dataDir }) {
  const probe = path.join(dataDir, `.write-test-${process.pid}`);
  try {
    for (const folder of DATA_FOLDERS) mkdirSync(path.join(dataDir, folder), { recursive: true });
    writeFileSync(probe, "");
    rmSync(probe);
  } catch (error) {
    throw new SetupError(
      `The data folder ${dataDir} cannot be written to (${codeOf(error)}). ` +
        "Change its permissions, or choose another with PIPELINE_DATA_DIR.",
      { cause: error },
    );
  }
}

/**
 * Installs the packages when they are missing, are not those of the lock file, or were built for another Node.
 * @param {Environment} environment
 * @param {Log} log
 */
export async function installPackages({ env }, log) {
  if (isInstalled() && (await nativePartsLoad())) return;
  requireWritableRoot();
  log("Installing packages (a minute or two)");
  const { code, output, problem } = await runNpm(["ci", "--include=dev", "--no-audit", "--no-fund"], env);
  if (code !== 0) {
    if (output.trim()) console.error(lastLines(output, 15));
    throw new SetupError(
      problem
        ? `npm, which comes with Node, could not be run (${problem.message}).`
        : `The packages could not be installed (npm ended with ${code}). ` +
            "Check the network connection and start again.",
    );
  }
  if (!(await nativePartsLoad())) {
    throw new SetupError(
      "The database library does not run on this machine: it has no ready-made build for it and none could be compiled.",
    );
  }
}

/**
 * Generates the Prisma client when it is missing or the data model changed.
 * @param {Environment} environment
 * @param {Log} log
 */
export async function generateClient({ env }, log) {
  const wanted = fingerprint(["prisma/schema.prisma", "prisma.config.ts", "package-lock.json"]);
  if (readStamp(CLIENT_STAMP) === wanted) return;
  requireWritableRoot();
  log("Generating the database client");
  const { code, output } = await runNode([packageFile("prisma/build/index.js"), "generate"], env);
  if (code !== 0) {
    console.error(lastLines(output, 30));
    throw new SetupError("The database client could not be generated.");
  }
  writeFileSync(CLIENT_STAMP, wanted);
}

/**
 * Backs up and migrates the database. Packages must be installed.
 * @param {Environment} environment
 * @param {Log} log
 */
export async function prepareDatabase({ databaseFile, dataDir }, log) {
  const { migrate } = await import("./database.mjs");
  const { finishRestore } = await import("./backups/put-in-place.mjs");
  finishRestore(databaseFile);
  removeUnfinishedBackups(dataDir);
  const isNew = !existsSync(databaseFile);
  if (isNew) mkdirSync(path.dirname(databaseFile), { recursive: true });
  const { applied } = await migrate({ databaseFile, dataDir, log });
  if (isNew) log(`Created the database ${databaseFile}`);
  else if (applied.length > 0) log(`Brought the database up to date (${applied.join(", ")})`);
}

/**
 * Builds the app when there is no build, or it was made from other sources.
 * @param {Environment} environment
 * @param {Log} log
 */
export async function buildApp({ env, distDir }, log) {
  const stamp = path.join(distDir, BUILD_STAMP);
  const wanted = buildFingerprint();
  if (readStamp(stamp) === wanted && existsSync(path.join(distDir, "BUILD_ID"))) return;
  requireWritableRoot();
  log("Building the app (about a minute)");
  rmSync(stamp, { force: true });
  const { code, output } = await runNode([packageFile("next/dist/bin/next"), "build"], {
    ...env,
    NODE_ENV: "production",
  });
  if (code !== 0) {
    console.error(lastLines(output, 60));
    throw new SetupError("The app could not be built; the reason is above.");
  }
  writeFileSync(stamp, wanted);
}

/** Whether node_modules holds what the lock file asks for, as npm itself noted it at the end of the last installation. */
function isInstalled() {
  const installed = readLock(path.join("node_modules", ".package-lock.json"));
  const wanted = readLock("package-lock.json");
  if (!installed || !wanted) return false;
  return Object.entries(wanted).every(([place, entry]) => {
    const found = installed[place];
    // Optional packages that are for other systems are not there, and need not be.
    return (
      place === "" || (found ? found.version === entry.version : Boolean(entry.optional || entry.devOptional))
    );
  });
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }> | null}
 */
function readLock(file) {
  try {
    return JSON.parse(readFileSync(path.join(ROOT, file), "utf8")).packages ?? null;
  } catch {
    return null;
  }
}

/** A folder that came from another system, or a newer Node since, has a database library that does not load. */
async function nativePartsLoad() {
  try {
    const { default: Database } = await import("better-sqlite3");
    new Database(":memory:").close();
    return true;
  } catch {
    return false;
  }
}

function requireWritableRoot() {
  try {
    accessSync(ROOT, constants.W_OK);
  } catch (error) {
    throw new SetupError(
      `The folder ${ROOT} cannot be written to, and set-up has to. Move it to a folder of yours, or change its permissions.`,
      { cause: error },
    );
  }
}

/** @param {string} file */
function readStamp(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}

/** @param {unknown} error */
function codeOf(error) {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}

/**
 * @param {string} text
 * @param {number} count
 */
function lastLines(text, count) {
  return text.trimEnd().split("\n").slice(-count).join("\n");
}
