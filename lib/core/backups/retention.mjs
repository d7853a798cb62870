// The rule: of the daily backups, the newest of each of so many days, weeks and months stays; of those that were made before something,
// the newest ten of each kind for fourteen days. Days without a backup do not count, so a computer that was off for a month keeps as
// many. What a person made stays, and so does the newest of each kind.

/** @typedef {import("./backup-names.mjs").NamedBackup} NamedBackup */
/** How many daily backups stay: of so many days, weeks (from Monday) and months in which one was made. */
/** @typedef {{ days: number, weeks: number, months: number }} BackupScheme */

/** @type {BackupScheme} */
export const defaultScheme = { days: 7, weeks: 4, months: 12 };

/** Of each kind that is made before something. */
export const KEPT_BEFORE = 10;
export const DAYS_BEFORE = 14;

/**
 * Those that may go. Calendar days are those of this machine.
 * @template {NamedBackup} Backup
 * @param {readonly Backup[]} backups
 * @param {BackupScheme} scheme
 * @param {Date} now
 * @returns {Backup[]}
 */
export function superfluousBackups(backups, scheme, now) {
  const newestFirst = [...backups].sort((a, b) => b.time.getTime() - a.time.getTime());
  const daily = newestFirst.filter(({ reason }) => reason === "daily");
  /** @type {Set<Backup>} */
  const kept = new Set([
    ...newestOfEach(daily, scheme.days, dayOf),
    ...newestOfEach(daily, scheme.weeks, weekOf),
    ...newestOfEach(daily, scheme.months, monthOf),
    ...newestOfEach(newestFirst, Number.POSITIVE_INFINITY, ({ reason }) => reason),
  ]);
  const oldest = now.getTime() - DAYS_BEFORE * 24 * 60 * 60 * 1000;
  /** @type {Map<string, number>} */
  const seen = new Map();
  for (const backup of newestFirst) {
    const place = seen.get(backup.reason) ?? 0;
    seen.set(backup.reason, place + 1);
    if (backup.reason === "manual") kept.add(backup);
    else if (backup.reason !== "daily" && place < KEPT_BEFORE && backup.time.getTime() >= oldest)
      kept.add(backup);
  }
  return newestFirst.filter((backup) => !kept.has(backup));
}

/**
 * Whether the day's backup is still to be made.
 * @param {readonly NamedBackup[]} backups
 * @param {Date} now
 */
export function isDailyDue(backups, now) {
  return !backups.some((backup) => backup.reason === "daily" && dayOf(backup) === dayOf({ time: now }));
}

/**
 * @template {NamedBackup} Backup
 * @param {readonly Backup[]} newestFirst
 * @param {number} count
 * @param {(backup: Backup) => string} spanOf
 * @returns {Backup[]}
 */
function newestOfEach(newestFirst, count, spanOf) {
  /** @type {Map<string, Backup>} */
  const spans = new Map();
  for (const backup of newestFirst) {
    const span = spanOf(backup);
    if (spans.size < count && !spans.has(span)) spans.set(span, backup);
  }
  return [...spans.values()];
}

/** @param {{ time: Date }} backup */
function dayOf({ time }) {
  return `${time.getFullYear()}-${time.getMonth()}-${time.getDate()}`;
}

/** @param {{ time: Date }} backup */
function weekOf({ time }) {
  const sinceMonday = (time.getDay() + 6) % 7;
  return dayOf({ time: new Date(time.getFullYear(), time.getMonth(), time.getDate() - sinceMonday) });
}

/** @param {{ time: Date }} backup */
function monthOf({ time }) {
  return `${time.getFullYear()}-${time.getMonth()}`;
}
