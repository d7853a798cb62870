import { constants, setPriority } from "node:os";
import Database from "better-sqlite3";
import type { ImportMode } from "@/lib/core/transfer/merge";
import { tableNames } from "@/lib/core/transfer/table-names";
import { asDiskFull } from "../../disk-full";
import { UserError } from "../../outcome";
import { countChanges, type PlanCounts } from "./count-changes";
import { findJobsOutside, type JobsOutside } from "./jobs-outside";
import { planImport } from "./plan";
import { prepareImport } from "./prepare";
import { stampSql } from "./stamp";

// A child process that compares a staging database with the real one, of which it only reads, and writes what it found into the staging
// database: how each record stands (`plan`), and the rows that an import would write (`prepare`). To stop it is to kill it.

/** plan: how it would be · prepare: the same, just before it is written · count: the same plan with other choices. */
export type MergeTask = "plan" | "prepare" | "count";

export type MergeRequest = { staging: string; database: string; mode: ImportMode; task: MergeTask };

export type MergePlan = PlanCounts & {
  mode: ImportMode;
  /** Jobs of the file that map to no combination because of a rule, by the rule's words. */
  outside: JobsOutside[];
  /** What the real database was when it was looked at (`stampSql`). */
  stamp: string;
};

export type MergeAnswer =
  | { progress: { done: number; of: number } }
  | { plan: MergePlan }
  | { refusal: string }
  | { failure: string };

setPriority(constants.priority.PRIORITY_LOW);
process.on("disconnect", () => process.exit());
// Ctrl+C reaches the whole group; the server decides when it ends.
process.on("SIGINT", () => undefined);
process.once("message", (request: MergeRequest) => {
  try {
    answer({ plan: run(request) });
  } catch (error) {
    const known = asDiskFull(error);
    if (known instanceof UserError) answer({ refusal: known.message });
    else answer({ failure: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});

function answer(message: MergeAnswer): void {
  process.send?.(message, () => process.exit());
}

function run({ staging, database: file, mode, task }: MergeRequest): MergePlan {
  const database = new Database(staging, { fileMustExist: true });
  // A half-written plan is made again; what was read stays whole when this process is killed.
  database.pragma("synchronous = OFF");
  database.pragma("cache_size = -64000");
  database.pragma("temp_store = MEMORY");
  database.prepare("ATTACH DATABASE ? AS mine").run(file);
  const of = tableNames.length * (task === "prepare" ? 2 : 1);
  let done = 0;
  const step = () => {
    done += 1;
    // The callback takes the failure when nobody listens any more.
    process.send?.({ progress: { done, of } } satisfies MergeAnswer, () => undefined);
  };
  const work = database.transaction((): MergePlan => {
    const stamp = String(database.prepare(stampSql("mine")).pluck().get());
    if (task !== "count") planImport(database, mode, step);
    const written = prepareImport(database, mode, task === "prepare" ? step : undefined);
    return {
      ...countChanges(database, mode, written),
      mode,
      outside: mode === "merge" && task !== "count" ? findJobsOutside(database) : [],
      stamp,
    };
  });
  const plan = work();
  database.close();
  return plan;
}
