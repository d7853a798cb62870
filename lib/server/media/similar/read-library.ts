import type Database from "better-sqlite3";
import { emptyColumns, firstSeen, type LikenessColumns, shapeOf } from "@/lib/core/media/similar/columns";

/** Files that assets have, in the order of their ids. */
export type LibraryFiles = {
  ids: Float64Array;
  seconds: Float32Array;
  /** Bytes of the library that are free when only the largest of these is kept; files linked in place free none. */
  bytesWon: (ids: readonly number[]) => number;
};

export function readFiles(database: Database.Database): LibraryFiles {
  const count = database.prepare<[], number>("SELECT count(DISTINCT fileId) FROM MediaAsset").pluck().get();
  const ids = new Float64Array(count ?? 0);
  const seconds = new Float32Array(ids.length);
  const bytes = new Float64Array(ids.length);
  const rows = database.prepare<[], { id: number; seconds: number | null; bytes: number }>(`
    SELECT id, seconds, CASE place WHEN 'linked' THEN 0 ELSE size END AS bytes FROM StoredFile
    WHERE id IN (SELECT fileId FROM MediaAsset) ORDER BY id LIMIT ${ids.length}`);
  let place = 0;
  for (const row of rows.iterate()) {
    ids[place] = row.id;
    seconds[place] = row.seconds ?? Number.NaN;
    bytes[place] = row.bytes;
    place += 1;
  }
  const sizeOf = (id: number) => bytes[placeOf(ids, id)] ?? 0;
  const bytesWon = (some: readonly number[]) => {
    let [sum, largest] = [0, 0];
    for (const id of some) {
      sum += sizeOf(id);
      largest = Math.max(largest, sizeOf(id));
    }
    return sum - largest;
  };
  return { ids, seconds, bytesWon };
}

/** Files of the same content, and single ones that several assets share. */
export function readExactGroups(database: Database.Database): number[][] {
  const rows = database
    .prepare<[], string>(`
      SELECT group_concat(DISTINCT f.id) FROM StoredFile f JOIN MediaAsset m ON m.fileId = f.id
      WHERE f.hash IS NOT NULL GROUP BY f.hash HAVING count(*) > 1`)
    .pluck()
    .all();
  return rows.map((ids) =>
    ids
      .split(",")
      .map(Number)
      .sort((a, b) => a - b),
  );
}

type HashRow = Record<"fileId" | "frame" | "high" | "low" | "colorHigh" | "colorLow", number> & {
  isSeen: 0 | 1;
};

/** What the files look like, as columns in their order. */
export function readLikenesses(database: Database.Database, { ids, seconds }: LibraryFiles): LikenessColumns {
  const columns = { ...emptyColumns(ids.length), seconds };
  const rows = database.prepare<[], HashRow>(`
    SELECT fileId, frame, hash IS NOT NULL AS isSeen, (hash >> 32) & 4294967295 AS high, hash & 4294967295 AS low,
      (color >> 32) & 4294967295 AS colorHigh, color & 4294967295 AS colorLow
    FROM PictureHash ORDER BY fileId, frame`);
  let place = 0;
  let seen: boolean[] = [];
  for (const row of rows.iterate()) {
    while ((ids[place] ?? Infinity) < row.fileId) place += 1;
    if (ids[place] !== row.fileId) continue;
    if (row.frame === 0) seen = [];
    seen.push(row.isSeen === 1);
    const shape = shapeOf(seen);
    columns.shape[place] = shape;
    if (!row.isSeen) continue;
    columns.frames[row.frame]?.high.fill(row.high, place, place + 1);
    columns.frames[row.frame]?.low.fill(row.low, place, place + 1);
    if (firstSeen(shape) !== row.frame) continue;
    columns.colors.high[place] = row.colorHigh;
    columns.colors.low[place] = row.colorLow;
  }
  return columns;
}

/** Binary search. */
function placeOf(ids: Float64Array, id: number): number {
  let [from, to] = [0, ids.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((ids[middle] ?? 0) < id) from = middle + 1;
    else to = middle;
  }
  return from;
}
