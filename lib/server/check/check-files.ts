import { existsSync } from "node:fs";
import { stat } from "node:fs/promises";
import path from "node:path";
import type Database from "better-sqlite3";
import { classifyFile, type FoundFile } from "@/lib/core/check/classify";
import { hashFile } from "../storage/file-system";
import { type FileLocation, holdingPath, storedFilePath } from "../storage/paths";
import type { Collector } from "./collector";

type Row = FileLocation & {
  place: "stored" | "linked";
  id: number;
  originalName: string;
  hash: string | null;
  size: number;
  modifiedAt: string | number | null;
  missingAt: unknown;
  folderPath: string | null;
  mediaId: number | null;
};

/** Looks at the file of every row that is not in the trash; reads its bytes when `isThorough`. Calls `step` after each. */
export async function checkFiles(
  database: Database.Database,
  found: Collector,
  isThorough: boolean,
  step: (done: number, of: number) => Promise<void>,
): Promise<number> {
  const of = database
    .prepare(`SELECT count(*) FROM "StoredFile" WHERE place IN ('stored', 'linked')`)
    .pluck()
    .get() as number;
  let done = 0;
  for (const row of rowsOf(database)) {
    const absolute = storedFilePath(row);
    const now = await look(absolute, isThorough);
    const kind = classifyFile(
      {
        ...{ place: row.place, size: row.size, hash: row.hash },
        modifiedAt: row.modifiedAt === null ? null : new Date(row.modifiedAt).getTime(),
        isMarkedMissing: row.missingAt !== null,
        isOffline: row.place === "linked" && !now && isAway(row),
      },
      now,
      row.place === "stored" && !now && isElsewhere(row.uuid),
    );
    if (kind)
      found.add(kind, {
        id: row.id,
        text: row.place === "linked" ? row.path : `${row.area}/${row.path}`,
        href: row.mediaId === null ? null : `/media/${row.mediaId}`,
        ...(now && { now }),
      });
    done += 1;
    await step(done, of);
  }
  return done;
}

/** Rows that are held at a time. */
const PAGE = 2_000;

/** By pages, so that a library of any size is gone through with the memory of one. */
function* rowsOf(database: Database.Database): Generator<Row> {
  const next = database.prepare<[number], Row>(
    `SELECT f.id, f.uuid, f.area, f.place, f.path, f.originalName, f.hash, f.size, f.modifiedAt, f.missingAt, d.path AS folderPath,
       (SELECT min(m.id) FROM "MediaAsset" m WHERE m.fileId = f.id) AS mediaId
     FROM "StoredFile" f LEFT JOIN "MediaFolder" d ON d.id = f.folderId
     WHERE f.place IN ('stored', 'linked') AND f.id > ? ORDER BY f.id LIMIT ${PAGE}`,
  );
  for (let after = 0; ; ) {
    const rows = next.all(after);
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    after = last.id;
  }
}

async function look(absolute: string, isThorough: boolean): Promise<FoundFile | null> {
  try {
    const { size, mtimeMs } = await stat(absolute);
    return { size, modifiedAt: Math.trunc(mtimeMs), hash: isThorough ? await hashFile(absolute) : null };
  } catch {
    return null;
  }
}

/** The folder that it came with, or else the one that it lies in, is not there: so is its drive, most likely. */
function isAway({ folderPath, path: file }: Row): boolean {
  return !existsSync(folderPath ?? path.dirname(file));
}

function isElsewhere(uuid: string): boolean {
  return existsSync(holdingPath("incoming", uuid)) || existsSync(holdingPath("trash", uuid));
}
