import { BULK, NEW_ENOUGH } from "@/lib/core/backups/bulk";
import { listBackups } from "@/scripts/backups/folders.mjs";
import { dataDir } from "../environment";
import { makeOrNote } from "./make-or-note";

/**
 * To be called with the number of records that are about to change, before the change is committed: a backup is of what is committed, so it
 * holds the state from before. The change goes on without one where there is no room: it can be undone by itself, and a person who cleans up
 * must not be kept from it.
 */
export async function backUpBeforeBulk(records: number): Promise<void> {
  if (records <= BULK) return;
  const newest = listBackups(dataDir())[0];
  if (newest && Date.now() - newest.time.getTime() < NEW_ENOUGH) return;
  await makeOrNote("before-bulk");
}
