// Prepares what bench/run.ts is made of, and runs it: it is TypeScript that imports the app's own code.

import { spawn } from "node:child_process";
import path from "node:path";
import { ROOT, readEnvironment } from "./environment.mjs";
import { generateClient, installPackages } from "./prepare.mjs";
import { SetupError } from "./setup-error.mjs";

/** @param {string[]} args passed on to the benchmark */
export async function main(args) {
  try {
    const environment = readEnvironment(process.env);
    await installPackages(environment, console.info);
    await generateClient(environment, console.info);
    const run = path.join(ROOT, "bench", "run.ts");
    const child = spawn(process.execPath, ["--import=tsx", run, ...args], {
      cwd: ROOT,
      env: environment.env,
      stdio: "inherit",
    });
    // The terminal sends Ctrl+C to both; this one waits for the other to clean up.
    process.on("SIGINT", () => {});
    process.on("SIGTERM", () => child.kill("SIGTERM"));
    process.exitCode = await new Promise((resolve) => child.on("close", (code) => resolve(code ?? 1)));
  } catch (error) {
    console.error(error instanceof SetupError ? error.message : error);
    process.exitCode = 1;
  }
}
