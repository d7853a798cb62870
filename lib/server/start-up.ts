import { startBackground, stopBackground } from "./background/queue";
import { startDailyBackups, stopDailyBackups } from "./backups/automatic";
import { writeQuietly } from "./db";
import { startSecondPort, stopSecondPort } from "./dock-program/second-port";
import { closeAllStreams } from "./events";
import { completeFunnel } from "./funnel/refresh";
import { startIntake, stopIntake } from "./intake/intakes";
import { compareAfterStart, drainComparison, endComparison } from "./media/similar/comparison";
import { startLikenessPass, stopLikenessPass } from "./media/similar/likeness-pass";
import { once } from "./once";
import { startDailyPurge, stopDailyPurge } from "./trash/daily-purge";

/** What happens once a process, when the server starts: derived data is completed, interrupted work continues, stopping is made clean. */
export async function startUp(): Promise<void> {
  if (state.isServing) return;
  state.isServing = true;

  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stopBeforeClosing);
  await startWork();
  await startSecondPort();
  startDailyBackups();
}

/** Has nothing work with the database but requests while it is exchanged for another one; what was at work then begins anew. */
export async function pauseWork<T>(exchange: () => Promise<T>): Promise<T> {
  await stopWork();
  try {
    return await exchange();
  } finally {
    if (state.isServing) await startWork();
  }
}

const state = once("start-up", () => ({ isServing: false }));

async function startWork(): Promise<void> {
  await writeQuietly(completeFunnel);
  await startBackground();
  await startIntake();
  startLikenessPass();
  startDailyPurge();
  compareAfterStart();
}

async function stopWork(): Promise<void> {
  endComparison();
  await Promise.all([
    stopIntake(),
    stopLikenessPass(),
    stopDailyPurge(),
    stopBackground(),
    drainComparison(),
  ]);
}

/** An open event stream would keep the server from closing, and children would outlive it by what they are reading. */
function stopBeforeClosing(): void {
  closeAllStreams();
  stopDailyBackups();
  Promise.all([stopSecondPort(), stopWork()]).catch((error: unknown) =>
    console.error("Background work did not stop cleanly", error),
  );
}
