import { pauseAfter, QUIET } from "@/lib/core/intake/retry";
import type { TakenIn } from "../background/messages";
import { type WriteOptions, write, writeQuietly } from "../db";
import { discardReceived, handOver } from "../storage/receive";
import type { ClaimedFile } from "./claim-files";
import type { FileRead } from "./file-read";
import { findGone } from "./known-files";
import { asStored } from "./note-files";
import { type Batch, type Recorded, recordRead } from "./record-read";

/** A file and what a child said of it. */
export type Outcome = ClaimedFile & { taken: TakenIn };

export type Written = Recorded & { refused: number; changeId: number | null };

/** Writes what became of some files: what was read, as a part of the recorded change; what was not, as it stands in the queue. */
export async function writeOutcomes(
  batch: Omit<Batch, "files" | "gone">,
  outcomes: readonly Outcome[],
  options: WriteOptions,
): Promise<Written> {
  const files = outcomes.flatMap((one) => asRead(one) ?? []);
  const gone = await findGone(files.map(({ hash }) => hash));
  const refused = await writeUnread(outcomes.filter(({ taken }) => taken.state !== "read"));
  const recorded = files.length === 0 ? NOTHING : await writeRead({ ...batch, files, gone }, options);
  const kept = new Set(recorded.keptUuids);
  for (const { uuid } of outcomes) {
    if (uuid && kept.has(uuid)) handOver({ uuid });
    else if (uuid) await discardReceived({ uuid });
  }
  return { ...recorded, refused };
}

const NOTHING = { added: 0, duplicates: 0, found: 0, keptUuids: [], changeId: null };

/** What touches nothing that a person has is no change, and is written all the same. */
async function writeRead(batch: Batch, options: WriteOptions): Promise<Omit<Written, "refused">> {
  const { value, change } = await write(options, (tx) => recordRead(tx, batch));
  if (change) return { ...value, changeId: change.id };
  const { value: quiet } = await writeQuietly((tx) => recordRead(tx, batch));
  return { ...quiet, changeId: null };
}

function asRead({ taken, ...file }: Outcome): FileRead | null {
  if (taken.state !== "read") return null;
  const { hash, type, facts } = taken;
  const { rowId, path, name, wasTaken, uuid, size } = file;
  return { rowId, path, name, wasTaken, uuid, size, hash, type, facts };
}

/** Gives how many were refused for good. */
async function writeUnread(outcomes: readonly Outcome[]): Promise<number> {
  if (outcomes.length === 0) return 0;
  const gone = outcomes.filter(({ taken }) => taken.state === "gone").map(({ rowId }) => rowId);
  const rows = outcomes.flatMap((one) => stateAfter(one, Date.now()) ?? []);
  await writeQuietly(async (tx) => {
    await tx.intakeFile.deleteMany({ where: { id: { in: gone } } });
    await tx.$executeRaw`
      UPDATE IntakeFile SET state = value ->> 'state', reason = value ->> 'reason', attempts = value ->> 'attempts',
        tryAt = value ->> 'tryAt', size = value ->> 'size', modifiedAt = value ->> 'modifiedAt'
      FROM json_each(${JSON.stringify(rows)}) WHERE IntakeFile.id = value ->> 'rowId'`;
  });
  return rows.filter(({ state }) => state === "refused").length;
}

function stateAfter({ taken, rowId, attempts, size, modifiedAt }: Outcome, now: number) {
  const row = { rowId, size, modifiedAt: asStored(modifiedAt) };
  if (taken.state === "read" || taken.state === "gone") return null;
  if (taken.state === "changed")
    return {
      ...{ rowId, size: taken.size, modifiedAt: asStored(taken.modifiedAt) },
      ...{ state: "waiting", reason: null, attempts: 0, tryAt: asStored(now + QUIET) },
    };
  const reason = taken.state === "refused" ? taken.reason : taken.message;
  const canMend = taken.state === "failed" || taken.isYoung;
  const pause = canMend ? pauseAfter(attempts + 1) : null;
  return pause === null
    ? { ...row, state: "refused", reason, attempts: attempts + 1, tryAt: null }
    : { ...row, state: "waiting", reason, attempts: attempts + 1, tryAt: asStored(now + pause) };
}
