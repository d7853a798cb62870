import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, it, vi } from "vitest";
import { backupName, readBackupName } from "@/lib/core/backups/backup-names.mjs";
import { blankCharacter } from "@/lib/core/characters/blank-character";
import { undoChange } from "../changes/undo";
import { createCharacter } from "../characters/mutations";
import { db, write } from "../db";
import { dataDir } from "../environment";
import { outcome } from "../outcome";
import { perform, withTestDatabase } from "../testing/test-database";
import { makeDailyIfDue } from "./automatic";
import { makeBackup } from "./make-backup";
import { automaticBackupProblem } from "./make-or-note";
import { compareWithBackup, listBackups } from "./queries";

withTestDatabase();
vi.setConfig({ testTimeout: 60_000 });

const HOUR = 60 * 60_000;
const backupsDir = () => path.join(dataDir(), "backups");
const reasons = () => readdirSync(backupsDir()).map((name) => readBackupName(name)?.reason);
const add = (name: string) => perform(createCharacter, { ...blankCharacter, name });

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

/** One change of so many records, by another program. */
const addMany = (count: number) =>
  write({ origin: "api" }, async (tx) => {
    const names = Array.from({ length: count }, (_, place) => `of ${count}: ${place}`);
    await tx.character.createMany({ data: names.map((name) => ({ name, nameKey: name })) });
    return outcome(`${count} characters`, null);
  });

it("makes one of what was before a change of many records, whoever makes it, unless one is new enough", async () => {
  mkdirSync(backupsDir());
  await addMany(1_000);
  expect(reasons()).toEqual([]);
  writeFileSync(path.join(backupsDir(), backupName("manual", new Date(Date.now() - 11 * 60_000))), "");
  const { change } = await addMany(1_001);
  await addMany(1_002);
  expect(reasons()).toEqual(["manual", "before-bulk"]);
  expect((await listBackups())[0]?.counts).toMatchObject({ Character: 1_000 });

  for (const name of readdirSync(backupsDir())) rmSync(path.join(backupsDir(), name));
  await perform(undoChange, { id: change?.id ?? 0 });
  expect((await listBackups())[0]).toMatchObject({ reason: "before-bulk", counts: { Character: 3_003 } });
});

it("lets a change of many records go on without one, and says so", async () => {
  writeFileSync(backupsDir(), "a file where the folder should be");
  await addMany(1_001);
  expect(await db().character.count()).toBe(1_001);
  expect(automaticBackupProblem()).toMatch(/^There could be no backup in/);
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
