import type { KnownFile } from "@/lib/core/intake/decide";
import { db } from "../db";
import { fileStat } from "../storage/file-system";
import type { Tx } from "../tx";

type Row = {
  id: number | bigint;
  path: string;
  hash: string | null;
  size: number | bigint;
  place: string;
  mediaId: number | bigint | null;
};

export type KnownFiles = { atPath: Map<string, KnownFile>; byHash: Map<string, KnownFile[]> };

/** What the library has at these paths, or with these hashes. `gone`: ids of linked files that are not where they were. */
export async function findKnownFiles(
  tx: Tx,
  paths: readonly string[],
  hashes: readonly string[],
  gone: ReadonlySet<number>,
): Promise<KnownFiles> {
  const rows = await tx.$queryRaw<Row[]>`
    WITH found AS (
      SELECT id FROM StoredFile WHERE area = 'media' AND path IN (SELECT value FROM json_each(${JSON.stringify(paths)}))
      UNION
      SELECT id FROM StoredFile WHERE hash IN (SELECT value FROM json_each(${JSON.stringify(hashes)})) AND area = 'media'
    )
    SELECT f.id, f.path, f.hash, f.size, f.place, (SELECT min(m.id) FROM MediaAsset m WHERE m.fileId = f.id) AS mediaId
    FROM found CROSS JOIN StoredFile f ON f.id = found.id WHERE f.place <> 'purging' ORDER BY f.id`;
  const known: KnownFiles = { atPath: new Map(), byHash: new Map() };
  for (const { place, ...row } of rows) {
    const isLinked = place === "linked";
    const id = Number(row.id);
    const mediaId = row.mediaId === null ? null : Number(row.mediaId);
    const file = { id, path: row.path, hash: row.hash, isLinked, isGone: gone.has(id), mediaId };
    if (isLinked) known.atPath.set(file.path, file);
    if (file.hash) known.byHash.set(file.hash, [...(known.byHash.get(file.hash) ?? []), file]);
  }
  return known;
}

/** Which linked files with one of these hashes are not where they were: asked of the disk before the transaction begins. */
export async function findGone(hashes: readonly string[]): Promise<Set<number>> {
  const linked = await db().storedFile.findMany({
    where: { hash: { in: [...hashes] }, area: "media", place: "linked" },
    select: { id: true, path: true },
  });
  const gone = new Set<number>();
  for (const { id, path } of linked) if (!(await fileStat(path).catch(() => null))) gone.add(id);
  return gone;
}
