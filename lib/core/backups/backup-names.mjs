// The rule: a backup says in its name when and why it was made, and names sort by time. Plain JavaScript, as retention.mjs, because
// set-up makes backups too, before anything that reads TypeScript is installed.

/** Why a backup was made. A manual one stays until a person deletes it. */
export const BACKUP_REASONS = /** @type {const} */ ([
  "daily",
  "manual",
  "before-import",
  "before-bulk",
  "before-restore",
  "before-migration",
]);

/** @typedef {typeof BACKUP_REASONS[number]} BackupReason */
/** @typedef {{ name: string, reason: BackupReason, time: Date }} NamedBackup */

const NAME = new RegExp(
  `^pipeline-(\\d{4}-\\d{2}-\\d{2})T(\\d{2})-(\\d{2})-(\\d{2})-(\\d{3})Z-(${BACKUP_REASONS.join("|")})\\.db$`,
);

/**
 * `pipeline-2026-11-23T16-17-41-123Z-daily.db`: UTC to the millisecond, without what Windows refuses in names.
 * @param {BackupReason} reason
 * @param {Date} time
 */
export function backupName(reason, time) {
  return `pipeline-${time.toISOString().replace(/[:.]/g, "-")}-${reason}.db`;
}

/**
 * What a file's name says; null when it is no backup of ours.
 * @param {string} name
 * @returns {NamedBackup | null}
 */
export function readBackupName(name) {
  const [, day, hours, minutes, seconds, milliseconds, word] = NAME.exec(name) ?? [];
  const reason = BACKUP_REASONS.find((one) => one === word);
  const time = new Date(`${day}T${hours}:${minutes}:${seconds}.${milliseconds}Z`);
  return reason && Number.isFinite(time.getTime()) ? { name, reason, time } : null;
}
