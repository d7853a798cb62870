import { rm } from "node:fs/promises";
import { holdArrivedFiles } from "@/scripts/backups/hold-files.mjs";
import { putInPlace } from "@/scripts/backups/put-in-place.mjs";
import { exchangeDatabase } from "../db";
import { databaseFile, dataDir } from "../environment";
import { publishExchange } from "../events";
import { once } from "../once";
import { pauseWork } from "../start-up";
import { arriving } from "../storage/leftovers";
import { settleAll } from "../storage/settle";
import { askBackupProcess } from "./ask-backup-process";
import { type BackupFile, makeBackup } from "./make-backup";
import { requireBackup } from "./queries";

/** What a restore does one after the other, for whoever watches. */
export const restoreSteps = ["checking", "stopping", "saving", "exchanging", "starting"] as const;
export type RestoreStep = (typeof restoreSteps)[number];

/**
 * Puts a backup in the place of the database, brought to this version, and gives the backup that takes this back. Reading goes on until
 * the last moment; writes are refused while what there was is saved. Files move to where the restored records say. A kill at any moment
 * leaves the database of before or of after.
 *
 * Throws a `UserError`, with the database as it was, when the backup is damaged or of a newer version, or there is no room.
 */
export async function restoreBackup(
  name: string,
  onStep: (step: RestoreStep) => void = () => undefined,
): Promise<BackupFile> {
  const undo = await restoreFrom(requireBackup(name), onStep);
  restores.last = { at: new Date(), undoName: undo.name };
  return undo;
}

/** The same for a database file that nobody has open, with its journal. */
export async function restoreFrom(
  backupFile: string,
  onStep: (step: RestoreStep) => void = () => undefined,
): Promise<BackupFile> {
  onStep("checking");
  const request = { backupFile, databaseFile: databaseFile() };
  const { file: staged } = await askBackupProcess("stage", request);
  onStep("stopping");
  const undo = await pauseWork(async () => {
    await settleAll();
    const saved = await exchange(staged, onStep);
    onStep("starting");
    return saved;
  });
  publishExchange();
  return undo;
}

/** The last one since the server started, with the backup that takes it back; null when there was none. */
export function lastRestore(): { at: Date; undoName: string } | null {
  return restores.last;
}

const restores = once("restores", () => ({ last: null as ReturnType<typeof lastRestore> }));

async function exchange(staged: string, onStep: (step: RestoreStep) => void): Promise<BackupFile> {
  const saved: BackupFile[] = [];
  const save = async () => {
    onStep("saving");
    saved.push(await makeBackup("before-restore"));
    holdArrivedFiles(dataDir(), (name) => arriving.has(name));
    onStep("exchanging");
  };
  await exchangeDatabase(save, () => putInPlace({ staged, databaseFile: databaseFile() })).finally(() =>
    rm(staged, { force: true }),
  );
  const [undo] = saved;
  if (!undo) throw new Error("The database was exchanged without a backup.");
  return undo;
}
