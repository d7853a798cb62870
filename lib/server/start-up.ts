import { startBackground, stopBackground } from "./background/queue";
import { writeQuietly } from "./db";
import { startSecondPort, stopSecondPort } from "./dock-program/second-port";
import { closeAllStreams } from "./events";
import { completeFunnel } from "./funnel/refresh";
import { startIntake, stopIntake } from "./intake/intakes";
import { compareAfterStart, endComparison } from "./media/similar/comparison";
import { startLikenessPass, stopLikenessPass } from "./media/similar/likeness-pass";
import { once } from "./once";

/** What happens once a process, when the server starts: derived data is completed, interrupted work continues, stopping is made clean. */
export async function startUp(): Promise<void> {
  const state = once("start-up", () => ({ isDone: false }));
  if (state.isDone) return;
  state.isDone = true;

  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stopBeforeClosing);
  await writeQuietly(completeFunnel);
  await startBackground();
  await startIntake();
  await startSecondPort();
  startLikenessPass();
  compareAfterStart();
}

/** An open event stream would keep the server from closing, and children would outlive it by what they are reading. */
function stopBeforeClosing(): void {
  closeAllStreams();
  endComparison();
  Promise.all([stopSecondPort(), stopIntake(), stopLikenessPass(), stopBackground()]).catch(
    (error: unknown) => console.error("Background work did not stop cleanly", error),
  );
}
