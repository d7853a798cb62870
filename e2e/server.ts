import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import Database from "better-sqlite3";

/** Puts rows into a test's database before its server starts. */
export type Seed = (database: Database.Database) => void;

/** A production server of its own, on a data folder of its own. */
export type TestServer = {
  url: string;
  dataDir: string;
  /** Of its process, as long as it runs. */
  pid: () => number | undefined;
  /** What it printed so far: for tests that expect a failure to be logged. */
  output: () => string;
  /** As if the power went: nothing is finished or cleaned up. */
  kill: () => Promise<void>;
  /** Starts it again on the same folder and port. */
  restart: () => Promise<void>;
};

/** Each clone has its own: two may be tested at once. */
const CLONE = createHash("sha256").update(process.cwd()).digest("hex").slice(0, 12);

/** Made once by the global set-up: a freshly migrated database. */
export const TEMPLATE = path.join(tmpdir(), `pipeline-e2e-${CLONE}`, "template.db");

export async function startTestServer(options: { seed?: Seed; env?: Record<string, string> } = {}) {
  const dataDir = mkdtempSync(path.join(tmpdir(), "pipeline-e2e-"));
  mkdirSync(dataDir, { recursive: true });
  copyFileSync(TEMPLATE, path.join(dataDir, "pipeline.db"));
  if (options.seed) seedDatabase(dataDir, options.seed);

  const port = await freePort();
  const url = `http://localhost:${port}`;
  const printed: string[] = [];
  let child: ChildProcess | null = null;
  const start = async () => {
    child = spawn(process.execPath, [NEXT, "start", "--hostname", "127.0.0.1", "--port", String(port)], {
      env: {
        ...process.env,
        ...options.env,
        NODE_ENV: "production",
        PORT: String(port),
        PIPELINE_DATA_DIR: dataDir,
        DATABASE_URL: `file:${path.join(dataDir, "pipeline.db")}`,
        NEXT_TELEMETRY_DISABLED: "1",
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    for (const stream of [child.stdout, child.stderr])
      stream?.on("data", (data) => printed.push(String(data)));
    await untilHealthy(url, child, printed);
  };
  const end = async (signal: NodeJS.Signals) => {
    const ending = child;
    child = null;
    if (!ending || ending.exitCode !== null || ending.signalCode !== null) return;
    const exit = new Promise((resolve) => ending.once("exit", resolve));
    ending.kill(signal);
    await exit;
  };
  await start();
  const server: TestServer = {
    url,
    dataDir,
    pid: () => child?.pid,
    output: () => printed.join(""),
    kill: () => end("SIGKILL"),
    restart: start,
  };
  const dispose = async () => {
    await end("SIGKILL");
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 3 });
  };
  return { server, dispose };
}

const NEXT = path.join(import.meta.dirname, "..", "node_modules", "next", "dist", "bin", "next");

/** Milliseconds. */
const START_LIMIT = 30_000;

function seedDatabase(dataDir: string, seed: Seed): void {
  const database = new Database(path.join(dataDir, "pipeline.db"));
  database.transaction(() => seed(database))();
  database.close();
}

async function untilHealthy(url: string, child: ChildProcess, printed: string[]): Promise<void> {
  const deadline = Date.now() + START_LIMIT;
  while (Date.now() < deadline) {
    if (child.exitCode !== null)
      throw new Error(`The server ended with code ${child.exitCode}.\n${printed.join("")}`);
    const isHealthy = await fetch(`${url}/api/health`).then(
      (response) => response.ok,
      () => false,
    );
    if (isHealthy) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The server did not answer within ${START_LIMIT / 1000} s.\n${printed.join("")}`);
}

/** A port that nobody has at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("No port.")),
      );
    });
  });
}
