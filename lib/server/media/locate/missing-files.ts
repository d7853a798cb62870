import { insideOf } from "@/lib/core/intake/folder-path";
import { db } from "../../db";

export type MissingFile = { id: number; path: string; hash: string | null; size: number };

/** Linked files that were in this folder, or in folders inside of it, and cannot be reached there. */
export async function listMissingIn(folder: string, after: number, limit: number): Promise<MissingFile[]> {
  const rows = await db().storedFile.findMany({
    where: { ...missingIn(folder), id: { gt: after } },
    orderBy: { id: "asc" },
    take: limit,
    select: { id: true, path: true, hash: true, size: true },
  });
  return rows.map(({ size, ...row }) => ({ ...row, size: Number(size) }));
}

export function countMissingIn(folder: string): Promise<number> {
  return db().storedFile.count({ where: missingIn(folder) });
}

function missingIn(folder: string) {
  const inside = insideOf(folder);
  // The first path that is not inside of it any more.
  const end = `${inside.slice(0, -1)}${String.fromCharCode(inside.charCodeAt(inside.length - 1) + 1)}`;
  return {
    ...({ area: "media", place: "linked", path: { gte: inside, lt: end } } as const),
    OR: [{ missingAt: { not: null } }, { folder: { state: { offlineAt: { not: null } } } }],
  };
}
