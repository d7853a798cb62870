import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { db } from "../db";
import { databaseUrl, dataDir } from "../environment";
import { type DataFolder, folderPath } from "./paths";

export type StorageDescription = Awaited<ReturnType<typeof describeStorage>>;

/** Where the data is and how much there is of it; sizes in bytes. */
export async function describeStorage() {
  const [counters, databaseBytes, backups] = await Promise.all([
    db().counter.findMany({ where: { name: { in: ["StoredFile", "StoredFileBytes", "LinkedFile"] } } }),
    sizeOf(databaseFile()),
    countBackups(),
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
    backups,
  };
}

function databaseFile(): string {
  return databaseUrl().replace(/^file:/, "");
}

const FOLDERS = ["media", "images", "cache", "trash", "backups"] as const satisfies DataFolder[];

async function sizeOf(file: string): Promise<number> {
  return stat(file).then(
    ({ size }) => size,
    () => 0,
  );
}

async function countBackups(): Promise<number> {
  const names = await readdir(path.join(dataDir(), "backups")).catch(() => [] as string[]);
  return names.filter((name) => name.endsWith(".db")).length;
}
