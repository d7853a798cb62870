// The rule: what a backup was made for is said in a few words.

import type { BackupReason } from "@/lib/core/backups/backup-names.mjs";

export const backupReasons: Record<BackupReason, string> = {
  daily: "Each day",
  manual: "By hand",
  "before-import": "Before an import",
  "before-bulk": "Before a change of many records",
  "before-restore": "Before a restore",
  "before-migration": "Before an upgrade",
};
