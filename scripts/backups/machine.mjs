// What belongs to this machine and has to be known when the database cannot be read: a file beside the database, neither in it nor in what is
// exported. It says where backups go, and what this installation is called there.

import { randomBytes } from "node:crypto";
import { readFileSync, realpathSync, renameSync, statSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import path from "node:path";

/** @typedef {{ backupFolder: string | null, installation: { name: string, of: string } | null }} Machine */

/**
 * @param {string} dataDir
 * @returns {Machine}
 */
export function readMachine(dataDir) {
  try {
    const { backupFolder, installation } = JSON.parse(readFileSync(machineFile(dataDir), "utf8"));
    const isFolder = typeof backupFolder === "string" && path.isAbsolute(backupFolder);
    const isNamed = typeof installation?.name === "string" && isInstallation(installation.name);
    return { backupFolder: isFolder ? backupFolder : null, installation: isNamed ? installation : null };
  } catch {
    return { backupFolder: null, installation: null };
  }
}

/**
 * @param {string} dataDir
 * @param {Partial<Machine>} change
 */
export function writeMachine(dataDir, change) {
  const file = machineFile(dataDir);
  writeFileSync(`${file}.part`, `${JSON.stringify({ ...readMachine(dataDir), ...change }, null, 2)}\n`);
  renameSync(`${file}.part`, file);
}

/**
 * What this installation is called where several keep something: the machine's name and some signs of chance. A data folder that was copied,
 * or moved to another disk, is another one and gets a name of its own.
 * @param {string} dataDir
 * @returns {string}
 */
export function installationName(dataDir) {
  const of = `${realpathSync(dataDir)} ${statSync(dataDir).ino}`;
  const known = readMachine(dataDir).installation;
  if (known?.of === of) return known.name;
  const host =
    hostname()
      .split(".")[0]
      ?.replace(/[^A-Za-z0-9-]+/g, "-")
      .slice(0, 40) || "machine";
  const name = `${PREFIX}${host}-${randomBytes(3).toString("hex")}`;
  writeMachine(dataDir, { installation: { name, of } });
  return name;
}

/**
 * Whether a folder is called as an installation is.
 * @param {string} name
 */
export function isInstallation(name) {
  return new RegExp(`^${PREFIX}[A-Za-z0-9-]+-[0-9a-f]{6}$`).test(name);
}

const PREFIX = "pipeline-manager-";

/** @param {string} dataDir */
function machineFile(dataDir) {
  return path.join(dataDir, "machine.json");
}
