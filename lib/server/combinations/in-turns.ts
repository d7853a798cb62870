import { setImmediate as nextTurn } from "node:timers/promises";
import type { Steps } from "@/lib/core/combinations/in-steps";

/** Milliseconds that others wait at most for their turn, when no single step takes longer. */
const TURN = 20;

/** Runs all steps and lets other requests have their turn in between. `signal` gives up. */
export async function inTurns<T>(steps: Steps<T>, signal?: AbortSignal): Promise<T> {
  for (;;) {
    const until = performance.now() + TURN;
    while (performance.now() < until) {
      const step = steps.next();
      if (step.done) return step.value;
    }
    await nextTurn();
    signal?.throwIfAborted();
  }
}
