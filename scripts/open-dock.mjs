// Opens the dock as an app window of an installed browser: no tabs, no address. It puts itself back where it was.

import { spawn } from "node:child_process";
import { findBrowser } from "./browser.mjs";
import { readEnvironment } from "./environment.mjs";
import { isAnswering } from "./port.mjs";
import { SetupError } from "./setup-error.mjs";

export async function main() {
  try {
    const { url, port, host } = readEnvironment(process.env);
    if (!(await isAnswering(port, host)))
      throw new SetupError(`Nothing answers at ${url}. Start the app with npm start, then open the dock.`);
    const browser = findBrowser();
    if (!browser)
      throw new SetupError(
        `No Chrome, Chromium or Edge was found: open ${url}/dock in your browser, or name its program in PIPELINE_BROWSER.`,
      );
    const child = spawn(browser, dockArguments(url), { detached: true, stdio: "ignore" });
    child.on("error", () =>
      console.error(`${browser} could not be started: open ${url}/dock in your browser.`),
    );
    child.unref();
  } catch (error) {
    console.error(error instanceof SetupError ? error.message : error);
    process.exitCode = 1;
  }
}

/**
 * @param {string} url where the app is
 * @returns {string[]}
 */
export function dockArguments(url) {
  return [`--app=${url}/dock`];
}
