import { readdir, rename, rm } from "node:fs/promises";
import path from "node:path";
import { listBackups } from "@/scripts/backups/folders.mjs";
import { putInPlace } from "@/scripts/backups/put-in-place.mjs";
import { exchangeDatabase } from "../db";
import { databaseFile, dataDir } from "../environment";
import { DOMAINS, publish } from "../events";
import { NotFoundError } from "../outcome";
import { pauseWork } from "../start-up";
import { isCode } from "../storage/file-system";
import { arriving } from "../storage/leftovers";
import { folderPath, isHeldName } from "../storage/paths";
import { settleAll } from "../storage/settle";
import { askBackupProcess } from "./ask-backup-process";
import { type BackupFile, makeBackup } from "./make-backup";

/** What a restore does one after the other, for whoever watches. */
export type RestoreStep = "checking" | "stopping" | "saving" | "exchanging" | "starting";

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
  const backup = listBackups(dataDir()).find((one) => one.name === name);
  if (!backup) throw new NotFoundError("backup");
  onStep("checking");
  const request = { backupFile: backup.file, databaseFile: databaseFile() };
  const { file: staged } = await askBackupProcess("stage", request);
  onStep("stopping");
  const undo = await pauseWork(async () => {
    await settleAll();
    const saved = await exchange(staged, onStep);
    onStep("starting");
    return saved;
  });
  publish({
    changeId: null,
    records: DOMAINS.map((domain) => ({ domain, ids: [] })),
    fileIds: [],
    isExchanged: true,
  });
  return undo;
}

async function exchange(staged: string, onStep: (step: RestoreStep) => void): Promise<BackupFile> {
  const saved: BackupFile[] = [];
  const save = async () => {
    onStep("saving");
    saved.push(await makeBackup("before-restore"));
    await holdArrivedFiles();
    onStep("exchanging");
  };
  await exchangeDatabase(save, () => putInPlace({ staged, databaseFile: databaseFile() })).finally(() =>
    rm(staged, { force: true }),
  );
  const [undo] = saved;
  if (!undo) throw new Error("The database was exchanged without a backup.");
  return undo;
}

/**
 * Files that could not be moved to their places yet (a full disk) would be taken for leftovers of a crash by a database that does not know
 * them. In the trash they stay, and are found by the one that does.
 */
async function holdArrivedFiles(): Promise<void> {
  const names = await readdir(folderPath("incoming")).catch((error: unknown) => {
    if (isCode(error, "ENOENT")) return [];
    throw error;
  });
  for (const name of names.filter((one) => isHeldName(one) && !arriving.has(one)))
    await rename(path.join(folderPath("incoming"), name), path.join(folderPath("trash"), name));
}
