// The rule: a file is read once it has been left alone for a moment. One that is empty or ends too early while it is young may still be
// written: it is tried again after longer and longer pauses, then refused with the reason.

/** Milliseconds without a change after which a file counts as written. */
export const QUIET = 2_000;

/** Milliseconds after its last change in which a file may be unfinished. */
export const YOUNG = 10 * 60_000;

/** Tries of a file that does not change; about five minutes with the pauses between them. */
export const MOST_ATTEMPTS = 9;

const LONGEST_PAUSE = 60_000;

/** Milliseconds until a file that was tried `attempts` times without success is tried again; null when that was enough. */
export function pauseAfter(attempts: number): number | null {
  return attempts >= MOST_ATTEMPTS ? null : Math.min(QUIET * 2 ** Math.max(0, attempts - 1), LONGEST_PAUSE);
}

/** When a file that changed at `changedAt` may be read, or null when that is now. Both in milliseconds; a clock ahead of ours does not hold it up. */
export function readableAt(changedAt: number, now: number): number | null {
  const age = now - changedAt;
  return age >= QUIET || age < -QUIET ? null : changedAt + QUIET;
}

export function isYoung(changedAt: number, now: number): boolean {
  return now - changedAt < YOUNG;
}
