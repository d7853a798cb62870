import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { db } from "../db";
import { databaseUrl, dataDir } from "../environment";

export type StorageDescription = Awaited<ReturnType<typeof describeStorage>>;

/** Where the data is and how much there is of it; sizes in bytes. */
export async function describeStorage() {
  const [stored, linked, databaseBytes, backups] = await Promise.all([
    db().storedFile.aggregate({
      where: { place: { not: "linked" } },
      _count: { _all: true },
      _sum: { size: true },
    }),
    db().storedFile.count({ where: { place: "linked" } }),
    sizeOf(databaseUrl().replace(/^file:/, "")),
    countBackups(),
  ]);
  return {
    folder: dataDir(),
    files: stored._count._all,
    fileBytes: stored._sum.size ?? 0n,
    linked,
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
