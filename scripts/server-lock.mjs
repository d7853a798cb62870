// One server for each data folder: the file server.lock in it names the process that has it.

import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { SetupError } from "./setup-error.mjs";

/** @typedef {{ pid: number, url: string }} Holder */

/**
 * Takes the data folder for this process, and gives back what releases it. The lock of a process that is gone is taken
 * over. Throws SetupError while another one has it.
 * @param {string} dataDir
 * @param {string} url
 * @returns {() => void}
 */
export function takeServerLock(dataDir, url) {
  const file = path.join(dataDir, "server.lock");
  const mine = JSON.stringify({ pid: process.pid, url });
  for (let attempt = 0; ; attempt++) {
    try {
      writeFileSync(file, mine, { flag: "wx" });
      return () => {
        if (readText(file) === mine) rmSync(file, { force: true });
      };
    } catch (error) {
      if (!(error instanceof Error) || !("code" in error) || error.code !== "EEXIST" || attempt > 3)
        throw error;
    }
    const holder = findServer(dataDir);
    if (holder) {
      throw new SetupError(
        `Pipeline Manager already runs on ${dataDir} (process ${holder.pid}, ${holder.url}). ` +
          `Close it first; if that is not so, delete ${file}.`,
      );
    }
    rmSync(file, { force: true });
  }
}

/**
 * The server that has the data folder now; null when there is none.
 * @param {string} dataDir
 * @returns {Holder | null}
 */
export function findServer(dataDir) {
  const holder = readHolder(path.join(dataDir, "server.lock"));
  return holder && isServing(holder.pid) ? holder : null;
}

/**
 * @param {string} file
 * @returns {Holder | null}
 */
function readHolder(file) {
  try {
    const holder = JSON.parse(readText(file) ?? "");
    return Number.isInteger(holder.pid) ? holder : null;
  } catch {
    return null;
  }
}

/** @param {string} file */
function readText(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}

/**
 * Whether the process is there and is a Node: after a restart of the machine its number may be anybody's.
 * @param {number} pid
 */
function isServing(pid) {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!(error instanceof Error) || !("code" in error) || error.code !== "EPERM") return false;
  }
  try {
    const [command, args] =
      process.platform === "win32"
        ? ["tasklist", ["/FI", `PID eq ${pid}`, "/NH"]]
        : ["ps", ["-p", String(pid), "-o", "command="]];
    return /node/i.test(
      execFileSync(command, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }),
    );
  } catch {
    // No such tool: the process exists, so believe the lock.
    return true;
  }
}
