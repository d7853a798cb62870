import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, it, vi } from "vitest";
import { backupName, readBackupName } from "@/lib/core/backups/backup-names.mjs";
import { selectedRecords } from "@/lib/core/backups/bulk";
import { blankCharacter } from "@/lib/core/characters/blank-character";
import { createCharacter } from "../characters/mutations";
import { dataDir } from "../environment";
import { perform, withTestDatabase } from "../testing/test-database";
import { automaticBackupProblem, backUpBeforeBulk, makeDailyIfDue } from "./automatic";
import { makeBackup } from "./make-backup";
import { compareWithBackup, listBackups } from "./queries";

withTestDatabase();
vi.setConfig({ testTimeout: 60_000 });

const HOUR = 60 * 60_000;
const backupsDir = () => path.join(dataDir(), "backups");
const reasons = () => readdirSync(backupsDir()).map((name) => readBackupName(name)?.reason);
const add = (name: string) => perform(createCharacter, { ...blankCharacter, name });
const many = { ids: Array.from({ length: 1_001 }, (_, index) => index + 1) };

it("makes one a day, and none of an empty database", async () => {
  mkdirSync(backupsDir());
  expect(await makeDailyIfDue()).toBe(HOUR);
  expect(reasons()).toEqual([]);
  await add("Luna");
  await makeDailyIfDue();
  await makeDailyIfDue();
  expect(reasons()).toEqual(["daily"]);
  const [today] = readdirSync(backupsDir());
  await makeDailyIfDue(new Date(Date.now() + 24 * HOUR));
  // Both were made on one day, of which the newest stays.
  expect(readdirSync(backupsDir())).not.toContain(today);
  expect(reasons()).toEqual(["daily"]);
});

it("makes one before a change of many records, unless one is new enough", async () => {
  mkdirSync(backupsDir());
  await backUpBeforeBulk({ ids: [1, 2, 3], status: "active" });
  expect(reasons()).toEqual([]);
  writeFileSync(path.join(backupsDir(), backupName("manual", new Date(Date.now() - 11 * 60_000))), "");
  await backUpBeforeBulk(many);
  await backUpBeforeBulk(many);
  expect(reasons()).toEqual(["manual", "before-bulk"]);
});

it("lets a change of many records go on without one, and says so", async () => {
  writeFileSync(backupsDir(), "a file where the folder should be");
  await backUpBeforeBulk(many);
  expect(automaticBackupProblem()).toMatch(/^There could be no backup in/);
});

it("knows how many records an input is about", () => {
  expect(selectedRecords({ ids: [1, 2] })).toBe(2);
  expect(selectedRecords({ all: {}, count: 5_000 })).toBe(5_000);
  expect(selectedRecords({ all: {}, count: null })).toBe(Number.POSITIVE_INFINITY);
  for (const other of [null, "text", 7, { id: 1 }, { ids: "1" }]) expect(selectedRecords(other)).toBe(0);
});

it("tells what is in a backup, and what a restore of it would take and bring", async () => {
  await add("Luna");
  const { name } = await makeBackup("manual");
  await add("Mara");
  await perform(async (tx) => {
    await tx.character.deleteMany({ where: { name: "Luna" } });
    return { sentence: "Luna deleted", value: null };
  }, null);
  const [listed] = await listBackups();
  expect(listed).toMatchObject({ name, version: "same", counts: { Character: 1, Job: 0 } });
  const difference = await compareWithBackup(name);
  expect([difference.lost.Character, difference.back.Character, difference.changes]).toEqual([1, 1, 2]);
  expect(difference.latest.map(({ sentence }) => sentence)).toEqual([
    "Luna deleted",
    "Character Mara created",
  ]);
});
