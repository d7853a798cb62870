import { defineConfig } from "@playwright/test";
import { findTestBrowser } from "./scripts/browser.mjs";

// This file is read by the runner and again by each worker; the workers inherit what the runner found.
process.env.PIPELINE_BROWSER ??= (await findTestBrowser()) ?? undefined;

/** `npm test` builds the app first; each test starts that build on a data folder of its own (e2e/fixtures.ts). */
export default defineConfig({
  testDir: "e2e",
  globalSetup: "./e2e/global-setup.ts",
  fullyParallel: true,
  workers: 2,
  // A busy shared machine may starve a test (the list says "flaky"); what fails three times is broken.
  retries: process.env.CI ? 2 : 0,
  timeout: 90_000,
  // Two busy cores take a while to draw; a test that passes is not slower for it.
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: "list",
  use: {
    viewport: { width: 1440, height: 900 },
    actionTimeout: 15_000,
    // Not at first: recording takes a third of a test's time.
    trace: "on-first-retry",
    launchOptions: {
      executablePath: process.env.PIPELINE_BROWSER,
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
});
