import { stat } from "node:fs/promises";
import { listBackups } from "@/scripts/backups/folders.mjs";
import { db } from "../db";
import { databaseFile, dataDir } from "../environment";
import { type DataFolder, folderPath } from "./paths";

export type StorageDescription = Awaited<ReturnType<typeof describeStorage>>;

/** Where the data is and how much there is of it; sizes in bytes. */
export async function describeStorage() {
  const [counters, databaseBytes] = await Promise.all([
    db().counter.findMany({ where: { name: { in: ["StoredFile", "StoredFileBytes", "LinkedFile"] } } }),
    sizeOf(databaseFile()),
  ]);
  const counted = (wanted: string) => counters.find(({ name }) => name === wanted)?.value ?? 0n;
  return {
    folder: dataDir(),
    database: databaseFile(),
    folders: FOLDERS.map((name) => ({ name, path: folderPath(name) })),
    files: Number(counted("StoredFile")),
    fileBytes: counted("StoredFileBytes"),
    linked: Number(counted("LinkedFile")),
    databaseBytes,
    backups: listBackups(dataDir()).length,
  };
}

const FOLDERS = ["media", "images", "cache", "trash", "backups"] as const satisfies DataFolder[];

async function sizeOf(file: string): Promise<number> {
  return stat(file).then(
    ({ size }) => size,
    () => 0,
  );
}
