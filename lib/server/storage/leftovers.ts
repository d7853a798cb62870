import { readdir, rm } from "node:fs/promises";
import path from "node:path";
import { db } from "../db";
import { once } from "../once";
import { fileStat } from "./file-system";
import { type FileLocation, folderPath, libraryPath } from "./paths";

/** Uploads being received: their files have no row yet and must not be taken for leftovers. */
export const arriving = once("storage.arriving", () => new Set<string>());

/**
 * What a crash left behind under a second name: uploads that were cut off, and names of files that have moved on. In the
 * trash only what a row says is in the library, and is there, is removed.
 */
export async function removeLeftovers(): Promise<void> {
  await forEachHeldFile(
    "incoming",
    async (name, file) => file?.place !== "incoming" && !arriving.has(name) && !(await isPendingImport(name)),
  );
  await forEachHeldFile(
    "trash",
    async (_, file) =>
      file?.place === "stored" && (await fileStat(libraryPath(file.area, file.path))) !== null,
  );
}

/** A file that was read to be imported, and that a person has still to decide on (lib/server/transfer/imports). */
async function isPendingImport(name: string): Promise<boolean> {
  return (
    name.startsWith("import-") &&
    (await fileStat(path.join(folderPath("incoming"), name, "ready.json"))) !== null
  );
}

/** Names looked up at a time. */
const BATCH = 500;

async function forEachHeldFile(
  folder: "incoming" | "trash",
  isLeftover: (name: string, file: FileLocation | undefined) => boolean | Promise<boolean>,
): Promise<void> {
  const names = await readdir(folderPath(folder)).catch(() => [] as string[]);
  for (let start = 0; start < names.length; start += BATCH) {
    const some = names.slice(start, start + BATCH);
    const rows = await db().storedFile.findMany({
      where: { uuid: { in: some } },
      select: { uuid: true, area: true, place: true, path: true },
    });
    const rowOf = new Map(rows.map((row) => [row.uuid, row]));
    for (const name of some)
      if (await isLeftover(name, rowOf.get(name)))
        await rm(path.join(folderPath(folder), name), { force: true, recursive: true });
  }
}
