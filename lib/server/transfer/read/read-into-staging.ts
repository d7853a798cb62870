import type { ChildProcess } from "node:child_process";
import { forkScript } from "../../background/fork-script";
import { UserError } from "../../outcome";
import type { ReadProgress } from "./progress";
import type { ReadAnswer } from "./read-process";
import type { ReadRequest } from "./read-source";
import type { Staging } from "./staging";

type Options = ReadRequest & { onProgress?: (progress: ReadProgress) => void; signal?: AbortSignal };

/**
 * Reads what a person gives into a staging database in the import's folder, in a process of its own. Throws a `UserError` of one sentence for
 * what cannot be read, and the signal's reason when it is stopped; whoever asked removes the folder then.
 */
export async function readIntoStaging({ onProgress, signal, ...request }: Options): Promise<Staging> {
  signal?.throwIfAborted();
  const child = forkScript("lib/server/transfer/read/read-process.ts");
  const stop = () => child.kill("SIGKILL");
  signal?.addEventListener("abort", stop, { once: true });
  try {
    const answer = await answerOf(child, request, onProgress);
    signal?.throwIfAborted();
    if (answer && "staging" in answer) return answer.staging;
    if (answer && "refusal" in answer) throw new UserError(answer.refusal);
    console.error("A file to be imported could not be read", answer?.failure ?? "(its process ended)");
    throw new UserError(
      "The file could not be read: something unexpected happened, which is in the server's log.",
    );
  } finally {
    signal?.removeEventListener("abort", stop);
  }
}

type LastAnswer = Exclude<ReadAnswer, { progress: ReadProgress }>;

/** What it said at last, once it has ended; null when it said nothing. */
function answerOf(
  child: ChildProcess,
  request: ReadRequest,
  onProgress: Options["onProgress"],
): Promise<LastAnswer | null> {
  return new Promise((resolve, reject) => {
    let last: LastAnswer | null = null;
    child.on("message", (answer: ReadAnswer) => {
      if ("progress" in answer) onProgress?.(answer.progress);
      else last = answer;
    });
    child.once("error", reject);
    child.once("exit", () => resolve(last));
    child.send(request, (error) => {
      // It ended before it could be asked: its exit is told above.
      if (error) child.kill("SIGKILL");
    });
  });
}
