import { readableAt } from "@/lib/core/intake/retry";
import { db, writeQuietly } from "../db";
import type { SeenFile } from "./walk-folder";

/** The form in which dates are stored, for statements that take many rows as JSON. */
export function asStored(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace("Z", "+00:00");
}

/**
 * Puts files into an intake's queue: those that it has not seen, and those that have changed since. One that changed a moment ago waits
 * until it is left alone. Gives how many there were.
 */
export async function noteFiles(intakeId: number, seen: readonly SeenFile[]): Promise<number> {
  const fresh = await withoutKnown(intakeId, seen);
  if (fresh.length === 0) return 0;
  const now = Date.now();
  const rows = fresh.map(({ path, size, modifiedAt, changedAt }) => {
    const at = readableAt(changedAt, now);
    const state = at === null ? "queued" : "waiting";
    return { path, size, modifiedAt: asStored(modifiedAt), state, tryAt: at === null ? null : asStored(at) };
  });
  await writeQuietly(
    (tx) => tx.$executeRaw`
      INSERT INTO IntakeFile (intakeId, path, size, modifiedAt, state, tryAt)
      SELECT ${intakeId}, value ->> 'path', value ->> 'size', value ->> 'modifiedAt', value ->> 'state', value ->> 'tryAt'
      FROM json_each(${JSON.stringify(rows)}) WHERE true ORDER BY key
      ON CONFLICT (intakeId, path) DO UPDATE SET size = excluded.size, modifiedAt = excluded.modifiedAt,
        state = excluded.state, tryAt = excluded.tryAt, attempts = 0, reason = NULL`,
  );
  return fresh.length;
}

async function withoutKnown(intakeId: number, seen: readonly SeenFile[]): Promise<SeenFile[]> {
  const given = seen.map(({ path, size, modifiedAt }) => ({ path, size, modifiedAt: asStored(modifiedAt) }));
  const rows = await db().$queryRaw<{ index: number | bigint }[]>`
    SELECT given.key AS "index" FROM json_each(${JSON.stringify(given)}) AS given
    LEFT JOIN IntakeFile f ON f.intakeId = ${intakeId} AND f.path = given.value ->> 'path'
    WHERE f.id IS NULL OR f.size <> given.value ->> 'size' OR f.modifiedAt <> given.value ->> 'modifiedAt'`;
  return rows.flatMap(({ index }) => seen[Number(index)] ?? []);
}
