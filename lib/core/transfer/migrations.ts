// The rule: a file of an earlier version is read as if it had been written by this one: each of its records goes through one step a
// version, in order.

import { VERSION } from "./document";

/** A record of a file, of whatever version, and the table that it stands in. */
export type VersionedRecord = { table: string; record: Record<string, unknown> };

export type Migration = {
  /** The version that it reads; it gives records of the next one. */
  from: number;
  /** A record may stay, change, move to another table, become several or none. Pure. */
  step: (given: VersionedRecord) => VersionedRecord[];
};

/** One for each version before this one. */
export const migrations: readonly Migration[] = [];

/** Records of today from a record of a file of `version`. */
export function migrateRecord(
  version: number,
  given: VersionedRecord,
  steps: readonly Migration[] = migrations,
): VersionedRecord[] {
  return steps
    .filter(({ from }) => from >= version)
    .reduce((records, { step }) => records.flatMap(step), [given]);
}

/** Whether there is a step from each version to the next, up to `newest`. */
export function areComplete(steps: readonly Migration[] = migrations, newest: number = VERSION): boolean {
  return steps.length === newest - 1 && steps.every(({ from }, index) => from === index + 1);
}
