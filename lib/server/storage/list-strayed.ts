import { readdir } from "node:fs/promises";
import { db } from "../db";
import type { Prisma } from "../generated/prisma/client";
import { fileStat } from "./file-system";
import { folderPath, libraryPath } from "./paths";

/** Rows looked at a time. */
const BATCH = 500;

/**
 * Files that lie in the trash although their rows say the library, or the other way round: their database is one from before, or after,
 * they were moved, by a restore or as the undo of one.
 */
export async function listStrayed(): Promise<number[]> {
  const names = await readdir(folderPath("trash")).catch((): string[] => []);
  const strayed: number[] = [];
  for (let start = 0; start < names.length; start += BATCH)
    for (const file of await listRows({ uuid: { in: names.slice(start, start + BATCH) }, place: "stored" }))
      if (!(await fileStat(libraryPath(file.area, file.path)))) strayed.push(file.id);
  const held = new Set(names);
  for (let after = 0; ; ) {
    const rows = await listRows({ place: "trash", id: { gt: after } });
    for (const file of rows)
      if (!held.has(file.uuid) && (await fileStat(libraryPath(file.area, file.path)))) strayed.push(file.id);
    after = rows.at(-1)?.id ?? 0;
    if (rows.length < BATCH) return strayed;
  }
}

function listRows(where: Prisma.StoredFileWhereInput) {
  return db().storedFile.findMany({
    ...{ where, orderBy: { id: "asc" }, take: BATCH },
    select: { id: true, uuid: true, area: true, path: true },
  });
}
