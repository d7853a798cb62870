import { fork } from "node:child_process";
import path from "node:path";
import type { CompareMessage } from "@/lib/server/media/similar/compare-process";
import { ROOT } from "@/scripts/environment.mjs";
import { residentBytes } from "./memory";

export type SimilarResult = {
  files: number;
  /** Groups of what has small changes. */
  groups: number;
  /** From the start of the process to its answer. */
  seconds: number;
  /** Bytes at most; null where that cannot be told. */
  memory: number | null;
};

/** Compares the looks of all seeded files with each other, in a process of its own as the server does it. */
export async function measureSimilar(databaseFile: string, files: number): Promise<SimilarResult> {
  const begin = performance.now();
  const script = path.join(ROOT, "lib", "server", "media", "similar", "compare-process.ts");
  const child = fork(script, [databaseFile], { cwd: ROOT, execArgv: ["--import", "tsx"] });
  let memory: number | null = null;
  const sample = setInterval(() => {
    const now = residentBytes(child.pid ?? 0);
    if (now !== null) memory = Math.max(memory ?? 0, now);
  }, SAMPLE);
  try {
    const groups = await new Promise<number>((resolve, reject) => {
      child.on("message", (message: CompareMessage) => {
        if ("groups" in message) resolve(message.groups.changed.length);
      });
      child.once("exit", () => reject(new Error("The comparison ended without an answer.")));
    });
    return { files, groups, seconds: (performance.now() - begin) / 1000, memory };
  } finally {
    clearInterval(sample);
  }
}

/** Milliseconds between two looks at the memory. */
const SAMPLE = 200;
