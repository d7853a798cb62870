import { db, writeQuietly } from "../db";
import { subscribe } from "../events";
import { once } from "../once";
import { NotFoundError, UserError } from "../outcome";
import { cancelIntake, FolderRun } from "./folder-run";
import { tellFolder } from "./tell";

/** Goes on with what the last run left, catches up with folders that are watched, and follows what becomes of folders. Called once a process. */
export async function startIntake(): Promise<void> {
  if (held.unsubscribe) return;
  held.unsubscribe = subscribe(({ changeId, records }) => {
    if (changeId !== null && records.some(({ domain }) => domain === "folders"))
      followFolders().catch((error: unknown) => console.error("Folders could not be read", error));
  });
  await followFolders();
}

export async function stopIntake(): Promise<void> {
  held.unsubscribe?.();
  held.unsubscribe = null;
  const runs = [...held.runs.values()];
  held.runs.clear();
  await Promise.all(runs.map((run) => run.stop()));
}

/** How fast files of a folder come in: a second, of late. */
export function intakeRate(folderId: number): number {
  return held.runs.get(folderId)?.burst.rate ?? 0;
}

/** Looks through the whole folder now, also after it was cancelled. */
export async function scanFolderNow({ id }: { id: number }): Promise<void> {
  await changeIntake(id, { state: "scanning", finishedAt: null });
  held.runs.get(id)?.wake({ scan: true });
}

export async function pauseIntake({ id }: { id: number }): Promise<void> {
  await changeIntake(id, { state: "paused" });
  await held.runs.get(id)?.hold();
}

export async function resumeIntake({ id }: { id: number }): Promise<void> {
  await changeIntake(id, { state: "scanning" });
  held.runs.get(id)?.wake({ scan: true });
}

/** What came in stays; nothing more does until a person has the folder looked through again. */
export async function cancelFolderIntake({ id }: { id: number }): Promise<void> {
  const intakeId = await requireIntake(id);
  await changeIntake(id, { state: "cancelled" });
  await held.runs.get(id)?.hold();
  await cancelIntake(intakeId);
  tellFolder(id);
}

/** Reads refused files again: those with these ids of rows, or all. */
export async function retryRefused({ id, fileIds }: { id: number; fileIds?: number[] }): Promise<void> {
  const intakeId = await requireIntake(id);
  const { count } = await writeQuietly((tx) =>
    tx.intakeFile.updateMany({
      where: { intakeId, state: "refused", ...(fileIds && { id: { in: fileIds } }) },
      data: { state: "waiting", attempts: 0, reason: null, tryAt: new Date() },
    }),
  );
  if (count === 0) throw new UserError("There is nothing to try again.");
  await changeIntake(id, { state: "running", finishedAt: null });
  held.runs.get(id)?.wake();
}

const held = once("intakes", () => ({
  runs: new Map<number, FolderRun>(),
  unsubscribe: null as (() => void) | null,
}));

/** One run for every folder that there is. */
async function followFolders(): Promise<void> {
  const folders = await db().mediaFolder.findMany({ select: { id: true } });
  const ids = new Set(folders.map(({ id }) => id));
  for (const [id, run] of held.runs)
    if (!ids.has(id)) {
      held.runs.delete(id);
      await run.stop();
    }
  for (const id of ids) {
    const run = held.runs.get(id) ?? new FolderRun(id);
    held.runs.set(id, run);
    run.wake({ scan: true });
  }
}

async function requireIntake(folderId: number): Promise<number> {
  const intake = await db().intake.findFirst({
    where: { folderId },
    orderBy: { id: "desc" },
    select: { id: true },
  });
  if (!intake) throw new NotFoundError("folder");
  return intake.id;
}

async function changeIntake(
  folderId: number,
  data: { state: "scanning" | "running" | "paused" | "cancelled"; finishedAt?: null },
): Promise<void> {
  const id = await requireIntake(folderId);
  await writeQuietly((tx) => tx.intake.update({ where: { id }, data, select: { id: true } }));
  tellFolder(folderId);
}
