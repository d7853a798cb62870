import type { ChildProcess } from "node:child_process";
import { availableParallelism } from "node:os";
import { forkScript } from "./fork-script";
import type { TaskInput, TaskResult, WorkerReply, WorkInput, WorkResult } from "./messages";

/** Why a task gave no result. `crash` and `timeout` cost a child process. */
export class TaskFailure extends Error {
  constructor(
    readonly reason: "crash" | "timeout" | "error" | "final" | "stopped",
    message: string,
  ) {
    super(message);
  }
}

/** now: somebody waits for it. soon: files on their way into the library. later: the queue. idle: when there is nothing else to do. */
type Urgency = "now" | "soon" | "later" | "idle";
const URGENCIES = ["now", "soon", "later", "idle"] as const satisfies Urgency[];

type ResultOf<Input extends WorkInput> = Input extends TaskInput
  ? TaskResult
  : Extract<WorkResult, { kind: Input["kind"] }>;

type Job = {
  input: WorkInput;
  timeLimit: number;
  resolve: (result: WorkResult) => void;
  reject: (failure: TaskFailure) => void;
};

type Worker = {
  child: ChildProcess;
  job: Job | null;
  done: number;
  /** It has loaded its code; before that, neither time nor a crash is any file's fault. */
  isReady: boolean;
  isEnding: boolean;
  timer?: NodeJS.Timeout;
};

export type PoolOptions = {
  size?: number;
  /** The module that the children run; another one in tests. */
  workerPath?: string;
};

/** Long-lived child processes that read files. A child that crashes or overruns its time is replaced. */
export class WorkerPool {
  readonly size: number;
  private readonly workerPath: string;
  private workers: Worker[] = [];
  private readonly lines: Record<Urgency, Job[]> = { now: [], soon: [], later: [], idle: [] };
  private isStopped = false;

  constructor({ size, workerPath }: PoolOptions = {}) {
    this.size = size ?? Math.min(2, availableParallelism());
    this.workerPath = workerPath ?? "lib/server/background/worker.ts";
  }

  /** Whether any child is reading. */
  get isBusy(): boolean {
    return this.workers.some(({ job }) => job !== null);
  }

  /** Rejects with a `TaskFailure`. `timeLimit` in milliseconds, counted from when a child is ready for it. */
  run<Input extends WorkInput>(
    input: Input,
    { timeLimit, urgency = "later" }: { timeLimit: number; urgency?: Urgency },
  ): Promise<ResultOf<Input>> {
    if (this.isStopped) return Promise.reject(new TaskFailure("stopped", "The server is stopping."));
    return new Promise((resolve, reject) => {
      // A worker answers with a result of the kind that it was asked for.
      this.lines[urgency].push({
        input,
        timeLimit,
        resolve: (result) => resolve(result as ResultOf<Input>),
        reject,
      });
      this.assign();
    });
  }

  /** Ends the children; what they were doing is rejected as stopped. */
  stop(): void {
    this.isStopped = true;
    for (const line of Object.values(this.lines))
      for (const job of line.splice(0)) job.reject(new TaskFailure("stopped", "The server is stopping."));
    for (const worker of this.workers) this.end(worker);
  }

  private assign(): void {
    for (;;) {
      const line = URGENCIES.map((urgency) => this.lines[urgency]).find(({ length }) => length > 0);
      const worker =
        line &&
        (this.workers.find(({ job, isEnding }) => job === null && !isEnding) ??
          (this.workers.length < this.size ? this.start() : null));
      const next = worker && line.shift();
      if (!next) return;
      this.give(worker, next);
    }
  }

  private give(worker: Worker, job: Job): void {
    worker.job = job;
    worker.done += 1;
    worker.child.ref();
    worker.child.channel?.ref();
    if (worker.isReady) this.startClock(worker, job);
    else worker.timer = setTimeout(() => this.end(worker), START_LIMIT);
    worker.child.send({ id: worker.done, input: job.input }, (error) => {
      // The channel is gone, so "exit" follows and says what happened.
      if (error) this.end(worker);
    });
  }

  private startClock(worker: Worker, job: Job): void {
    clearTimeout(worker.timer);
    worker.timer = setTimeout(() => {
      this.finish(worker, () => job.reject(new TaskFailure("timeout", "Reading this file took too long.")));
      this.end(worker);
    }, job.timeLimit);
  }

  private start(): Worker {
    const child = forkScript(this.workerPath);
    const worker: Worker = { child, job: null, done: 0, isReady: false, isEnding: false };
    child.on("message", (reply: WorkerReply) => this.receive(worker, reply));
    child.on("error", () => (child.pid === undefined ? this.bury(worker) : this.end(worker)));
    child.once("exit", () => this.bury(worker));
    this.workers.push(worker);
    return worker;
  }

  private receive(worker: Worker, reply: WorkerReply): void {
    const { job } = worker;
    if ("isReady" in reply) {
      worker.isReady = true;
      if (job) this.startClock(worker, job);
      return;
    }
    if (!job || reply.id !== worker.done) return;
    this.finish(worker, () => {
      if ("result" in reply) return job.resolve(reply.result);
      const { message, isFinal } = reply.failure;
      job.reject(new TaskFailure(isFinal ? "final" : "error", message));
    });
    // Decoders leak: a worker is retired after a while.
    if (worker.done >= TASKS_PER_WORKER) this.end(worker);
    this.assign();
  }

  private finish(worker: Worker, report: () => void): void {
    clearTimeout(worker.timer);
    worker.job = null;
    // An idle child does not keep the server (or a test) from ending.
    worker.child.unref();
    worker.child.channel?.unref();
    report();
  }

  /** It holds nothing that a kill could damage; when it is gone, "exit" makes room for the next. */
  private end(worker: Worker): void {
    worker.isEnding = true;
    worker.child.kill("SIGKILL");
  }

  private bury(worker: Worker): void {
    this.workers = this.workers.filter((other) => other !== worker);
    const { job } = worker;
    if (job) {
      const failure = whyItEnded(this.isStopped, worker.isReady);
      this.finish(worker, () => job.reject(failure));
    }
    if (!this.isStopped) this.assign();
  }
}

const TASKS_PER_WORKER = 2_000;
/** Milliseconds for loading the code of a worker, on a machine that is busy with something else. */
const START_LIMIT = 120_000;

function whyItEnded(isStopped: boolean, wasReady: boolean): TaskFailure {
  if (isStopped) return new TaskFailure("stopped", "The server is stopping.");
  if (wasReady) return new TaskFailure("crash", "Reading this file made the reader crash.");
  console.error(
    "A process for background work could not be started; its task is tried again at the next start.",
  );
  return new TaskFailure("stopped", "The reader could not be started.");
}
