import { writeQuietly } from "../db";
import { publish, subscribe } from "../events";
import type { TaskKind } from "../generated/prisma/enums";
import { once } from "../once";
import { storedFilePath } from "../storage/paths";
import { settleAll, settleFiles } from "../storage/settle";
import { type ClaimedTask, claimTasks, refreshed } from "./claim-tasks";
import { type Finished, recordFailure, recordResult } from "./record-results";
import { thumbnailTargets } from "./thumbnail-sizes";
import { type PoolOptions, TaskFailure, WorkerPool } from "./worker-pool";

export type QueueOptions = PoolOptions & {
  /** Milliseconds a task may take; by default it depends on its kind and on the size of the file. */
  timeLimit?: (kind: TaskKind, size: number) => number;
};

/**
 * Starts working through the Task rows, where the last run stopped: tasks that were running are queued again, files that are
 * not in their place are moved there. Called once a process.
 */
export async function startBackground(options: QueueOptions = {}): Promise<void> {
  if (running.current) return;
  const queue = new Queue(options);
  running.current = queue;
  await writeQuietly((tx) => tx.task.updateMany({ where: { state: "running" }, data: { state: "queued" } }));
  await settleAll();
  queue.wake();
}

/** For whoever has queued something without telling of files. */
export function wakeBackground(): void {
  running.current?.wake();
}

/** Waits until nothing is queued or being written. For tests. */
export async function drainBackground(): Promise<void> {
  await running.current?.drained();
}

/** Ends the children and waits for writes; tasks that were running are queued again at the next start. */
export async function stopBackground(): Promise<void> {
  const queue = running.current;
  running.current = null;
  await queue?.stop();
}

/** The children, also for pictures that somebody is waiting for; null while background work is stopped. */
export function backgroundPool(): WorkerPool | null {
  return running.current?.pool ?? null;
}

/** Tells the ids of files of which something has been found out, in batches; returns the way to stop. */
export function onFilesRead(listener: (fileIds: number[]) => void): () => void {
  running.listeners.add(listener);
  return () => running.listeners.delete(listener);
}

const running = once("background", () => ({
  current: null as Queue | null,
  listeners: new Set<(fileIds: number[]) => void>(),
}));

class Queue {
  readonly pool: WorkerPool;
  private readonly timeLimit: (kind: TaskKind, size: number) => number;
  private readonly unsubscribe: () => void;
  private active = new Set<Promise<void>>();
  private finished: Finished[] = [];
  private pump: Promise<void> | null = null;
  private flushing: Promise<void> | null = null;
  private mustLookAgain = false;
  private isStopped = false;

  constructor(options: QueueOptions) {
    this.pool = new WorkerPool(options);
    this.timeLimit = options.timeLimit ?? defaultTimeLimit;
    this.unsubscribe = subscribe(({ fileIds }) => {
      if (fileIds.length === 0) return;
      settleFiles(fileIds)
        .catch((error: unknown) => console.error("Files could not be moved to their places", error))
        .finally(() => this.wake());
    });
  }

  wake(): void {
    this.mustLookAgain = true;
    this.pump ??= this.work().finally(() => {
      this.pump = null;
      if (this.mustLookAgain && !this.isStopped) this.wake();
    });
  }

  async drained(): Promise<void> {
    while (this.pump || this.flushing || this.active.size > 0)
      await Promise.all([this.pump, this.flushing, ...this.active]);
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    this.unsubscribe();
    this.pool.stop();
    await this.drained();
  }

  /** Claims a few tasks at a time and keeps the children busy until there are none left. */
  private async work(): Promise<void> {
    while (this.mustLookAgain && !this.isStopped) {
      this.mustLookAgain = false;
      try {
        const tasks = await claimTasks(CLAIM);
        for (const task of tasks) {
          const work: Promise<void> = this.perform(task).finally(() => this.active.delete(work));
          this.active.add(work);
        }
        if (tasks.length > 0) this.mustLookAgain = true;
      } catch (error) {
        console.error("Background work could not read its queue", error);
        return;
      }
      // Half of the claimed tasks done: time to claim more, so that no child waits for the database.
      while (this.active.size > CLAIM / 2) await Promise.race(this.active);
    }
  }

  private async perform(task: ClaimedTask): Promise<void> {
    const { id, kind, file } = task;
    try {
      const input = {
        kind,
        filePath: storedFilePath(await refreshed(file)),
        mimeType: file.mimeType,
        fileKind: file.kind,
        targets: kind === "thumbnail" && file.hash ? thumbnailTargets(file.hash) : [],
      };
      const result = await this.pool.run(input, { timeLimit: this.timeLimit(kind, Number(file.size)) });
      this.finished.push({ taskId: id, fileId: file.id, outcome: result });
    } catch (error) {
      if (error instanceof TaskFailure && error.reason === "stopped") return;
      this.finished.push({ taskId: id, fileId: file.id, outcome: asFailure(error) });
    }
    // What finishes while this is being written is written together, next.
    this.flushing ??= this.flush();
    await this.flushing;
  }

  private async flush(): Promise<void> {
    while (this.finished.length > 0) {
      const batch = this.finished.splice(0, BATCH);
      try {
        const mediaIds = await writeQuietly(async (tx) => {
          const touched: number[] = [];
          for (const { taskId, fileId, outcome } of batch)
            touched.push(
              ...(outcome instanceof TaskFailure
                ? await recordFailure(tx, taskId, fileId, outcome)
                : await recordResult(tx, taskId, fileId, outcome)),
            );
          return touched;
        });
        this.mustLookAgain = true;
        for (const listener of running.listeners) listener(batch.map(({ fileId }) => fileId));
        if (mediaIds.length > 0)
          publish({
            changeId: null,
            records: [{ domain: "media", ids: [...new Set(mediaIds)] }],
            fileIds: [],
          });
      } catch (error) {
        // Their rows still say "running": they are done again at the next start.
        console.error("Results of background work could not be written", error);
      }
    }
    this.flushing = null;
    if (!this.isStopped) this.wake();
  }
}

const CLAIM = 8;
const BATCH = 50;

function asFailure(error: unknown): TaskFailure {
  if (error instanceof TaskFailure) return error;
  return new TaskFailure("error", error instanceof Error ? error.message : String(error));
}

function defaultTimeLimit(kind: TaskKind, size: number): number {
  // Hashing reads everything; 20 MB/s is a slow network drive.
  return kind === "hash" ? 60_000 + size / 20_000 : 60_000;
}
