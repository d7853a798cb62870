// The rule: a job that has been in progress for longer than usual, without a change, is stuck.

/** Days in progress without a change after which a job is stuck. */
export const SLOW_AFTER_DAYS = 3;

const HOUR = 3_600_000;

/**
 * What has been in progress since before then is stuck. By the hour, which is fine enough for days: so all that asks within one hour finds
 * the same jobs.
 */
export function slowSince(now: Date): Date {
  return new Date(Math.floor(now.getTime() / HOUR) * HOUR - SLOW_AFTER_DAYS * 24 * HOUR);
}
