// The first step of a restore: a checked copy of a backup, of this version, beside the database while that is in use.

import { constants, copyFileSync, existsSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import { migrate } from "../database.mjs";
import { SetupError } from "../setup-error.mjs";
import { requireSound } from "./make.mjs";
import { leaveOneFile } from "./put-in-place.mjs";
import { publishWhole, removeDatabase, requireRoom, whyNotCopied } from "./whole-file.mjs";

/**
 * Copies a backup, or another database that nobody has open, to beside the database, checks the copy and brings it to this version.
 * @param {{ backupFile: string, databaseFile: string }} options
 * @returns {Promise<string>} the copy
 */
export async function stageBackup({ backupFile, databaseFile }) {
  const staged = `${databaseFile}.${process.pid}-${Date.now()}.staged`;
  const folder = path.dirname(databaseFile);
  const unfinished = `${staged}.part`;
  try {
    requireRoom(folder, [backupFile], "the copy of the backup");
    for (const suffix of ["", "-wal"])
      if (existsSync(backupFile + suffix))
        copyFileSync(
          backupFile + suffix,
          unfinished + suffix,
          constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE,
        );
    checkBackup(unfinished, path.basename(backupFile));
    await migrate({ databaseFile: unfinished, dataDir: null });
    leaveOneFile(unfinished);
    publishWhole(unfinished, staged);
    return staged;
  } catch (error) {
    removeDatabase(unfinished);
    throw whyNotCopied(error, folder, "a copy of the backup");
  }
}

/**
 * @param {string} file
 * @param {string} name
 */
function checkBackup(file, name) {
  const copy = new Database(file, { fileMustExist: true });
  try {
    requireSound(copy, `The backup ${name} is damaged and was not restored`);
  } catch (error) {
    if (error instanceof SetupError) throw error;
    throw new SetupError(`The backup ${name} cannot be read and was not restored.`, { cause: error });
  } finally {
    copy.close();
  }
}
