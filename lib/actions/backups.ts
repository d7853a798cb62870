"use server";

import { BackupChoice, BackupFolderInput } from "@/lib/core/backups/schema";
import { command } from "@/lib/server/action";
import * as backups from "@/lib/server/backups/mutations";

export const deleteBackup = command(BackupChoice, backups.deleteBackup);
export const chooseBackupFolder = command(BackupFolderInput, backups.chooseBackupFolder);
