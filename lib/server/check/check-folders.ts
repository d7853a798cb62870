import { opendir, stat } from "node:fs/promises";
import path from "node:path";
import type Database from "better-sqlite3";
import { hashOfThumbnail, isThumbnailInUse, isWholeWebp } from "@/lib/core/check/classify";
import { THUMBNAIL_WIDTHS } from "../background/thumbnail-sizes";
import { readHead } from "../storage/file-system";
import { type DataFolder, folderPath } from "../storage/paths";
import type { Collector } from "./collector";

/** Milliseconds that an upload without a row may be on its way. */
const ON_ITS_WAY = 3_600_000;

/**
 * Files of the data folder that no row knows, thumbnails of no file or of no use, and what is left of uploads. Whether a thumbnail is whole is
 * looked into when it `isThorough`.
 */
export async function checkFolders(
  database: Database.Database,
  found: Collector,
  isThorough: boolean,
  step: () => Promise<void>,
): Promise<void> {
  const known = (sql: string) => database.prepare(sql).pluck();
  const atPath = known(`SELECT 1 FROM "StoredFile" WHERE area = ? AND path = ? AND place <> 'linked'`);
  const withUuid = known(`SELECT 1 FROM "StoredFile" WHERE uuid = ?`);
  const withHash = known(`SELECT 1 FROM "StoredFile" WHERE hash = ? LIMIT 1`);
  for (const area of ["media", "images"] as const)
    for await (const file of filesIn(area, step)) {
      const kind = area === "media" ? "file-unknown" : "picture-unknown";
      if (!atPath.get(area, file.relative))
        found.add(kind, { text: `${area}/${file.relative}`, href: null, path: file.absolute });
    }
  for await (const { absolute, relative } of filesIn("cache", step)) {
    const hash = hashOfThumbnail(path.basename(relative));
    const finding = { text: `cache/${relative}`, href: null, path: absolute };
    // Each is written under another name first.
    if (!hash ? await isOld(absolute) : withHash.get(hash) && (await isStale(absolute, isThorough)))
      found.add("thumbnail-stale", finding);
    else if (hash && !withHash.get(hash)) found.add("thumbnail-orphan", finding);
  }
  for (const folder of ["trash", "incoming"] as const)
    for await (const { absolute, relative } of filesIn(folder, step)) {
      if (withUuid.get(relative) || !(await isOld(absolute))) continue;
      const kind = folder === "trash" ? "trash-unknown" : "incoming-leftover";
      found.add(kind, { text: `${folder}/${relative}`, href: null, path: absolute });
    }
}

/** Regular files, deep, with forward slashes; names that begin with a dot are those of systems. Links are not followed. */
async function* filesIn(folder: DataFolder, step: () => Promise<void>) {
  const root = folderPath(folder);
  const waiting = [""];
  for (let inside = waiting.pop(); inside !== undefined; inside = waiting.pop()) {
    const open = await opendir(path.join(root, inside)).catch(() => null);
    if (!open) continue;
    for await (const entry of open) {
      const relative = inside ? `${inside}/${entry.name}` : entry.name;
      if (entry.name.startsWith(".")) continue;
      if (entry.isDirectory()) waiting.push(relative);
      if (entry.isFile()) yield { relative, absolute: path.join(root, relative) };
      await step();
    }
  }
}

/** No picture of today: of another size, empty, or, where bytes are read, cut off. */
async function isStale(absolute: string, isThorough: boolean): Promise<boolean> {
  if (!isThumbnailInUse(path.basename(absolute), THUMBNAIL_WIDTHS)) return true;
  const { size } = await stat(absolute).catch(() => ({ size: -1 }));
  if (size <= 0 || !isThorough) return size === 0;
  return !isWholeWebp(await readHead(absolute, 12), size);
}

async function isOld(absolute: string): Promise<boolean> {
  return stat(absolute).then(
    ({ mtimeMs }) => Date.now() - mtimeMs > ON_ITS_WAY,
    () => false,
  );
}
