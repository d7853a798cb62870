import path from "node:path";
import { type BackupReason, type NamedBackup, readBackupName } from "@/lib/core/backups/backup-names.mjs";
import { databaseFile, dataDir } from "../environment";
import { publish } from "../events";
import { once } from "../once";
import { askBackupProcess } from "./ask-backup-process";

export type { BackupReason };
/** `file` is absolute. */
export type BackupFile = NamedBackup & { file: string };

/**
 * Makes a whole and checked copy of the database as it is now, while it is read and written, and removes what need not be kept any more.
 * One is made at a time. `onProgress` is told the share that is done, 0 to 1.
 *
 * Throws a `UserError` when there can be none (no room, a folder that cannot be written to, a damaged database): nothing half is left, and
 * whatever was to come after it must not begin.
 */
export function makeBackup(reason: BackupReason, onProgress?: (share: number) => void): Promise<BackupFile> {
  const made = lane.tail.then(async () => {
    const request = { databaseFile: databaseFile(), dataDir: dataDir(), reason };
    const { file } = await askBackupProcess("make", request, onProgress);
    tellBackups();
    return asBackupFile(file);
  });
  lane.tail = made.catch(() => undefined);
  return made;
}

/** Has open windows look at the list of backups again. */
export function tellBackups(): void {
  publish({ changeId: null, records: [{ domain: "settings", ids: [] }], fileIds: [], isProgress: true });
}

const lane = once("backups", () => ({ tail: Promise.resolve<unknown>(undefined) }));

function asBackupFile(file: string): BackupFile {
  const named = readBackupName(path.basename(file));
  if (!named) throw new Error(`Not the name of a backup: ${file}`);
  return { ...named, file };
}
