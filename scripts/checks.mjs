// `npm test`: the checks in the order in which they are quickest to fail, one line each; ends at the first that fails.

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { provideBrowser } from "./browser.mjs";
import { ROOT, readEnvironment } from "./environment.mjs";
import { buildApp, generateClient, installPackages } from "./prepare.mjs";
import { packageFile, runNode, stopChildren } from "./processes.mjs";
import { SetupError } from "./setup-error.mjs";

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

const CHECKED_FOLDERS = ["app", "components", "lib", "bench", "e2e"];

export async function main() {
  const scratch = mkdtempSync(path.join(tmpdir(), "pipeline-test-"));
  const cleanUp = () => rmSync(scratch, { recursive: true, force: true });
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.once(signal, () => {
      stopChildren();
      cleanUp();
      process.exit(130);
    });
  }
  try {
    const counts = await runChecks(scratch);
    console.info(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
  } catch (error) {
    console.error(error instanceof SetupError ? error.message : error);
    process.exitCode = 1;
  } finally {
    cleanUp();
  }
}

/**
 * @param {string} scratch
 * @returns {Promise<Counts>}
 */
async function runChecks(scratch) {
  // Tests never see the person's own data, and their build stands beside the one that may be running.
  const environment = readEnvironment({
    ...process.env,
    PORT: "",
    HOST: "",
    DATABASE_URL: "",
    PIPELINE_DATA_DIR: path.join(scratch, "data"),
    NEXT_DIST_DIR: ".next-test",
  });
  const { PORT: _port, HOST: _host, DATABASE_URL: _url, ...env } = environment.env;
  const unitResults = path.join(scratch, "unit.json");
  const browserResults = path.join(scratch, "browser.json");
  /** @type {(file: string, ...args: string[]) => () => Promise<void>} */
  const tool = (file, ...args) => {
    return () => runTool(packageFile(file), args, env);
  };

  await step("Packages", () => installPackages(environment, console.info));
  await step("Database client", () => generateClient(environment, console.info));
  await step("Formatting and lint", tool("@biomejs/biome/bin/biome", "check", "--error-on-warnings", "."));
  await step("Route types", async () => {
    forgetRouteTypes();
    await tool("next/dist/bin/next", "typegen")();
  });
  await step("Types", tool("typescript/bin/tsc", "--noEmit"));
  await step(
    "Import rules",
    tool(
      "dependency-cruiser/bin/dependency-cruise.mjs",
      "--config",
      ".dependency-cruiser.cjs",
      ...CHECKED_FOLDERS,
    ),
  );
  await step(
    "Unit tests",
    tool(
      "vitest/vitest.mjs",
      "run",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${unitResults}`,
    ),
  );
  await step("Production build", () => buildApp(environment, () => {}));
  await step("Browser", () => provideBrowser(env));
  await step("Browser tests", () =>
    runTool(packageFile("@playwright/test/cli.js"), ["test", "--reporter=list,json"], {
      ...env,
      PLAYWRIGHT_JSON_OUTPUT_FILE: browserResults,
    }),
  );
  const unit = JSON.parse(readFileSync(unitResults, "utf8"));
  const { stats } = JSON.parse(readFileSync(browserResults, "utf8"));
  return {
    passed: unit.numPassedTests + stats.expected + stats.flaky,
    failed: unit.numFailedTests + stats.unexpected,
    skipped: unit.numPendingTests + unit.numTodoTests + stats.skipped,
  };
}

/** What earlier builds and the development server noted of the routes there were then: they write it anew when they need it. */
function forgetRouteTypes() {
  for (const folder of [".next", ".next/dev", ".next-test", ".next-test/dev", ".next-bench"])
    rmSync(path.join(ROOT, folder, "types"), { recursive: true, force: true });
}

/**
 * @param {string} name
 * @param {() => unknown} work
 */
async function step(name, work) {
  const start = performance.now();
  try {
    await work();
  } catch (error) {
    console.info(`${name}: failed after ${seconds(start)}`);
    throw error;
  }
  console.info(`${name}: fine, ${seconds(start)}`);
}

/**
 * Prints what the tool said only when it fails.
 * @param {string} file
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
async function runTool(file, args, env) {
  const { code, output } = await runNode([file, ...args], env);
  if (code === 0) return;
  console.error(output.trimEnd());
  throw new SetupError("The reason is above; the checks after this one were not run.");
}

/** @param {number} start */
function seconds(start) {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}
