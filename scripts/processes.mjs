// Child processes of set-up: Node programs of our packages, and npm. No shell is involved where the system allows it.

import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT } from "./environment.mjs";

/** @typedef {{ code: number | null, output: string, problem: NodeJS.ErrnoException | null }} Finished */

/** Children that are running, so that a stop takes them along. */
const running = new Set();

/** How much of a child's output is kept to be shown when it fails, in characters. */
const KEPT_OUTPUT = 200_000;

/**
 * Runs a Node program to its end and collects what it prints.
 * @param {string[]} args script and arguments
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Finished>}
 */
export function runNode(args, env) {
  return run(process.execPath, args, env);
}

/**
 * Runs npm to its end and collects what it prints.
 * @param {string[]} args constants only: on Windows they may pass through a shell
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Finished>}
 */
export function runNpm(args, env) {
  const cli = npmCli(env);
  if (cli) return run(process.execPath, [cli, ...args], env);
  return run("npm", args, env, process.platform === "win32");
}

/**
 * Runs a program to its end and collects what it prints.
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @param {boolean} [shell]
 * @returns {Promise<Finished>}
 */
export function run(command, args, env, shell = false) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: ROOT, env, shell, stdio: ["ignore", "pipe", "pipe"] });
    running.add(child);
    let output = "";
    const collect = (/** @type {Buffer} */ chunk) => {
      output = (output + chunk.toString()).slice(-KEPT_OUTPUT);
    };
    child.stdout.on("data", collect);
    child.stderr.on("data", collect);
    child.on("error", (problem) => {
      running.delete(child);
      resolve({ code: null, output, problem });
    });
    child.on("close", (code) => {
      running.delete(child);
      resolve({ code, output, problem: null });
    });
  });
}

/** Ends every child that `run` started and that is still at work. */
export function stopChildren() {
  for (const child of running) child.kill("SIGTERM");
}

/**
 * The path of a program of an installed package.
 * @param {string} file such as `next/dist/bin/next`
 */
export function packageFile(file) {
  return path.join(ROOT, "node_modules", ...file.split("/"));
}

/**
 * Megabytes in which V8 keeps what is young. A page leaves some megabytes behind; with the usual 16 a good part of them is still in use
 * when they are full, and is copied for nothing: a tenth of the time of a long list. With more than this nothing is won, and V8 keeps
 * three times as much.
 */
const YOUNG_MEMORY = 32;

/**
 * Percent by which the old part of the heap grows before it is cleaned. V8 lets it become four times what is in use: of 100 MB that
 * pages need, 350 were held.
 */
const HEAP_GROWTH = 50;

/**
 * What Node is called with to run Next's server.
 * @param {"start" | "dev"} mode
 * @param {string} host
 * @param {number} port
 */
export function serverArguments(mode, host, port) {
  return [
    `--max-semi-space-size=${YOUNG_MEMORY}`,
    // The development server hands these on by NODE_OPTIONS, which does not take this one.
    ...(mode === "start" ? [`--heap-growing-percent=${HEAP_GROWTH}`] : []),
    `--import=${pathToFileURL(path.join(ROOT, "scripts", "server-process.mjs"))}`,
    packageFile("next/dist/bin/next"),
    mode,
    ...["-H", host, "-p", String(port)],
  ];
}

/**
 * npm's own script: the one that runs us, else the one beside this Node. On Windows `npm` itself is a batch file, which
 * needs a shell.
 * @param {NodeJS.ProcessEnv} env
 */
function npmCli(env) {
  const bin = path.dirname(process.execPath);
  const candidates = [
    env.npm_execpath?.endsWith("npm-cli.js") ? env.npm_execpath : "",
    path.join(bin, "node_modules", "npm", "bin", "npm-cli.js"),
    path.join(bin, "..", "lib", "node_modules", "npm", "bin", "npm-cli.js"),
  ];
  return candidates.find((file) => file && existsSync(file));
}
