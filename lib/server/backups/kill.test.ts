import { type ChildProcess, spawn } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, expect, it, onTestFinished, vi } from "vitest";
import { blankCharacter } from "@/lib/core/characters/blank-character";
import { listBackups, removeUnfinishedBackups } from "@/scripts/backups/folders.mjs";
import { finishRestore } from "@/scripts/backups/put-in-place.mjs";
import { createCharacter } from "../characters/mutations";
import { closeDatabase } from "../db";
import { databaseFile, dataDir } from "../environment";
import { isSound, namesOfCharacters } from "../testing/databases";
import { perform, withTestDatabase } from "../testing/test-database";
import { makeBackup } from "./make-backup";

withTestDatabase();
vi.setConfig({ testTimeout: 180_000 });

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
});

const add = (name: string) => perform(createCharacter, { ...blankCharacter, name });

it("kills while a backup is made leave whole ones and nothing else", async () => {
  await add("Luna");
  await closeDatabase();
  for (const life of [0, 400]) {
    const { child } = await start([], "making");
    // The moment is what the test is about: anywhere in the work of two processes.
    await wait(life);
    await kill(child);
    for (const { file } of listBackups(dataDir()))
      expect([isSound(file), namesOfCharacters(file)]).toEqual([true, ["Luna"]]);
  }
  // What the last one's child still wrote is over when another one has been made.
  const { name } = await makeBackup("manual");
  removeUnfinishedBackups(dataDir());
  const left = readdirSync(path.join(dataDir(), "backups"));
  expect(left).toContain(name);
  expect(left.filter((one) => one.includes(".part"))).toEqual([]);
});

it("kills while a backup is restored leave the database of before or of after", async () => {
  await add("Before");
  const { name } = await makeBackup("manual");
  await add("Since");
  await closeDatabase();
  const moments = [
    ["stopping", 0],
    ["saving", 400],
    ["exchanging", 0],
    ["starting", 0],
  ] as const;
  const seen = new Set<string>();
  for (const [step, later] of moments) {
    const { child } = await start([name], step);
    await wait(later);
    await kill(child);
    finishRestore(databaseFile());
    expect(isSound(databaseFile())).toBe(true);
    const names = namesOfCharacters(databaseFile()).join();
    expect(["Before", "Before,Since"]).toContain(names);
    seen.add(names);
    if (names === "Before") await add("Since");
    await closeDatabase();
  }
  expect(seen.size).toBe(2);
  expect(readdirSync(dataDir()).filter((file) => /staged|restored/.test(file))).toEqual([]);
});

it("kills while everything is brought over leave nothing half, and it can be begun again", async () => {
  await add("Luna");
  await closeDatabase();
  const [old, media] = [dataDir(), path.join(dataDir(), "media")];
  const names = Array.from({ length: 40 }, (_, number) => `clip ${number}.mp4`);
  mkdirSync(media);
  for (const name of names) writeFileSync(path.join(media, name), name.repeat(20_000));
  const here = mkdtempSync(path.join(tmpdir(), "pipeline-new-"));
  onTestFinished(() => rmSync(here, { recursive: true, force: true }));
  const file = path.join(here, "pipeline.db");
  const copied = () => (existsSync(path.join(here, "media")) ? readdirSync(path.join(here, "media")) : []);
  const bring = () => {
    const env = { ...process.env, PIPELINE_DATA_DIR: here, DATABASE_URL: `file:${file}` };
    const child = spawn(process.execPath, [path.resolve("scripts/bring.mjs"), old], { env, stdio: "ignore" });
    children.push(child);
    return child;
  };
  for (const count of [1, 20]) {
    const child = bring();
    await expect.poll(() => copied().length, { interval: 1, timeout: 30_000 }).toBeGreaterThanOrEqual(count);
    await kill(child);
    expect(existsSync(file)).toBe(false);
    for (const name of copied().filter((one) => !one.endsWith(".part")))
      expect(readFileSync(path.join(here, "media", name), "utf8")).toBe(name.repeat(20_000));
  }
  const last = bring();
  expect(await new Promise((resolve) => last.once("exit", resolve))).toBe(0);
  expect(namesOfCharacters(file)).toEqual(["Luna"]);
  expect(copied().sort()).toEqual(names.toSorted());
  expect(readdirSync(media)).toHaveLength(names.length);
});

/** Gives the process once it has said that it is at that step. */
function start(args: string[], step: string): Promise<{ child: ChildProcess }> {
  const script = path.resolve("lib/server/testing/backup-process.ts");
  const child = spawn(process.execPath, ["--import", "tsx", script, ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  children.push(child);
  return new Promise((resolve, reject) => {
    let said = "";
    child.stdout.on("data", (chunk) => {
      said += chunk;
      if (said.split("\n").includes(step)) resolve({ child });
    });
    child.once("exit", () => reject(new Error(`It ended before it was ${step}: ${said}`)));
  });
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGKILL");
  await exit;
}
