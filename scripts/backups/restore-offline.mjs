// Restoring without a server: by `npm run restore`, and from the page that stands in for the app while its database is damaged.

import { existsSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { describeCounts, moreIn } from "../../lib/core/backups/contents.mjs";
import { readContents } from "./contents.mjs";
import { findDamage, isWhole } from "./damage.mjs";
import { listBackups } from "./folders.mjs";
import { holdArrivedFiles } from "./hold-files.mjs";
import { makeBackup } from "./make.mjs";
import { putInPlace } from "./put-in-place.mjs";
import { stageBackup } from "./stage.mjs";

/** @typedef {{ databaseFile: string, dataDir: string }} Place */

/**
 * Puts a backup in the place of the database. What was there becomes a backup, or is kept aside when it is damaged. Throws SetupError, with
 * everything as it was.
 * @param {Place & { backupFile: string }} options
 * @returns {Promise<string | null>} where what was there is kept now; null when there was nothing
 */
export async function restoreOffline({ databaseFile, dataDir, backupFile }) {
  const staged = await stageBackup({ backupFile, databaseFile });
  try {
    const isDamaged = findDamage(databaseFile) !== null;
    const keepAs = isDamaged ? asideName(databaseFile) : undefined;
    let kept = keepAs ?? null;
    if (!keepAs && existsSync(databaseFile))
      kept = (await makeBackup({ databaseFile, dataDir, reason: "before-restore" })).file;
    holdArrivedFiles(dataDir);
    putInPlace({ staged, databaseFile, keepAs });
    return kept;
  } finally {
    // There only when it did not come to that: on a full disk nothing may stay.
    rmSync(staged, { force: true });
  }
}

/**
 * Moves a damaged database aside, so that the next start makes an empty one.
 * @param {Place} place
 * @returns {string} where it is kept
 */
export function beginAnew({ databaseFile, dataDir }) {
  const keepAs = asideName(databaseFile);
  holdArrivedFiles(dataDir);
  // The database last: as long as it is there, the next start asks again.
  for (const suffix of ["-wal", "-shm", ""])
    if (existsSync(databaseFile + suffix)) renameSync(databaseFile + suffix, keepAs + suffix);
  return keepAs;
}

/**
 * What a person needs to know to choose: the newest backup that is whole, the others, and what each lacks of what the damaged file still
 * shows.
 * @param {Place} place
 */
export function describeChoices({ databaseFile, dataDir }) {
  const damaged = readContents(databaseFile);
  const all = listBackups(dataDir);
  const newest = all.findIndex(({ file }) => isWhole(file));
  const choices = (newest < 0 ? [] : all.slice(newest)).map((backup) => {
    const counts = readContents(backup.file)?.counts ?? {};
    return {
      ...backup,
      holds: describeCounts(counts) || "no records",
      missing:
        damaged && Object.keys(damaged.counts).length > 0
          ? describeCounts(moreIn(damaged.counts, counts))
          : null,
    };
  });
  return { choices, spoilt: newest < 0 ? all.length : newest };
}

/** @param {string} databaseFile */
function asideName(databaseFile) {
  const time = new Date().toISOString().replace(/[:.]/g, "-");
  return path.join(path.dirname(databaseFile), `damaged-${time}.db`);
}
