import { randomUUID } from "node:crypto";
import path from "node:path";
import type { FileToTakeIn } from "../background/messages";
import { db } from "../db";
import { arriving } from "../storage/leftovers";
import { holdingPath } from "../storage/paths";

/** A row of the queue on its way through a child. */
export type ClaimedFile = FileToTakeIn & {
  rowId: number;
  attempts: number;
  /** It has not waited. */
  isQueued: boolean;
  /** It came in from here before. */
  wasTaken: boolean;
  /** Of the copy that is made of it; null for a file that stays where it is. */
  uuid: string | null;
};

/** Files in one message to a child, and bytes: a large file is a message of its own. */
const MOST_FILES = 64;
const MOST_BYTES = 64 * 1024 ** 2;

/** The next files of an intake, in the order in which they were seen; those whose pause is over come first. */
export async function claimFiles(
  intake: { id: number; mode: "copy" | "link" },
  after: number,
  taken: ReadonlySet<number>,
): Promise<ClaimedFile[]> {
  const select = {
    id: true,
    path: true,
    size: true,
    modifiedAt: true,
    attempts: true,
    state: true,
    fileId: true,
  } as const;
  const due = await db().intakeFile.findMany({
    where: { intakeId: intake.id, state: "waiting", tryAt: { lte: new Date() }, id: { notIn: [...taken] } },
    orderBy: { id: "asc" },
    take: MOST_FILES,
    select,
  });
  const queued = await db().intakeFile.findMany({
    where: { intakeId: intake.id, state: "queued", id: { gt: after } },
    orderBy: { id: "asc" },
    take: MOST_FILES - due.length,
    select,
  });
  const claimed: ClaimedFile[] = [];
  let bytes = 0;
  for (const { id, size, modifiedAt, fileId, state, ...row } of [...due, ...queued]) {
    bytes += Number(size);
    if (claimed.length > 0 && bytes > MOST_BYTES) break;
    const uuid = intake.mode === "copy" ? randomUUID() : null;
    claimed.push({
      ...row,
      ...{ rowId: id, size: Number(size), modifiedAt: modifiedAt.getTime(), name: path.basename(row.path) },
      isQueued: state === "queued",
      ...{ wasTaken: fileId !== null, uuid, copyTo: uuid && holdingPath("incoming", uuid) },
    });
  }
  for (const { uuid } of claimed) if (uuid) arriving.add(uuid);
  return claimed;
}
