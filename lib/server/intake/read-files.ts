import { availableParallelism } from "node:os";
import type { TakenIn } from "../background/messages";
import { backgroundPool } from "../background/queue";
import { TaskFailure } from "../background/worker-pool";
import type { ClaimedFile } from "./claim-files";
import type { Outcome } from "./write-outcomes";

/** Messages to children at a time: each has one, and the next is on its way. */
export const AT_ONCE = Math.min(2, availableParallelism()) + 1;

/**
 * Has a child read files. When it crashes or takes too long, they are read one by one: the one that does it again is refused, the others
 * are not. Null when the server is stopping.
 */
export async function readFiles(files: readonly ClaimedFile[]): Promise<Outcome[] | null> {
  const outcomes: Outcome[] = [];
  for (let rest = files; rest.length > 0; rest = files.slice(outcomes.length)) {
    const taken = await askChild(rest);
    if (taken === null) return null;
    outcomes.push(...taken.flatMap((one, index) => (rest[index] ? [{ ...rest[index], taken: one }] : [])));
  }
  return outcomes;
}

async function askChild(files: readonly ClaimedFile[]): Promise<TakenIn[] | null> {
  const pool = backgroundPool();
  if (!pool) return null;
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  try {
    const input = { kind: "intake" as const, files: files.map(plain) };
    // 20 MB/s is a slow network drive.
    const { taken } = await pool.run(input, { timeLimit: 60_000 + bytes / 20_000, urgency: "soon" });
    return taken;
  } catch (error) {
    if (error instanceof TaskFailure && error.reason === "stopped") return null;
    if (files.length === 1) return [{ state: "refused", reason: inWords(error), isYoung: false }];
    const [first] = files;
    return first ? askChild([first]) : [];
  }
}

/** What a child needs to know. */
function plain({ path, name, size, modifiedAt, copyTo }: ClaimedFile) {
  return { path, name, size, modifiedAt, copyTo };
}

function inWords(error: unknown): string {
  const isKnown = error instanceof TaskFailure && error.reason !== "error";
  return isKnown ? error.message : "This file could not be read.";
}
