import type { BackupDifference, RecordCounts } from "@/lib/core/backups/contents.mjs";
import { readContents } from "@/scripts/backups/contents.mjs";
import {
  backupFolder,
  chosenFolder,
  isWritable,
  listBackups as listFiles,
  listOtherBackups,
} from "@/scripts/backups/folders.mjs";
import { databaseFile, dataDir } from "../environment";
import { readHealth } from "../health";
import { once } from "../once";
import { NotFoundError } from "../outcome";
import { askBackupProcess } from "./ask-backup-process";
import type { BackupReason } from "./make-backup";

export type BackupSummary = {
  name: string;
  reason: BackupReason;
  time: Date;
  /** Bytes. */
  size: number;
  /** Null when the file cannot be read. */
  counts: RecordCounts | null;
  /** older: a restore brings it to this version. newer: it cannot be restored. */
  version: "same" | "older" | "newer";
  /** Another installation that keeps its backups in the same folder: it is theirs. Null for one of our own, empty where nothing says whose. */
  owner: string | null;
};

/** All backups, ours and those of others in the same folder, the newest of ours first. Each is looked into once; its file does not change. */
export async function listBackups(): Promise<BackupSummary[]> {
  const schema = (await readHealth()).schema ?? "";
  const own = listFiles(dataDir()).map((backup) => ({ ...backup, owner: null }));
  return [...own, ...listOtherBackups(dataDir())].map(({ file, name, reason, time, size, owner }) => {
    const key = `${file} ${size}`;
    if (!looked.has(key)) looked.set(key, readContents(file));
    const contents = looked.get(key) ?? null;
    return {
      name,
      reason,
      time,
      size,
      owner,
      counts: contents?.counts ?? null,
      version: versionOf(contents?.schema, schema),
    };
  });
}

/** The absolute path of a backup, of ours or of another installation; throws when there is none of that name. */
export function requireBackup(name: string): string {
  const all = [...listFiles(dataDir()), ...listOtherBackups(dataDir())];
  const found = all.find((backup) => backup.name === name);
  if (!found) throw new NotFoundError("backup");
  return found.file;
}

/** The same of ours alone: nobody deletes what is not theirs. */
export function requireOwnBackup(name: string): string {
  const found = listFiles(dataDir()).find((backup) => backup.name === name);
  if (!found) throw new NotFoundError("backup");
  return found.file;
}

/** What a restore would take away and bring back. */
export function compareWithBackup(name: string): Promise<BackupDifference> {
  return askBackupProcess("compare", { backupFile: requireBackup(name), databaseFile: databaseFile() });
}

/** Where backups go. `chosen` is null for the data folder's own; one that is not reachable is stood in for by that. */
export function describeBackupFolder() {
  const chosen = chosenFolder(dataDir());
  return { folder: backupFolder(dataDir()), chosen, isReachable: chosen === null || isWritable(chosen) };
}

const looked = once("backups.looked", () => new Map<string, ReturnType<typeof readContents>>());

function versionOf(of: string | null | undefined, ours: string): BackupSummary["version"] {
  if (!of || of === ours) return "same";
  return of < ours ? "older" : "newer";
}
