import { rm } from "node:fs/promises";
import { writeQuietly } from "../db";
import { idList } from "../id-list";
import { once } from "../once";
import { fileStat, moveFile, publishFile } from "./file-system";
import { freePath, unnumberedPath } from "./free-path";
import { removeLeftovers } from "./leftovers";
import { listStrayed } from "./list-strayed";
import { holdingPath, libraryPath } from "./paths";
import { listMisplaced, listPlacements, type Placement } from "./placements";

/**
 * Moves files to where their references say: a file that a record refers to lies in the library under its readable name,
 * one that nothing refers to lies in the trash. Linked files are never touched.
 *
 * A kill at any step is repaired by running it again:
 * - a row claims its readable path before anything happens on disk, so the row always tells where the file is going;
 * - into the library, the file first gets its new name, then the row says so, then the old name goes. Killed in between,
 *   both names are the same file (or only the new one exists) and the next run continues from there;
 * - into the trash, the name is the row's UUID: the rename can be repeated, and a row that still says "stored" while only
 *   the name in the trash exists is put right.
 */
export function settleFiles(fileIds: number[]): Promise<void> {
  if (fileIds.length === 0) return Promise.resolve();
  // What comes while others are moved is moved together, next.
  lane.next ??= nextBatch();
  for (const id of fileIds) lane.next.ids.add(id);
  return lane.next.done;
}

/** Settles every file that is not where it belongs, or not where its row says, and removes what no row knows; at start-up, after a crash, an undo or a restore. */
export async function settleAll(): Promise<void> {
  await oneAtATime(async () => {
    for (let after = 0; ; ) {
      const ids = await listMisplaced(after, BATCH);
      if (ids.length === 0) break;
      await settleRows(await listPlacements(ids));
      after = ids.at(-1) ?? after;
    }
    const strayed = await listStrayed();
    for (let start = 0; start < strayed.length; start += BATCH)
      await settleRows(await listPlacements(strayed.slice(start, start + BATCH)));
    await removeLeftovers();
  });
}

const BATCH = 500;

type Lane = { tail: Promise<void>; next: { ids: Set<number>; done: Promise<void> } | null };

const lane = once("storage.settle", (): Lane => ({ tail: Promise.resolve(), next: null }));

function oneAtATime(work: () => Promise<void>): Promise<void> {
  const result = lane.tail.then(work);
  lane.tail = result.catch(() => undefined);
  return result;
}

function nextBatch() {
  const ids = new Set<number>();
  const done = oneAtATime(async () => {
    lane.next = null;
    const all = [...ids];
    for (let start = 0; start < all.length; start += BATCH)
      await settleRows(await listPlacements(all.slice(start, start + BATCH)));
  });
  return { ids, done };
}

async function settleRows(placements: Placement[]): Promise<void> {
  const settled: Settled[] = [];
  for (const placement of placements) {
    try {
      const found = await (placement.isReferenced
        ? settleIntoLibrary(placement)
        : settleIntoTrash(placement));
      if (found) settled.push(found);
    } catch (error) {
      // One file that cannot be moved (open elsewhere, disk full) must not hold up the others; the next run tries again.
      console.error(`File ${placement.id} (${placement.path}) could not be moved to its place`, error);
    }
  }
  await record(settled);
  for (const { leftover } of settled) if (leftover) await rm(leftover, { force: true });
}

/** What the row of a file is to say of it now, and the name that goes once it does. */
type Settled = {
  id: number;
  place: Placement["place"];
  missingAt: Date | null;
  leftover?: string;
};

async function settleIntoLibrary(file: Placement): Promise<Settled | null> {
  if (file.place === "stored" && (await fileStat(libraryPath(file.area, file.path)))) {
    return file.missingAt ? { id: file.id, place: "stored", missingAt: null } : null;
  }
  const source = await firstExisting([holdingPath("incoming", file.uuid), holdingPath("trash", file.uuid)]);
  if (!source) {
    // Only the new name: it was moved by rename and the row was not told. Otherwise the file is gone.
    const isThere = await isOwnName(file, libraryPath(file.area, file.path), null);
    return isThere
      ? { id: file.id, place: "stored", missingAt: null }
      : { id: file.id, place: file.place, missingAt: file.missingAt ?? new Date() };
  }
  let relative = file.path;
  while ((await publishFile(source, libraryPath(file.area, relative))) === "taken")
    relative = await claimNextPath(file, relative);
  return { id: file.id, place: "stored", missingAt: null, leftover: source };
}

async function settleIntoTrash(file: Placement): Promise<Settled> {
  const library = libraryPath(file.area, file.path);
  const incoming = holdingPath("incoming", file.uuid);
  const target = holdingPath("trash", file.uuid);
  const held = await firstExisting([incoming, target]);
  if (await isOwnName(file, library, held)) {
    await moveFile(library, target);
    // Renaming one of two names of the same file onto the other leaves both.
    await rm(library, { force: true });
    await rm(incoming, { force: true });
  } else if (held === incoming) {
    await moveFile(incoming, target);
  }
  const isThere = (await fileStat(target)) !== null;
  return { id: file.id, place: "trash", missingAt: isThere ? null : (file.missingAt ?? new Date()) };
}

/** Is the file under the readable name this row's? A row that is not "stored" only claims the name: another may hold it. */
async function isOwnName(file: Placement, library: string, held: string | null): Promise<boolean> {
  const found = await fileStat(library);
  if (!found || file.place === "stored") return found !== null;
  if (held) return (await fileStat(held))?.identity === found.identity;
  return found.size === Number(file.size);
}

/** Somebody else's file has that name on disk: claims the next free one, before the disk is touched again. */
async function claimNextPath(file: Placement, taken: string): Promise<string> {
  const { path: base, number } = unnumberedPath(taken);
  return writeQuietly(async (tx) => {
    const next = await freePath(tx, file.area, base, number + 1);
    await tx.storedFile.update({ where: { id: file.id }, data: { path: next }, select: { id: true } });
    return next;
  });
}

/** In one write. updateMany: rows may be gone by now, which is nothing to stop for. */
async function record(settled: readonly Settled[]): Promise<void> {
  if (settled.length === 0) return;
  const there = settled.filter(({ missingAt }) => missingAt === null);
  const missing = settled.filter(({ missingAt }) => missingAt !== null);
  await writeQuietly(async (tx) => {
    for (const place of new Set(there.map((file) => file.place))) {
      const ids = there.filter((file) => file.place === place).map(({ id }) => id);
      await tx.storedFile.updateMany({ where: { id: { in: ids } }, data: { place, missingAt: null } });
    }
    for (const { id, place, missingAt } of missing)
      await tx.storedFile.updateMany({ where: { id }, data: { place, missingAt } });
    // What lies in the trash already keeps its day.
    await tx.$executeRaw`
      UPDATE StoredFile SET trashedAt = CASE place WHEN 'trash' THEN coalesce(trashedAt, ${new Date()}) END
      WHERE id IN ${idList(settled.map(({ id }) => id))}`;
  });
}

async function firstExisting(candidates: string[]): Promise<string | null> {
  for (const candidate of candidates) if (await fileStat(candidate)) return candidate;
  return null;
}
