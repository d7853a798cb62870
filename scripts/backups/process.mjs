// What the server has done with whole databases, as a child process of it: copying and checking take seconds in which nothing else could
// be answered. It is sent one request, answers with a result or a failure, and ends with the server.

import { SetupError } from "../setup-error.mjs";
import { compareWithBackup } from "./contents.mjs";
import { copyDataFiles } from "./copy-files.mjs";
import { makeBackup } from "./make.mjs";
import { findOldData } from "./old-data.mjs";
import { stageBackup } from "./stage.mjs";

/**
 * @typedef {{
 *   make: { databaseFile: string, dataDir: string, reason: import("../../lib/core/backups/backup-names.mjs").BackupReason },
 *   stage: { backupFile: string, databaseFile: string },
 *   compare: { backupFile: string, databaseFile: string },
 *   find: { folder: string, dataDir: string },
 *   copy: { from: string, to: string, bytes: number },
 * }} BackupRequests
 * @typedef {{
 *   make: { file: string },
 *   stage: { file: string },
 *   compare: import("../../lib/core/backups/contents.mjs").BackupDifference,
 *   find: import("./old-data.mjs").OldData,
 *   copy: null,
 * }} BackupResults
 */
/**
 * @template {keyof BackupResults} [Kind=keyof BackupResults]
 * @typedef {{ progress: number } | { result: BackupResults[Kind] } | { failure: string, isForPerson: boolean }} BackupReply
 */

const work = {
  make: async (/** @type {BackupRequests["make"]} */ options) => ({
    file: (await makeBackup({ ...options, onProgress: sayProgress() })).file,
  }),
  stage: async (/** @type {BackupRequests["stage"]} */ options) => ({ file: await stageBackup(options) }),
  compare: async (/** @type {BackupRequests["compare"]} */ options) => compareWithBackup(options),
  find: async (/** @type {BackupRequests["find"]} */ { folder, dataDir }) => findOldData(folder, dataDir),
  copy: async (/** @type {BackupRequests["copy"]} */ { from, to, bytes }) => {
    const say = sayProgress();
    await copyDataFiles({ from, to, onBytes: (done) => say(Math.min(1, done / bytes)) });
    say(1);
    return null;
  },
};

/** Says the share that is done at each percent. */
function sayProgress() {
  let said = 0;
  return (/** @type {number} */ share) => {
    if (share - said < 0.01 && share < 1) return;
    said = share;
    reply({ progress: share });
  };
}

process.on("disconnect", () => process.exit());
// Ctrl+C reaches the whole group; the server decides when its children end.
process.on("SIGINT", () => undefined);
process.once(
  "message",
  async (/** @type {{ kind: keyof BackupRequests, options: never }} */ { kind, options }) => {
    try {
      reply({ result: await work[kind](options) });
    } catch (error) {
      const isForPerson = error instanceof SetupError;
      if (!isForPerson) console.error(error);
      reply({ failure: error instanceof Error ? error.message : String(error), isForPerson });
    }
  },
);

/** @param {BackupReply} message */
function reply(message) {
  if (process.connected) process.send?.(message, undefined, undefined, () => undefined);
}
