import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { readdir, readFile, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { afterEach, beforeEach, expect, it } from "vitest";
import { db } from "../db";
import { folderPath, storedFilePath } from "../storage/paths";
import { addFolder } from "../testing/folders";
import { withTestDatabase } from "../testing/test-database";

withTestDatabase();

let folder = "";
let server: ChildProcess | null = null;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "pipeline-renders-"));
});
afterEach(async () => {
  await kill();
  rmSync(folder, { recursive: true, force: true });
});

const FILES = 250;
/** Milliseconds of each life after it has begun; the last one is as long as it takes. */
const LIVES = [0, 300, 700];

it.each(["link", "copy"] as const)(
  "kills at any moment leave every file once, and none half (%s)",
  async (mode) => {
    const hashes = await fillFolder();
    const id = await addFolder(folder, { mode, isWatched: false });
    for (const life of LIVES) {
      await start();
      await new Promise((over) => setTimeout(over, life));
      await kill();
    }
    await start();
    const stateOf = async () => (await db().intake.findFirstOrThrow({ where: { folderId: id } })).state;
    await expect.poll(stateOf, { timeout: 90_000, interval: 100 }).toBe("done");
    const unsettled = () => db().storedFile.count({ where: { place: "incoming" } });
    await expect.poll(unsettled, { timeout: 60_000, interval: 100 }).toBe(0);

    const assets = await db().mediaAsset.findMany({ include: { file: true } });
    expect(assets.map(({ file }) => file?.hash).sort()).toEqual(hashes);
    expect(await db().storedFile.count()).toBe(FILES);
    const states = await db().intakeFile.groupBy({ by: ["state"], _count: true, orderBy: { state: "asc" } });
    expect(states).toEqual([
      { state: "added", _count: FILES },
      { state: "duplicate", _count: 1 },
    ]);
    for (const { file } of assets)
      expect(
        file &&
          createHash("sha256")
            .update(await readFile(storedFilePath(file)))
            .digest("hex"),
      ).toBe(file?.hash);
    expect(await readdir(folderPath("incoming")).catch(() => [])).toEqual([]);
    const kept = await readdir(folderPath("media"), { recursive: true, withFileTypes: true }).catch(() => []);
    expect(kept.filter((entry) => entry.isFile())).toHaveLength(mode === "copy" ? FILES : 0);
  },
  180_000,
);

/** Some hundred pictures, one of them twice; gives their hashes in order. */
async function fillFolder(): Promise<string[]> {
  const hashes: string[] = [];
  for (let number = 0; number <= FILES; number += 1) {
    const background = { r: number % 256, g: Math.floor(number / 256), b: 7 };
    const width = number === FILES ? 10 : 10 + number;
    const content = await sharp({
      create: {
        width,
        height: 8,
        channels: 3,
        background: number === FILES ? { r: 0, g: 0, b: 7 } : background,
      },
    })
      .png()
      .toBuffer();
    const file = path.join(folder, `render ${number}.png`);
    await writeFile(file, content);
    await utimes(file, new Date(2026, 0, 1), new Date(2026, 0, 1));
    if (number < FILES) hashes.push(createHash("sha256").update(content).digest("hex"));
  }
  return hashes.sort();
}

function start(): Promise<void> {
  const script = path.resolve("lib/server/testing/intake-process.ts");
  const child = spawn(process.execPath, ["--import", "tsx", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  server = child;
  return new Promise((resolve, reject) => {
    child.stdout.once("data", () => resolve());
    child.once("exit", () => reject(new Error("It ended before it began.")));
  });
}

async function kill(): Promise<void> {
  const child = server;
  server = null;
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const exit = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGKILL");
  await exit;
}
