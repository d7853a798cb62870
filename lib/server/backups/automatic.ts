import { isDailyDue } from "@/lib/core/backups/retention.mjs";
import { listBackups } from "@/scripts/backups/folders.mjs";
import { backgroundPool } from "../background/queue";
import { db } from "../db";
import { dataDir } from "../environment";
import { once } from "../once";
import { makeOrNote } from "./make-or-note";

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

/** A database in which nothing was ever done needs no copy. */
async function hasAnything(): Promise<boolean> {
  return (await db().change.findFirst({ select: { id: true } })) !== null;
}
