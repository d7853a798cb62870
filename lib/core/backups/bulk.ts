// The rule: a change of more than a thousand records is preceded by a backup, unless one is less than ten minutes old. Every such change can
// be undone by itself; the backup is for what nobody thought of.

/** Records. */
export const BULK = 1_000;
/** Milliseconds in which a backup is new enough. */
export const NEW_ENOUGH = 10 * 60_000;
