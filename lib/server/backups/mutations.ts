import { rm } from "node:fs/promises";
import type { BackupFolderInput } from "@/lib/core/backups/schema";
import { chooseFolder } from "@/scripts/backups/folders.mjs";
import { dataDir } from "../environment";
import { tellBackups } from "./make-backup";
import { requireOwnBackup } from "./queries";
import { requireBackupFolder } from "./require-backup-folder";

// What is done with backups is no change of the data: it is not in the history, and nothing takes it back.

export async function deleteBackup({ name }: { name: string }): Promise<void> {
  await rm(requireOwnBackup(name), { force: true });
  tellBackups();
}

/** Backups go there from now on; those that there are stay where they are. */
export async function chooseBackupFolder({ path }: BackupFolderInput): Promise<void> {
  chooseFolder(dataDir(), path === "" ? null : await requireBackupFolder(path));
  tellBackups();
}
