import { constants, setPriority } from "node:os";
import { asDiskFull } from "../../disk-full";
import { UserError } from "../../outcome";
import type { ReadProgress } from "./progress";
import { type ReadRequest, readSource } from "./read-source";
import type { Staging } from "./staging";

// A child process that reads what a person gives into a staging database: whatever it is, the server goes on. It is sent one thing to read,
// says how far it is, and ends when it has told what became of it. To stop it is to kill it.

/** `refusal` is for a person, `failure` for the log. */
export type ReadAnswer =
  | { progress: ReadProgress }
  | { staging: Staging }
  | { refusal: string }
  | { failure: string };

/** Milliseconds between two words of how far it is. */
const TELL_EVERY = 100;

setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
process.on("disconnect", () => process.exit());
// Ctrl+C reaches the whole group; the server decides when it ends.
process.on("SIGINT", () => undefined);

process.once("message", async (request: ReadRequest) => {
  let toldAt = 0;
  const answer = await readSource(request, (progress) => {
    if (Date.now() - toldAt < TELL_EVERY) return;
    toldAt = Date.now();
    // The callback takes the failure when nobody listens any more.
    process.send?.({ progress } satisfies ReadAnswer, () => undefined);
  }).then((staging): ReadAnswer => ({ staging }), answerOf);
  process.send?.(answer, () => process.exit());
});

function answerOf(error: unknown): ReadAnswer {
  const known = asDiskFull(error);
  if (known instanceof UserError) return { refusal: known.message };
  return { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}
