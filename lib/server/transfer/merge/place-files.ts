import path from "node:path";
import type { Database } from "better-sqlite3";
import { insideOf } from "@/lib/core/intake/folder-path";
import { numberedPath } from "../../storage/free-path";

/**
 * Says of the new files of an import where they are: those whose bytes came along are on their way into the library, linked ones where they
 * were, others missing. A readable name that is taken here gets a number.
 */
export function placeFiles(database: Database): void {
  database.exec(`
    ALTER TABLE main.put_StoredFile ADD COLUMN folderId INTEGER;
    ALTER TABLE main.put_StoredFile ADD COLUMN missingAt TEXT;`);
  const now = new Date().toISOString().replace("Z", "+00:00");
  // Of a file that is known here but missing, the bytes are taken; of what is here, nothing else.
  database.exec(`
    UPDATE main.put_StoredFile SET place = iif(_id IN (SELECT fileId FROM main.Bytes), 'incoming', place);
    DROP TABLE IF EXISTS main.found_StoredFile;
    CREATE TABLE main.found_StoredFile AS SELECT p.mine AS id, p.id AS _id, m.uuid AS uuid FROM main._Plan p
      JOIN main.Bytes b ON b.fileId = p.id JOIN mine.StoredFile m ON m.id = p.mine
      WHERE p.tbl = 'files' AND m.missingAt IS NOT NULL AND m.place <> 'linked';`);
  database.prepare("UPDATE main.put_StoredFile SET missingAt = ? WHERE place = 'stored'").run(now);
  placeLinked(database);
  nameStored(database);
}

/** A linked file belongs to the innermost watched folder that it lies in. */
function placeLinked(database: Database): void {
  const folders = database
    .prepare("SELECT id, path FROM mine.MediaFolder ORDER BY length(path) DESC")
    .all() as {
    id: number;
    path: string;
  }[];
  for (const folder of folders)
    database
      .prepare(
        "UPDATE main.put_StoredFile SET folderId = ? WHERE place = 'linked' AND folderId IS NULL AND substr(path, 1, length(?)) = ?",
      )
      .run(folder.id, insideOf(folder.path), insideOf(folder.path));
}

function nameStored(database: Database): void {
  const rows = database
    .prepare("SELECT rowid AS place, uuid, area, path FROM main.put_StoredFile WHERE place <> 'linked'")
    .iterate() as IterableIterator<{ place: number; uuid: string; area: string; path: string }>;
  const isClaimed = database.prepare("SELECT 1 FROM mine.StoredFile WHERE area = ? AND path = ?").pluck();
  const claimed = new Set<string>();
  const renamed: { place: number; path: string }[] = [];
  for (const { place, uuid, area, path: wanted } of rows) {
    const base = isInside(wanted) ? wanted : `imported/${uuid}${path.extname(wanted).slice(0, 10)}`;
    let free = base;
    for (let number = 2; claimed.has(`${area}/${free}`) || isClaimed.get(area, free); number += 1)
      free = numberedPath(base, number);
    claimed.add(`${area}/${free}`);
    if (free !== wanted) renamed.push({ place, path: free });
  }
  const rename = database.prepare("UPDATE main.put_StoredFile SET path = ? WHERE rowid = ?");
  for (const { place, path: free } of renamed) rename.run(free, place);
}

/** A readable name of the library: relative, and leading nowhere else. */
function isInside(wanted: string): boolean {
  return (
    /^[^/\\:\0][^\\\0]*$/.test(wanted) &&
    !wanted.split("/").some((part) => part === "" || part === "." || part === "..")
  );
}
