import { forkScript } from "../../background/fork-script";
import { databaseUrl } from "../../environment";
import { UserError } from "../../outcome";
import type { MergeAnswer, MergePlan, MergeRequest } from "./merge-process";

export type PlanProgress = { done: number; of: number };

type Options = Pick<MergeRequest, "staging" | "mode" | "task"> & {
  onProgress?: (progress: PlanProgress) => void;
  signal?: AbortSignal;
};

/** Has a child process compare a staging database with the real one. Throws the signal's reason when it is stopped. */
export async function askMergeProcess({ onProgress, signal, ...request }: Options): Promise<MergePlan> {
  signal?.throwIfAborted();
  const child = forkScript("lib/server/transfer/merge/merge-process.ts");
  const stop = () => child.kill("SIGKILL");
  signal?.addEventListener("abort", stop, { once: true });
  try {
    const plan = await new Promise<MergePlan | null>((resolve, reject) => {
      let last: MergePlan | null = null;
      child.on("message", (answer: MergeAnswer) => {
        if ("progress" in answer) onProgress?.(answer.progress);
        else if ("plan" in answer) last = answer.plan;
        else if ("refusal" in answer) reject(new UserError(answer.refusal));
        else reject(new Error(`An import could not be compared: ${answer.failure}`));
      });
      child.once("error", reject);
      child.once("exit", () => resolve(last));
      child.send(
        { ...request, database: databaseUrl().replace(/^file:/, "") } satisfies MergeRequest,
        (error) => {
          // It ended before it could be asked: its exit is told above.
          if (error) child.kill("SIGKILL");
        },
      );
    });
    signal?.throwIfAborted();
    if (!plan) throw new Error("The process that compares imports ended by itself.");
    return plan;
  } finally {
    signal?.removeEventListener("abort", stop);
    child.kill("SIGKILL");
  }
}
