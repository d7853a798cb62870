// Where backups lie: in the data folder, or in a folder that the person chose. That choice belongs to this machine and has to be known
// when the database cannot be read, so it is a file beside the database and neither in it nor in what is exported.

import {
  accessSync,
  constants,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { readBackupName } from "../../lib/core/backups/backup-names.mjs";

/** @typedef {import("../../lib/core/backups/backup-names.mjs").NamedBackup & { file: string, size: number }} BackupFile */

/**
 * The folder that the person chose; null when it is the data folder's own.
 * @param {string} dataDir
 * @returns {string | null}
 */
export function chosenFolder(dataDir) {
  try {
    const { backupFolder } = JSON.parse(readFileSync(machineFile(dataDir), "utf8"));
    return typeof backupFolder === "string" && path.isAbsolute(backupFolder) ? backupFolder : null;
  } catch {
    return null;
  }
}

/**
 * @param {string} dataDir
 * @param {string | null} folder absolute
 */
export function chooseFolder(dataDir, folder) {
  const file = machineFile(dataDir);
  writeFileSync(`${file}.part`, `${JSON.stringify({ backupFolder: folder }, null, 2)}\n`);
  renameSync(`${file}.part`, file);
}

/**
 * Where the next backup goes. A chosen folder that cannot be reached (a drive that is not attached) is no reason to make none.
 * @param {string} dataDir
 */
export function backupFolder(dataDir) {
  const chosen = chosenFolder(dataDir);
  return chosen && isWritable(chosen) ? chosen : path.join(dataDir, "backups");
}

/**
 * All that there are, wherever they lie, the newest first.
 * @param {string} dataDir
 * @returns {BackupFile[]}
 */
export function listBackups(dataDir) {
  const folders = new Set(
    [path.join(dataDir, "backups"), chosenFolder(dataDir)].filter((one) => one !== null),
  );
  return [...folders].flatMap(readFolder).sort((a, b) => b.time.getTime() - a.time.getTime());
}

/**
 * Removes what a kill left unfinished.
 * @param {string} dataDir
 */
export function removeUnfinishedBackups(dataDir) {
  const folder = backupFolder(dataDir);
  for (const name of namesIn(folder)) {
    const finished = name.replace(/\.part(-journal|-wal|-shm)?$/, "");
    if (finished !== name && readBackupName(finished)) rmSync(path.join(folder, name), { force: true });
  }
}

/**
 * @param {string} folder
 * @returns {boolean}
 */
export function isWritable(folder) {
  try {
    accessSync(folder, constants.R_OK | constants.W_OK);
    return statSync(folder).isDirectory();
  } catch {
    return false;
  }
}

/** @param {string} dataDir */
function machineFile(dataDir) {
  return path.join(dataDir, "machine.json");
}

/**
 * @param {string} folder
 * @returns {BackupFile[]}
 */
function readFolder(folder) {
  return namesIn(folder).flatMap((name) => {
    const named = readBackupName(name);
    const file = path.join(folder, name);
    if (!named) return [];
    const found = statSync(file, { throwIfNoEntry: false });
    return found?.isFile() ? [{ ...named, file, size: found.size }] : [];
  });
}

/** @param {string} folder */
function namesIn(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
