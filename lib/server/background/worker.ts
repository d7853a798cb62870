import { access, constants } from "node:fs/promises";
import { setPriority, constants as system } from "node:os";
import type { WorkerReply, WorkerRequest, WorkInput, WorkResult } from "./messages";
import { UnreadableFile } from "./messages";
import { copyFile } from "./tasks/copy-file";
import { readHash } from "./tasks/hash";
import { lookAt } from "./tasks/likeness";
import { readFacts } from "./tasks/probe";
import { makeStrip } from "./tasks/strip";
import { takeIn } from "./tasks/take-in";
import { makeThumbnails } from "./tasks/thumbnail";

/**
 * A child process that reads files: decoders crash, hang and leak, and here that costs one file. It knows no database; it is
 * sent one thing to do at a time and answers with plain values. It ends with the server (the channel closes). Pages go before it.
 */
setPriority(system.priority.PRIORITY_BELOW_NORMAL);
process.on("disconnect", () => process.exit());
// Ctrl+C reaches the whole group; the server decides when its workers end.
process.on("SIGINT", () => undefined);

process.on("message", async ({ id, input }: WorkerRequest) => {
  reply(
    await perform(input).then(
      (result): WorkerReply => ({ id, result }),
      (error: unknown): WorkerReply => ({ id, failure: describeFailure(error) }),
    ),
  );
});

reply({ isReady: true });

async function perform(input: WorkInput): Promise<WorkResult> {
  if (input.kind === "intake") return { kind: "intake", taken: await takeIn(input.files) };
  if (input.kind === "likeness") return { kind: "likeness", looked: await lookAt(input.files) };
  // A decoder would call a file damaged that is only somewhere else, which trying again can mend.
  await access(input.filePath, constants.R_OK);
  switch (input.kind) {
    case "hash":
      return { kind: "hash", facts: await readHash(input) };
    case "probe":
      return { kind: "probe", facts: await readFacts(input) };
    case "thumbnail":
      return { kind: "thumbnail", facts: await makeThumbnails(input) };
    case "strip":
      return { kind: "strip", facts: await makeStrip(input) };
    case "copy":
      return { kind: "copy", facts: await copyFile(input) };
  }
}

function describeFailure(error: unknown): { message: string; isFinal: boolean } {
  if (error instanceof UnreadableFile) return { message: error.message, isFinal: true };
  return { message: error instanceof Error ? error.message : String(error), isFinal: false };
}

function reply(message: WorkerReply): void {
  // The server may be gone by now: then there is nobody to tell, and this process ends.
  if (process.connected) process.send?.(message, undefined, undefined, () => undefined);
}
