import { setImmediate as turn } from "node:timers/promises";
import { failureOf } from "./route";

/** What long work calls between its parts. */
export type LongWork = {
  /** Says how far it is and lets other requests have their turn. Throws when whoever asked has gone or given up: then nothing is kept. */
  step(done: number, of: number): Promise<void>;
};

/** For work that nobody watches. */
export const unwatched: LongWork = { step: () => turn() };

/**
 * Answers with lines of JSON while the work goes on: `{"done": 1200, "of": 3412}`, at most one each tenth of a second, and at last
 * `{"result": …}` or `{"error": {code, message, fields?}}`. The status is 200 whatever becomes of it: it was sent before.
 */
export function longResponse(work: (watched: LongWork) => Promise<unknown>): Response {
  const leaving = new AbortController();
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      const say = (line: unknown) => {
        if (!leaving.signal.aborted) controller.enqueue(encoder.encode(`${JSON.stringify(line)}\n`));
      };
      let saidAt = performance.now();
      const step = async (done: number, of: number) => {
        if (performance.now() - saidAt >= PAUSE) {
          saidAt = performance.now();
          say({ done, of });
        }
        await turn();
        leaving.signal.throwIfAborted();
      };
      await work({ step }).then(
        (result) => say({ result }),
        async (error: unknown) => {
          if (!leaving.signal.aborted) say(await failureOf(error).json());
        },
      );
      if (!leaving.signal.aborted) controller.close();
    },
    cancel: () => leaving.abort(),
  });
  // Compressed, the lines would wait for each other.
  const headers = { "Content-Type": "application/x-ndjson", "Cache-Control": "no-store, no-transform" };
  return new Response(body, { headers });
}

/** Milliseconds. */
const PAUSE = 100;
