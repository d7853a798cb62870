import { UserError } from "./outcome";

/**
 * "All results" are found when the write runs. They must be as many as the person was told (`seen`, null when nobody counted):
 * what came in between was never seen.
 */
export function requireAsSeen(seen: number | null, found: number, plural: string): void {
  if (found === 0) throw new UserError(`No ${plural} match these filters any more.`);
  if (seen === null || seen === found) return;
  throw new UserError(
    `${seen.toLocaleString("en-US")} ${plural} were selected, and ${found.toLocaleString("en-US")} match by now. Nothing was changed; select again.`,
  );
}
