import { rm } from "node:fs/promises";
import { thumbnailTargets } from "../background/thumbnail-sizes";
import { db, writeQuietly } from "../db";
import { idList } from "../id-list";
import { once } from "../once";
import { holdingPath, stripPath } from "../storage/paths";
import { isReferenced } from "../storage/placements";

/** Files at a time. */
const BATCH = 100;

const lane = once("trash.files", () => ({ tail: Promise.resolve() }));

/**
 * Removes the files that are marked to go for good, and then their rows: what a kill left of either is removed by the next start. One that
 * cannot be removed (open in another program) keeps its mark.
 */
export function removePurgedFiles(): Promise<void> {
  const work = lane.tail.then(removeAll);
  lane.tail = work.catch(() => undefined);
  return work;
}

async function removeAll(): Promise<void> {
  for (let after = 0; ; ) {
    const files = await db().storedFile.findMany({
      where: { place: "purging", id: { gt: after } },
      orderBy: { id: "asc" },
      take: BATCH,
      select: { id: true, uuid: true, hash: true },
    });
    const last = files.at(-1);
    if (!last) return;
    after = last.id;
    const gone: number[] = [];
    for (const { id, uuid, hash } of files) {
      try {
        await rm(holdingPath("trash", uuid), { force: true });
        if (hash) await removePictures(hash);
        gone.push(id);
      } catch (error) {
        console.error(`File ${id} could not be deleted for good`, error);
      }
    }
    await writeQuietly(
      (tx) =>
        tx.$executeRaw`DELETE FROM StoredFile WHERE id IN ${idList(gone)} AND place = 'purging' AND NOT ${isReferenced}`,
    );
  }
}

/** Its thumbnails and frames, unless another file has the same bytes. */
async function removePictures(hash: string): Promise<void> {
  const other = await db().storedFile.findFirst({
    where: { hash, place: { not: "purging" } },
    select: { id: true },
  });
  if (other) return;
  for (const path of [...thumbnailTargets(hash).map((target) => target.path), stripPath(hash)])
    await rm(path, { force: true });
}
