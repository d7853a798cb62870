// Where backups lie: in the data folder, or in a folder that the person chose. Several installations may have chosen the same one (a drive of
// the studio): there each keeps its backups in a folder of its own, and touches no other.

import { accessSync, constants, readdirSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { readBackupName } from "../../lib/core/backups/backup-names.mjs";
import { installationName, isInstallation, readMachine, writeMachine } from "./machine.mjs";

/** @typedef {import("../../lib/core/backups/backup-names.mjs").NamedBackup & { file: string, size: number }} BackupFile */

/**
 * The folder that the person chose; null when it is the data folder's own.
 * @param {string} dataDir
 * @returns {string | null}
 */
export function chosenFolder(dataDir) {
  return readMachine(dataDir).backupFolder;
}

/**
 * @param {string} dataDir
 * @param {string | null} folder absolute
 */
export function chooseFolder(dataDir, folder) {
  writeMachine(dataDir, { backupFolder: folder });
}

/**
 * Where the next backup goes. A chosen folder that cannot be reached (a drive that is not attached) is no reason to make none.
 * @param {string} dataDir
 */
export function backupFolder(dataDir) {
  const chosen = chosenFolder(dataDir);
  return chosen && isWritable(chosen)
    ? path.join(chosen, installationName(dataDir))
    : path.join(dataDir, "backups");
}

/**
 * All of this installation, wherever they lie, the newest first.
 * @param {string} dataDir
 * @returns {BackupFile[]}
 */
export function listBackups(dataDir) {
  const chosen = chosenFolder(dataDir);
  const folders = [path.join(dataDir, "backups")];
  if (chosen) folders.push(path.join(chosen, installationName(dataDir)));
  return newestFirst(folders.flatMap(readFolder));
}

/**
 * Those of other installations in the chosen folder, the newest first; `owner` is what theirs is called, empty where nothing says it.
 * @param {string} dataDir
 * @returns {(BackupFile & { owner: string })[]}
 */
export function listOtherBackups(dataDir) {
  const chosen = chosenFolder(dataDir);
  if (!chosen) return [];
  const own = installationName(dataDir);
  const others = namesIn(chosen).filter((name) => isInstallation(name) && name !== own);
  return newestFirst(
    ["", ...others].flatMap((owner) =>
      readFolder(path.join(chosen, owner)).map((backup) => ({ ...backup, owner })),
    ),
  );
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

/**
 * @template {BackupFile} Backup
 * @param {Backup[]} backups
 * @returns {Backup[]}
 */
function newestFirst(backups) {
  return backups.sort((a, b) => b.time.getTime() - a.time.getTime());
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
