import { folderOf } from "@/lib/core/media/suggest/folder-of";
import { promptWords } from "@/lib/core/media/suggest/prompt-words";
import { db } from "../../db";
import { idList } from "../../id-list";

/** What is known of a file that waits, as far as it says something of its job. */
export type WaitingFile = {
  id: number;
  prompt: string;
  words: string[];
  /** Where it lies, or came from; null of a file that a browser sent. */
  path: string | null;
  folder: string | null;
  /** The taking-in of a folder that it came with, when its bytes were copied. */
  intakeId: number | null;
  /** When its maker says it was made, else its own date. */
  madeAt: Date | null;
  width: number | null;
  height: number | null;
  seconds: number | null;
};

type Row = {
  id: number | bigint;
  prompt: string;
  place: string;
  path: string;
  intakeId: number | bigint | null;
  cameFrom: string | null;
  capturedAt: Date | null;
  modifiedAt: Date | null;
  width: number | bigint | null;
  height: number | bigint | null;
  seconds: number | null;
};

/** Those of the given assets that have a file. */
export async function readWaitingFiles(ids: readonly number[]): Promise<WaitingFile[]> {
  const rows = await db().$queryRaw<Row[]>`
    SELECT m.id, coalesce(nullif(g.prompt, ''), m.prompt) AS prompt, f.place, f.path, f.capturedAt, f.modifiedAt,
      f.width, f.height, f.seconds, came.intakeId, came.path AS cameFrom
    FROM ${idList(ids)} AS chosen CROSS JOIN MediaAsset m ON m.id = chosen.value
    CROSS JOIN StoredFile f ON f.id = m.fileId LEFT JOIN GenerationMetadata g ON g.fileId = f.id
    LEFT JOIN IntakeFile came ON came.id = (SELECT max(id) FROM IntakeFile WHERE fileId = f.id)`;
  return rows.map(({ place, path: ownPath, cameFrom, capturedAt, modifiedAt, ...row }) => {
    const isLinked = place === "linked";
    const path = isLinked ? ownPath : cameFrom;
    return {
      id: Number(row.id),
      ...{ prompt: row.prompt, words: promptWords(row.prompt) },
      ...{ path, folder: path === null ? null : folderOf(path) },
      intakeId: isLinked || row.intakeId === null ? null : Number(row.intakeId),
      madeAt: capturedAt ?? modifiedAt,
      ...{ width: numberOrNull(row.width), height: numberOrNull(row.height), seconds: row.seconds },
    };
  });
}

function numberOrNull(value: number | bigint | null): number | null {
  return value === null ? null : Number(value);
}
