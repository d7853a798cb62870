import { BULK, NEW_ENOUGH } from "@/lib/core/backups/bulk";
import { listBackups } from "@/scripts/backups/folders.mjs";
import { dataDir } from "../environment";
import { makeOrNote } from "./make-or-note";

/** Whether a backup is to be made before so many records change. */
export function isBackupDue(records: number): boolean {
  if (records <= BULK) return false;
  const newest = listBackups(dataDir())[0];
  return !newest || Date.now() - newest.time.getTime() >= NEW_ENOUGH;
}

/**
 * Makes one before a change of many records. The change goes on without it where there is no room: it can be undone by itself, and a person
 * who cleans up must not be kept from it.
 */
export function backUpBeforeBulk(): Promise<void> {
  return makeOrNote("before-bulk");
}
