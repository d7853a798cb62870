import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { defineConfig } from "@playwright/test";
import { findTestBrowser } from "./scripts/browser.mjs";

// This file is read by the runner and again by each worker; the workers inherit what the runner chose.
process.env.E2E_PORT ??= String(await freePort());
process.env.E2E_DATA_DIR ??= temporaryFolder();

const port = Number(process.env.E2E_PORT);
const baseURL = `http://127.0.0.1:${port}`;

export default defineConfig({
  testDir: "e2e",
  // One server and one database for all: tests use names of their own and clean up after themselves.
  workers: 2,
  fullyParallel: false,
  retries: 0,
  timeout: 60_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: "list",
  use: {
    baseURL,
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: (await findTestBrowser()) ?? undefined,
      args: [
        // A container without user namespaces (and without a GPU) has no other way; only our own pages are opened.
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-quic",
        "--no-first-run",
      ],
    },
  },
  webServer: {
    command: "node scripts/start.mjs --no-open",
    url: baseURL,
    reuseExistingServer: false,
    // Includes a production build when the tests are run on their own.
    timeout: 300_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 15_000 },
    stdout: "ignore",
    env: {
      PORT: String(port),
      HOST: "127.0.0.1",
      PIPELINE_DATA_DIR: process.env.E2E_DATA_DIR,
      DATABASE_URL: "",
      NEXT_DIST_DIR: ".next-test",
    },
  },
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

/** A data folder that goes with the runner. */
function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "pipeline-e2e-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
