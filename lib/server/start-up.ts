import { writeQuietly } from "./db";
import { closeAllStreams } from "./events";
import { completeFunnel } from "./funnel/refresh";
import { once } from "./once";

/** What happens once a process, when the server starts: derived data is completed, and stopping is made clean. */
export async function startUp(): Promise<void> {
  const state = once("start-up", () => ({ isDone: false }));
  if (state.isDone) return;
  state.isDone = true;

  // An open event stream would keep the server from closing.
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, closeAllStreams);
  await writeQuietly(completeFunnel);
}
