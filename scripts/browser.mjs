// Finds a browser of the Chromium family for the browser tests and for the dock's window.

import { accessSync, constants, existsSync } from "node:fs";
import path from "node:path";
import { packageFile, run, runNode } from "./processes.mjs";
import { SetupError } from "./setup-error.mjs";

/** Names of programs on PATH, on Linux. */
const PROGRAMS = [
  "google-chrome-stable",
  "google-chrome",
  "chromium",
  "chromium-browser",
  "microsoft-edge-stable",
  "microsoft-edge",
];

const MAC_APPS = ["Google Chrome", "Chromium", "Microsoft Edge"].map(
  (name) => `${name}.app/Contents/MacOS/${name}`,
);

const WINDOWS_PATHS = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Chromium\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
];

/**
 * The program of an installed Chrome, Chromium or Edge; PIPELINE_BROWSER names another. Null when there is none.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | null}
 */
export function findBrowser(env = process.env) {
  if (env.PIPELINE_BROWSER) return env.PIPELINE_BROWSER;
  return candidates(env).find(isExecutable) ?? null;
}

/**
 * As `findBrowser`, else the one that Playwright downloaded.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<string | null>}
 */
export async function findTestBrowser(env = process.env) {
  const installed = findBrowser(env);
  if (installed) return installed;
  const { chromium } = await import("@playwright/test");
  const downloaded = chromium.executablePath();
  return existsSync(downloaded) ? downloaded : null;
}

/**
 * Makes sure that the browser tests have a browser: one that is there, else Playwright's own download, else (on Debian,
 * as root) the system's package. Throws SetupError when none can be had.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<string>} its program
 */
export async function provideBrowser(env) {
  const present = await findTestBrowser(env);
  if (present) return present;
  await runNode([packageFile("@playwright/test/cli.js"), "install", "chromium"], env);
  const downloaded = await findTestBrowser(env);
  if (downloaded) return downloaded;
  if (existsSync("/etc/debian_version") && process.getuid?.() === 0) {
    const quiet = { ...env, DEBIAN_FRONTEND: "noninteractive" };
    await run("apt-get", ["update"], quiet);
    await run("apt-get", ["install", "--yes", "--no-install-recommends", "chromium"], quiet);
  }
  const packaged = await findTestBrowser(env);
  if (packaged) return packaged;
  throw new SetupError(
    "The browser tests need Chrome, Chromium or Edge, and none could be found or installed: " +
      "install one, or name its program in PIPELINE_BROWSER.",
  );
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]}
 */
function candidates(env) {
  if (process.platform === "darwin") {
    const folders = ["/Applications", path.join(env.HOME ?? "", "Applications")];
    return folders.flatMap((folder) => MAC_APPS.map((app) => path.join(folder, app)));
  }
  if (process.platform === "win32") {
    const folders = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA];
    return folders.flatMap((folder) => (folder ? WINDOWS_PATHS.map((file) => path.join(folder, file)) : []));
  }
  const folders = (env.PATH ?? "").split(path.delimiter).filter(Boolean);
  return PROGRAMS.flatMap((program) => folders.map((folder) => path.join(folder, program)));
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
