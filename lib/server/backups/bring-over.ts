import type { BringInput } from "@/lib/core/backups/bring";
import { COUNTED_RECORDS, describeCounts, type RecordCounts } from "@/lib/core/backups/contents.mjs";
import { db } from "../db";
import { dataDir } from "../environment";
import { UserError } from "../outcome";
import { askBackupProcess } from "./ask-backup-process";
import { restoreFrom } from "./restore-backup";

export type FoundData = Awaited<ReturnType<typeof lookForData>>;

/** What there is to bring over from a folder, and what is here already (empty when there is nothing). Nothing is written. */
export async function lookForData(path: string) {
  const { dataDir: folder, ...found } = await askBackupProcess("find", { folder: path, dataDir: dataDir() });
  return { ...found, folder, holds: describeCounts(found.counts), here: describeCounts(await countOwn()) };
}

/**
 * Takes everything over from another data folder: its files are copied and verified, then its database takes the place of this one, which
 * becomes a backup. The originals are not touched. After a kill it is begun again: what was copied is not copied twice.
 */
export async function bringOver(
  { path, mayReplace }: BringInput,
  onProgress: (share: number) => void,
): Promise<{ holds: string }> {
  const found = await lookForData(path);
  if (found.here && !mayReplace)
    throw new UserError(`There is something here already: ${found.here}. Say that it may be replaced.`);
  if (found.free !== null && found.free < found.needed)
    throw new UserError("There is not enough room on this disk for a copy of everything.");
  await askBackupProcess("copy", { from: found.folder, to: dataDir(), bytes: found.bytes }, onProgress);
  await restoreFrom(found.databaseFile);
  return { holds: found.holds };
}

async function countOwn(): Promise<RecordCounts> {
  const names = COUNTED_RECORDS.map(({ table }) => table);
  const counters = await db().counter.findMany({ where: { name: { in: [...names] } } });
  return Object.fromEntries(counters.map(({ name, value }) => [name, Number(value)]));
}
