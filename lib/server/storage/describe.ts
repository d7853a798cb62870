import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { db } from "../db";
import { databaseUrl, dataDir } from "../environment";

export type StorageDescription = Awaited<ReturnType<typeof describeStorage>>;

/** Where the data is and how much there is of it; sizes in bytes. */
export async function describeStorage() {
  const [counters, databaseBytes, backups] = await Promise.all([
    db().counter.findMany({ where: { name: { in: ["StoredFile", "StoredFileBytes", "LinkedFile"] } } }),
    sizeOf(databaseUrl().replace(/^file:/, "")),
    countBackups(),
  ]);
  const counted = (wanted: string) => counters.find(({ name }) => name === wanted)?.value ?? 0n;
  return {
    folder: dataDir(),
    files: Number(counted("StoredFile")),
    fileBytes: counted("StoredFileBytes"),
    linked: Number(counted("LinkedFile")),
    databaseBytes,
    backups,
  };
}

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
