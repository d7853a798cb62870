// The rule: how many daily backups stay is a setting; the folder they go into belongs to the machine and is none.

import { z } from "zod";
import { readBackupName } from "@/lib/core/backups/backup-names.mjs";

const count = (least: number, most: number) => {
  const message = `Enter a whole number, ${least} to ${most}.`;
  return z.number({ error: message }).int(message).min(least, message).max(most, message);
};

export const BackupScheme = z.object({ days: count(1, 60), weeks: count(0, 52), months: count(0, 120) });

/** A backup by its name. */
export const BackupChoice = z.object({
  name: z.string().refine((name) => readBackupName(name) !== null, "This is no backup."),
});

/** `path` is empty for the data folder's own. */
export const BackupFolderInput = z.object({ path: z.string().trim().max(4_000, "This path is too long.") });
export type BackupFolderInput = z.infer<typeof BackupFolderInput>;
