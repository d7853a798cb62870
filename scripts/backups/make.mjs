// The one way in which backups are made: by the server (in a child process), before migrations, and by hand.

import { existsSync, mkdirSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import { backupName } from "../../lib/core/backups/backup-names.mjs";
import { defaultScheme, superfluousBackups } from "../../lib/core/backups/retention.mjs";
import { SetupError } from "../setup-error.mjs";
import { backupFolder, listBackups } from "./folders.mjs";
import { publishWhole, removeDatabase, requireRoom, whyNotCopied } from "./whole-file.mjs";

/** @typedef {import("./folders.mjs").BackupFile} BackupFile */
/** @typedef {import("../../lib/core/backups/retention.mjs").BackupScheme} BackupScheme */

/** Pages between two words about how far it is. */
const STEP = 2_000;
/** Checking takes about as long as copying, and does not say how far it is. */
const SHARE_OF_COPY = 0.6;

/**
 * Copies the database as it is now, while others write to it, checks the copy, and gives it its name once it is whole and on disk. Then
 * removes the backups that need not be kept. Throws SetupError with one sentence, and leaves nothing behind.
 * @param {{
 *   databaseFile: string,
 *   dataDir: string,
 *   reason: import("../../lib/core/backups/backup-names.mjs").BackupReason,
 *   onProgress?: (share: number) => void,
 * }} options
 * @returns {Promise<BackupFile>}
 */
export async function makeBackup({ databaseFile, dataDir, reason, onProgress = () => {} }) {
  const folder = backupFolder(dataDir);
  let unfinished = "";
  try {
    mkdirSync(folder, { recursive: true });
    requireRoom(folder, [databaseFile], "a backup");
    const named = freeName(folder, reason);
    const file = path.join(folder, named.name);
    unfinished = `${file}.part`;
    await copyConsistently(databaseFile, unfinished, (share) => onProgress(share * SHARE_OF_COPY));
    const scheme = checkCopy(unfinished);
    publishWhole(unfinished, file);
    onProgress(1);
    removeSuperfluous(dataDir, scheme);
    return { ...named, file, size: statSync(file).size };
  } catch (error) {
    if (unfinished) removeDatabase(unfinished);
    throw whyNotCopied(error, folder, "a backup");
  }
}

/**
 * Throws SetupError unless the copy is whole and sound; leaves it as one file without a journal beside it.
 * @param {string} file
 * @returns {BackupScheme} how many backups are to be kept, as the settings in the copy say
 */
function checkCopy(file) {
  const copy = new Database(file, { fileMustExist: true });
  try {
    copy.pragma("journal_mode = DELETE");
    requireSound(copy, "The database is damaged, so no backup was made of it");
    return readScheme(copy);
  } finally {
    copy.close();
  }
}

/**
 * @param {import("better-sqlite3").Database} database
 * @param {string} otherwise the beginning of the sentence
 */
export function requireSound(database, otherwise) {
  const found = database.pragma("integrity_check(1)", { simple: true });
  if (found !== "ok")
    throw new SetupError(`${otherwise} (${String(found).split("\n").slice(0, 2).join(" ")}).`);
}

/**
 * SQLite's online backup, of the moment at which it begins: a reader that stays open keeps what is written meanwhile out of it, and from
 * beginning anew with each write.
 * @param {string} databaseFile
 * @param {string} target
 * @param {(share: number) => void} onProgress
 */
async function copyConsistently(databaseFile, target, onProgress) {
  const source = new Database(databaseFile, { readonly: true, fileMustExist: true, timeout: 10_000 });
  try {
    source.exec("BEGIN");
    source.prepare("SELECT COUNT(*) FROM sqlite_master").get();
    await source.backup(target, {
      progress: ({ totalPages, remainingPages }) => {
        onProgress(totalPages === 0 ? 0 : 1 - remainingPages / totalPages);
        return STEP;
      },
    });
  } finally {
    source.close();
  }
}

/**
 * Two in one millisecond get two names.
 * @param {string} folder
 * @param {BackupFile["reason"]} reason
 */
function freeName(folder, reason) {
  for (let time = Date.now(); ; time += 1) {
    const name = backupName(reason, new Date(time));
    if (!existsSync(path.join(folder, name))) return { name, reason, time: new Date(time) };
  }
}

/**
 * @param {import("better-sqlite3").Database} database
 * @returns {BackupScheme}
 */
function readScheme(database) {
  try {
    const value = database
      .prepare(`SELECT "value" FROM "Setting" WHERE "key" = 'backupScheme'`)
      .pluck()
      .get();
    const { days, weeks, months } = JSON.parse(String(value));
    const isScheme = [days, weeks, months].every((count) => Number.isInteger(count) && count >= 0);
    return isScheme && days > 0 ? { days, weeks, months } : defaultScheme;
  } catch {
    // No such setting, or a version that had none.
    return defaultScheme;
  }
}

/**
 * @param {string} dataDir
 * @param {BackupScheme} scheme
 */
function removeSuperfluous(dataDir, scheme) {
  for (const { file } of superfluousBackups(listBackups(dataDir), scheme, new Date()))
    rmSync(file, { force: true });
}
