import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { blankCharacter } from "@/lib/core/characters/blank-character";
import { createCharacter } from "../characters/mutations";
import { closeDatabase, writeQuietly } from "../db";
import { databaseFile, dataDir } from "../environment";
import { dumpUserData, perform, withTestDatabase } from "../testing/test-database";
import { bringOver, lookForData } from "./bring-over";

withTestDatabase();
vi.setConfig({ testTimeout: 60_000 });

const add = (name: string) => perform(createCharacter, { ...blankCharacter, name });
const UUID = "00000000-0000-4000-8000-000000000001";

/** An old app with a character, a file in its library and one in its trash; not closed cleanly. */
let old = "";
let oldDump: unknown;
beforeEach(async () => {
  await add("Luna");
  await writeQuietly((tx) =>
    tx.setting.create({ data: { key: "uploadLimitGigabytes", value: "7" } }).then(() => undefined),
  );
  oldDump = await dumpUserData();
  old = mkdtempSync(path.join(tmpdir(), "pipeline-old-"));
  for (const suffix of ["", "-wal"])
    cpSync(databaseFile() + suffix, path.join(inOld(), `pipeline.db${suffix}`));
  write("media/2026-11/Luna.mp4", "a clip");
  write(`trash/${UUID}`, "deleted");
  write("backups/pipeline-2026-11-20T10-00-00-000Z-manual.db", "a backup");
  // The new app: empty.
  await perform(async (tx) => {
    await tx.character.deleteMany();
    return { sentence: "Cleared", value: null };
  }, null);
  await writeQuietly((tx) => tx.setting.deleteMany().then(() => undefined));
});
afterEach(() => rmSync(old, { recursive: true, force: true }));

const inOld = (...parts: string[]) => path.join(old, "data", ...parts);

function write(relative: string, content: string): void {
  mkdirSync(path.dirname(inOld(relative)), { recursive: true });
  writeFileSync(inOld(relative), content);
}

function fingerprintOfOld(): string[] {
  return readdirSync(old, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name))
    .sort()
    .map((file) => `${file} ${createHash("sha256").update(readFileSync(file)).digest("hex")}`);
}

it("shows what is there, takes everything, and leaves the old folder as it was", async () => {
  const before = fingerprintOfOld();
  const found = await lookForData(old);
  expect(found).toMatchObject({ holds: "1 character", here: "", isOlder: false, files: 3 });
  const shares: number[] = [];
  await bringOver({ path: old, mayReplace: false }, (share) => shares.push(share));
  expect(await dumpUserData()).toEqual(oldDump);
  const here = (relative: string) => readFileSync(path.join(dataDir(), relative), "utf8");
  expect(here("media/2026-11/Luna.mp4")).toBe("a clip");
  expect(here(`trash/${UUID}`)).toBe("deleted");
  expect(here("backups/pipeline-2026-11-20T10-00-00-000Z-manual.db")).toBe("a backup");
  expect(shares.length).toBeGreaterThan(0);
  expect(fingerprintOfOld()).toEqual(before);
});

it("goes on after a kill with what is still to be copied", async () => {
  mkdirSync(path.join(dataDir(), "media/2026-11"), { recursive: true });
  cpSync(inOld("media/2026-11/Luna.mp4"), path.join(dataDir(), "media/2026-11/Luna.mp4"), {
    preserveTimestamps: true,
  });
  writeFileSync(path.join(dataDir(), "media/2026-11/Half.mp4.part"), "ha");
  write("media/2026-11/Half.mp4", "half a clip and the other half");
  const { bytes, needed } = await lookForData(old);
  // Room is needed only for what is not here.
  expect(needed).toBe(bytes - "a clip".length);
  await bringOver({ path: path.join(old, "data"), mayReplace: false }, () => undefined);
  expect(readdirSync(path.join(dataDir(), "media/2026-11")).sort()).toEqual(["Half.mp4", "Luna.mp4"]);
  expect(await dumpUserData()).toEqual(oldDump);
});

it("takes the place of what is here only on an explicit word, and never of another file", async () => {
  await add("Mine");
  await expect(bringOver({ path: old, mayReplace: false }, () => undefined)).rejects.toThrow(
    "There is something here already: 1 character. Say that it may be replaced.",
  );
  mkdirSync(path.join(dataDir(), "media/2026-11"), { recursive: true });
  const mine = path.join(dataDir(), "media/2026-11/Luna.mp4");
  writeFileSync(mine, "mine, and another one");
  await expect(bringOver({ path: old, mayReplace: true }, () => undefined)).rejects.toThrow(
    /Another file is called/,
  );
  expect(readFileSync(mine, "utf8")).toBe("mine, and another one");
  rmSync(mine);
  await bringOver({ path: old, mayReplace: true }, () => undefined);
  expect(await dumpUserData()).toEqual(oldDump);
});

it("says what is wrong with a folder", async () => {
  await expect(lookForData(path.join(old, "media"))).rejects.toThrow(
    /There is no pipeline.db in this folder/,
  );
  await expect(lookForData(dataDir())).rejects.toThrow(/open already/);
  const predecessor = path.join(old, "predecessor");
  mkdirSync(predecessor);
  const database = new Database(path.join(predecessor, "pipeline.db"));
  database.exec("CREATE TABLE render_jobs (id INTEGER)");
  database.close();
  await expect(lookForData(predecessor)).rejects.toThrow(/in Python.*Import/);
  writeFileSync(inOld("server.lock"), JSON.stringify({ pid: process.ppid, url: "http://localhost:1" }));
  await expect(lookForData(old)).rejects.toThrow(/The old Pipeline Manager is running at/);
  rmSync(inOld("server.lock"));
  writeFileSync(inOld("pipeline.db"), "x".repeat(9_000));
  await expect(lookForData(old)).rejects.toThrow(/cannot be read/);
  await closeDatabase();
});
