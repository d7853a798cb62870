import type { Tx } from "../db";

/**
 * The wanted path, or the same with ` (2)`, ` (3)` … before the extension: the first that no row of that area claims.
 * Rows in the trash keep their name, so that undo brings a file back under it.
 */
export async function freePath(tx: Tx, area: "media" | "images", wanted: string, from = 1): Promise<string> {
  const { stem, extension } = splitPath(wanted);
  // One look at the index for each name that is taken: of a job with a thousand files, no row is read.
  const [last] = await tx.$queryRaw<{ number: bigint | number }[]>`
    WITH RECURSIVE tried (number, path) AS (
      SELECT CAST(${from} AS INTEGER), ${numberedPath(wanted, from)}
      UNION ALL
      SELECT number + 1, ${`${stem} (`} || (number + 1) || ${`)${extension}`} FROM tried
      WHERE EXISTS (SELECT 1 FROM StoredFile WHERE area = ${area} AND path = tried.path)
    )
    SELECT max(number) AS number FROM tried`;
  return numberedPath(wanted, Number(last?.number ?? from));
}

/** `freePath` for many files of one transaction, which have no rows yet: no two get the same. */
export async function freePaths(
  tx: Tx,
  area: "media" | "images",
  wanted: readonly string[],
): Promise<string[]> {
  const rows = await tx.$queryRaw<{ path: string }[]>`
    SELECT path FROM StoredFile WHERE area = ${area} AND path IN (SELECT value FROM json_each(${JSON.stringify(wanted)}))`;
  const claimed = new Set(rows.map(({ path }) => path));
  const nextNumber = new Map<string, number>();
  const free: string[] = [];
  for (const one of wanted) {
    let path = one;
    for (let from = nextNumber.get(one) ?? 1; claimed.has(path); from += 1) {
      path = await freePath(tx, area, one, from);
      nextNumber.set(one, from + 1);
    }
    claimed.add(path);
    free.push(path);
  }
  return free;
}

/** `2026-11/Luna.mp4` and 2 → `2026-11/Luna (2).mp4`; 1 leaves it as it is. */
export function numberedPath(path: string, number: number): string {
  if (number === 1) return path;
  const { stem, extension } = splitPath(path);
  return `${stem} (${number})${extension}`;
}

/** The number that `numberedPath` gave a path, and the path without it. */
export function unnumberedPath(path: string): { path: string; number: number } {
  const match = /^(.+) \((\d{1,6})\)(\.[^./]+)?$/.exec(path);
  if (!match) return { path, number: 1 };
  return { path: `${match[1]}${match[3] ?? ""}`, number: Number(match[2]) };
}

function splitPath(path: string): { stem: string; extension: string } {
  const [, stem = path, extension = ""] = /^(.+?)(\.[^./]+)?$/s.exec(path) ?? [];
  return { stem, extension };
}
