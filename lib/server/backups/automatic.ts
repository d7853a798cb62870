import { BULK, NEW_ENOUGH, selectedRecords } from "@/lib/core/backups/bulk";
import { isDailyDue } from "@/lib/core/backups/retention.mjs";
import { listBackups } from "@/scripts/backups/folders.mjs";
import { backgroundPool } from "../background/queue";
import { db } from "../db";
import { dataDir } from "../environment";
import { once } from "../once";
import { type BackupReason, makeBackup, tellBackups } from "./make-backup";

/** Milliseconds after a start: pages and what comes in go first. */
const AFTER_START = 60_000;
/** Milliseconds between two looks whether the day's backup is due. */
const HOUR = 60 * 60_000;
/** Milliseconds until another look while files come in. */
const WHILE_BUSY = 5 * 60_000;
/** Milliseconds after which files that come in are no reason to wait any longer. */
const LONG_DUE = 36 * HOUR;

/** Sees to it that there is a backup each day. Called once a process. */
export function startDailyBackups(): void {
  schedule(AFTER_START);
}

export function stopDailyBackups(): void {
  clearTimeout(held.timer);
}

/** Why the last automatic backup could not be made; null when it was. */
export function automaticBackupProblem(): string | null {
  return held.problem;
}

/**
 * To be called before a mutation runs: makes a backup first when its input says that it is about very many records. The change goes on
 * without one where there is no room: it can be undone by itself, and a person who cleans up must not be kept from it.
 */
export async function backUpBeforeBulk(input: unknown): Promise<void> {
  if (selectedRecords(input) <= BULK) return;
  const newest = listBackups(dataDir())[0];
  if (newest && Date.now() - newest.time.getTime() < NEW_ENOUGH) return;
  await makeOrNote("before-bulk");
}

/** Makes the day's backup if it is due; gives the milliseconds until the next look. */
export async function makeDailyIfDue(now = new Date()): Promise<number> {
  const backups = listBackups(dataDir());
  if (!isDailyDue(backups, now) || !(await hasAnything())) return HOUR;
  const last = backups.find(({ reason }) => reason === "daily");
  const isLongDue = last && now.getTime() - last.time.getTime() > LONG_DUE;
  if (backgroundPool()?.isBusy && !isLongDue) return WHILE_BUSY;
  await makeOrNote("daily");
  return HOUR;
}

const held = once("backups.automatic", () => ({
  timer: undefined as NodeJS.Timeout | undefined,
  problem: null as string | null,
}));

function schedule(pause: number): void {
  clearTimeout(held.timer);
  const look = () =>
    makeDailyIfDue().then(schedule, (error: unknown) => {
      console.error("Whether a backup is due could not be found out", error);
      schedule(HOUR);
    });
  held.timer = setTimeout(look, pause);
  held.timer.unref();
}

/** A person is told on the page of backups. */
async function makeOrNote(reason: BackupReason): Promise<void> {
  try {
    await makeBackup(reason);
    held.problem = null;
  } catch (error) {
    held.problem = error instanceof Error ? error.message : String(error);
    console.error("An automatic backup could not be made:", held.problem);
    tellBackups();
  }
}

/** A database in which nothing was ever done needs no copy. */
async function hasAnything(): Promise<boolean> {
  return (await db().change.findFirst({ select: { id: true } })) !== null;
}
