// `npm start` and `npm run dev`: prepares what has to be prepared, then serves until it is told to stop.

import { spawn } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { stripVTControlCharacters } from "node:util";
import { ROOT, readEnvironment } from "./environment.mjs";
import { openBrowser } from "./open-browser.mjs";
import { isAnswering, listenProblem, requireFreePort } from "./port.mjs";
import { buildApp, generateClient, installPackages, prepareDataFolder } from "./prepare.mjs";
import { serverArguments, stopChildren } from "./processes.mjs";
import { takeServerLock } from "./server-lock.mjs";
import { wordsFor } from "./setup-error.mjs";
import { prepareSoundDatabase } from "./sound-database.mjs";

/** @typedef {import("./environment.mjs").Environment} Environment */

/** How long a server may take to finish what it is doing when it is stopped, in milliseconds. */
const STOP_PATIENCE = 10_000;

/** One Ctrl+C can arrive several times (from the terminal, and from npm); only a later one is a second one. Milliseconds. */
const SAME_KEY_PRESS = 1_000;

/** What Next prints about itself when it starts; we say it in our own line. */
const BANNER =
  /^\s*(▲ Next\.js|- (Local|Network|Environments|Experiments)\b|✓ (Starting|Ready|Running))|^\s*$/;

/**
 * @param {"start" | "dev"} mode
 * @param {string[]} args `--no-open` keeps the browser closed
 */
export async function main(mode, args) {
  /** @type {() => void} */
  let release = () => {};
  process.on("exit", () => release());
  const stopWhilePreparing = () => {
    stopChildren();
    process.exit(130);
  };
  for (const signal of SIGNALS) process.on(signal, stopWhilePreparing);
  try {
    const environment = readEnvironment(process.env);
    const log = console.info;
    await requireFreePort(environment.port, environment.host);
    prepareDataFolder(environment);
    release = takeServerLock(environment.dataDir, environment.url);
    await installPackages(environment, log);
    await generateClient(environment, log);
    const shouldOpen = !args.includes("--no-open") && !process.env.CI;
    let isOpen = false;
    await prepareSoundDatabase(environment, log, () => {
      isOpen = true;
      if (shouldOpen) openBrowser(environment.url);
    });
    if (mode === "start") await buildApp(environment, log);
    for (const signal of SIGNALS) process.off(signal, stopWhilePreparing);
    process.exitCode = await serve(mode, environment, shouldOpen && !isOpen);
  } catch (error) {
    console.error(wordsFor(error));
    process.exitCode = 1;
  } finally {
    release();
  }
}

/** @type {NodeJS.Signals[]} */
const SIGNALS =
  process.platform === "win32" ? ["SIGINT", "SIGTERM", "SIGBREAK"] : ["SIGINT", "SIGTERM", "SIGHUP"];

/**
 * Runs Next's server as a child until it ends or is told to.
 * @param {"start" | "dev"} mode
 * @param {Environment} environment
 * @param {boolean} shouldOpen
 * @returns {Promise<number>} the exit code: 0 when it was told to stop
 */
async function serve(mode, { port, host, url, dataDir, env }, shouldOpen) {
  const child = spawn(process.execPath, serverArguments(mode, host, port), {
    cwd: ROOT,
    env: { ...env, NODE_ENV: mode === "dev" ? "development" : "production" },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  let hasEnded = false;
  let isPortTaken = false;
  passOn(child.stdout, process.stdout, (line) => !BANNER.test(stripVTControlCharacters(line)));
  passOn(child.stderr, process.stderr, (line) => {
    isPortTaken ||= line.includes("EADDRINUSE");
    return !isPortTaken;
  });
  const isStopping = stopOnSignals(child);
  const ended = new Promise((/** @type {(code: number) => void} */ resolve) => {
    child.on("error", () => resolve(1));
    child.on("close", (code) => resolve(code ?? 1));
  }).then((code) => {
    hasEnded = true;
    return code;
  });

  while (!hasEnded && !(await isAnswering(port, host))) await wait(25);
  if (!hasEnded) {
    console.info(`Pipeline Manager is at ${url} · data in ${dataDir} · Ctrl+C stops it`);
    if (shouldOpen && !isStopping()) openBrowser(url);
  }
  const code = await ended;
  if (isStopping()) return 0;
  if (isPortTaken) throw listenProblem(Object.assign(new Error(), { code: "EADDRINUSE" }), port, host);
  console.error(`The server ended by itself (${code}).`);
  return code || 1;
}

/**
 * Stops the server when this process is told to, at once when told again or when it takes too long.
 * @param {import("node:child_process").ChildProcess} child
 * @returns {() => boolean} whether it has been told to
 */
function stopOnSignals(child) {
  let since = 0;
  const onSignal = (/** @type {NodeJS.Signals} */ signal) => {
    if (since === 0) {
      since = Date.now();
      // On Windows a signal from here would end it mid-work; Ctrl+C reaches it by itself there.
      if (process.platform !== "win32" || signal === "SIGTERM") child.kill("SIGTERM");
      setTimeout(() => child.kill("SIGKILL"), STOP_PATIENCE).unref();
    } else if (Date.now() - since > SAME_KEY_PRESS) {
      child.kill("SIGKILL");
    }
  };
  for (const signal of SIGNALS) process.on(signal, onSignal);
  return () => since > 0;
}

/**
 * Passes whole lines on, those that `isWanted`.
 * @param {import("node:stream").Readable | null} from
 * @param {NodeJS.WriteStream} to
 * @param {(line: string) => boolean} isWanted
 */
function passOn(from, to, isWanted) {
  let rest = "";
  if (!from) return;
  from.setEncoding("utf8");
  from.on("data", (/** @type {string} */ chunk) => {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) if (isWanted(line)) to.write(`${line}\n`);
  });
  from.on("end", () => {
    if (rest && isWanted(rest)) to.write(`${rest}\n`);
  });
}
