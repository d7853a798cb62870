import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { type Environment, ROOT } from "@/scripts/environment.mjs";
import { serverArguments } from "@/scripts/processes.mjs";
import { residentBytes } from "./memory";

export type BenchServer = {
  url: string;
  /** Milliseconds from the start of the process to the first healthy answer. */
  startTime: number;
  /** Bytes of real memory, of the server and its children; null where that cannot be told. */
  memory(): number | null;
  /** The largest memory while `work` runs. */
  peakMemory<T>(work: () => Promise<T>): Promise<{ value: T; peak: number | null }>;
  /** What it printed so far. */
  output(): string;
  stop(): Promise<void>;
};

/** Starts the production server, which ends with this process. Throws when it is not healthy in time. */
export async function startServer({ port, url, env }: Environment): Promise<BenchServer> {
  const begin = performance.now();
  const child = spawn(process.execPath, serverArguments("start", "127.0.0.1", port), {
    cwd: ROOT,
    env: { ...env, NODE_ENV: "production" },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (data) => {
      printed += String(data);
    });
  await untilHealthy(url, child, () => printed);
  const startTime = performance.now() - begin;
  const memory = () => residentBytes(child.pid ?? 0);
  return {
    url,
    startTime,
    memory,
    peakMemory: async (work) => {
      let peak = memory();
      const timer = setInterval(() => {
        const now = memory();
        if (now !== null) peak = Math.max(peak ?? 0, now);
      }, SAMPLE);
      try {
        return { value: await work(), peak };
      } finally {
        clearInterval(timer);
      }
    },
    output: () => printed,
    stop: () => stop(child),
  };
}

/** Milliseconds between two looks at the memory. */
const SAMPLE = 100;

/** Milliseconds. The first start after a bulk load completes the funnel of all jobs. */
const START_LIMIT = 120_000;
const STOP_LIMIT = 10_000;

async function untilHealthy(url: string, child: ChildProcess, printed: () => string): Promise<void> {
  const deadline = Date.now() + START_LIMIT;
  while (Date.now() < deadline) {
    if (child.exitCode !== null)
      throw new Error(`The server ended with code ${child.exitCode}.\n${printed()}`);
    const isHealthy = await fetch(`${url}/api/health`).then(
      (response) => response.ok,
      () => false,
    );
    if (isHealthy) return;
    await wait(10);
  }
  child.kill("SIGKILL");
  throw new Error(`The server was not healthy within ${START_LIMIT / 1000} s.\n${printed()}`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const patience = setTimeout(() => child.kill("SIGKILL"), STOP_LIMIT);
  child.kill("SIGTERM");
  await ended;
  clearTimeout(patience);
}
