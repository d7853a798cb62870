import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openDatabase } from "./database.mjs";
import { takeServerLock } from "./server-lock.mjs";

const DEMO = path.join(import.meta.dirname, "demo.mjs");

let folder: string;
let dataDir: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "pipeline-demo-"));
  dataDir = path.join(folder, "data");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What it said, and its exit code. */
function demo(): Promise<{ code: number | null; said: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [DEMO], {
      env: { ...process.env, DATABASE_URL: "", PIPELINE_DATA_DIR: dataDir },
    });
    let said = "";
    const listen = (chunk: Buffer) => {
      said += chunk;
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    child.on("close", (code) => resolve({ code, said: said.trim() }));
  });
}

test("npm run demo fills an empty data folder, once", async () => {
  const first = await demo();
  expect([first.code, first.said]).toEqual([
    0,
    expect.stringMatching(/The sample studio was added\. Start the app with npm start\.$/),
  ]);
  const database = openDatabase(path.join(dataDir, "pipeline.db"));
  expect(database.prepare("SELECT count(*) AS jobs FROM Job").get()).toEqual({ jobs: 15 });
  database.close();
  const second = await demo();
  expect([second.code, second.said]).toEqual([
    1,
    expect.stringMatching(/The sample studio is here already\.$/),
  ]);
  takeServerLock(dataDir, "")();
}, 120_000);

describe("while the app runs, npm run demo asks it", () => {
  async function whileRunning(answer: RequestListener) {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(`${request.method} ${request.url}`);
      answer(request, response);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    const url = `http://localhost:${address && typeof address === "object" ? address.port : 0}`;
    mkdirSync(dataDir);
    const release = takeServerLock(dataDir, url);
    const result = await demo();
    release();
    await new Promise((resolve) => server.close(resolve));
    return { ...result, asked, url };
  }

  test("and says where to look", async () => {
    const { code, said, asked, url } = await whileRunning((_, response) => response.writeHead(201).end("{}"));
    expect([code, said, asked]).toEqual([
      0,
      `The sample studio was added. Look at ${url}`,
      ["POST /api/demo"],
    ]);
  });

  test("and passes its refusal on", async () => {
    const message = "The sample studio is here already.";
    const { code, said } = await whileRunning((_, response) =>
      response.writeHead(409).end(JSON.stringify({ error: { code: "refused", message } })),
    );
    expect([code, said]).toEqual([1, message]);
  });
});
