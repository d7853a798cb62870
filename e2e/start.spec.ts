import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "@playwright/test";

const SCRIPTS = path.join(import.meta.dirname, "..", "scripts");
const READY = /Pipeline Manager is at (http:\/\/localhost:\d+)/;

let dataDir: string;
let child: ChildProcess | undefined;
let said: string;

test.beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), "pipeline-start-"));
});

test.afterEach(() => {
  child?.kill("SIGKILL");
  rmSync(dataDir, { recursive: true, force: true });
});

/** Starts another server on the build that these tests run on, and waits until it says where it is. */
async function start(script = "start.mjs"): Promise<string> {
  said = "";
  const server = spawn(process.execPath, [path.join(SCRIPTS, script), "--no-open"], {
    env: {
      ...process.env,
      PORT: String(await freePort()),
      HOST: "127.0.0.1",
      DATABASE_URL: "",
      PIPELINE_DATA_DIR: dataDir,
      NEXT_DIST_DIR: ".next-test",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  child = server;
  const listen = (chunk: Buffer) => {
    said += chunk;
  };
  server.stdout.on("data", listen);
  server.stderr.on("data", listen);
  await expect.poll(() => said, { timeout: 30_000, intervals: [25] }).toMatch(READY);
  return said.match(READY)?.[1] ?? "";
}

const ended = () => new Promise<number | null>((resolve) => child?.once("close", resolve));
const isAnswering = (url: string) => fetch(url).then(Boolean, () => false);

test("a second start only serves, and Ctrl+C stops it with a page open", async ({ page }) => {
  await start();
  const first = ended();
  child?.kill("SIGINT");
  await first;

  const url = await start();
  expect(said.trim().split("\n"), "nothing was left to prepare").toHaveLength(1);
  await page.goto(url);
  await expect(page.locator("h1")).toBeVisible();
  expect(existsSync(path.join(dataDir, "server.lock"))).toBe(true);

  const stopped = ended();
  child?.kill("SIGINT");
  expect(await stopped).toBe(0);
  expect(await isAnswering(url)).toBe(false);
  expect(existsSync(path.join(dataDir, "server.lock"))).toBe(false);
});

test("npm run dev serves, and Ctrl+C stops it", async () => {
  const url = await start("dev.mjs");
  expect((await fetch(`${url}/api/health`)).status).toBe(200);
  const end = ended();
  child?.kill("SIGINT");
  expect(await end).toBe(0);
  expect(await isAnswering(url)).toBe(false);
});

test("the server goes when the start script is killed, and the next start takes over", async () => {
  const url = await start();
  const killed = ended();
  child?.kill("SIGKILL");
  await killed;
  await expect.poll(() => isAnswering(url)).toBe(false);
  expect(existsSync(path.join(dataDir, "server.lock"))).toBe(true);
  expect(await isAnswering(await start())).toBe(true);
});

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}
