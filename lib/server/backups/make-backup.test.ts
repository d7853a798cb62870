import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { readBackupName } from "@/lib/core/backups/backup-names.mjs";
import { blankCharacter } from "@/lib/core/characters/blank-character";
import { backupFolder, chooseFolder, listBackups, listOtherBackups } from "@/scripts/backups/folders.mjs";
import { installationName } from "@/scripts/backups/machine.mjs";
import { createCharacter } from "../characters/mutations";
import { closeDatabase, writeQuietly } from "../db";
import { databaseFile, dataDir } from "../environment";
import { damage, isSound, lookInto, namesOfCharacters } from "../testing/databases";
import { canMount, smallDisk } from "../testing/small-disk";
import { perform, withTestDatabase } from "../testing/test-database";
import { makeBackup } from "./make-backup";
import { deleteBackup } from "./mutations";

withTestDatabase();
// A child process is started, and a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

let other = "";
beforeEach(() => {
  other = mkdtempSync(path.join(tmpdir(), "pipeline-backups-"));
});
afterEach(() => rmSync(other, { recursive: true, force: true }));

const backupsDir = () => path.join(dataDir(), "backups");

it("copies a database that is being written to, as it was at one moment", async () => {
  await perform(createCharacter, { ...blankCharacter, name: "Luna" });
  const progress: number[] = [];
  let isOver = false;
  const made = makeBackup("manual", (share) => progress.push(share)).finally(() => {
    isOver = true;
  });
  // Each of these is two rows in one transaction: a copy of a moment has both or none.
  let written = 0;
  while (!isOver) {
    const key = `pair ${written}`;
    await writeQuietly(async (tx) => {
      await tx.setting.create({ data: { key, value: "first" } });
      await tx.setting.create({ data: { key: `${key} again`, value: "second" } });
    });
    written += 1;
  }
  const { file, name, reason } = await made;
  expect([path.dirname(file), reason]).toEqual([backupsDir(), "manual"]);
  expect(readdirSync(backupsDir())).toEqual([name]);
  expect(isSound(file)).toBe(true);
  expect(namesOfCharacters(file)).toEqual(["Luna"]);
  const rows = lookInto(file, (database) => database.prepare(`SELECT COUNT(*) FROM "Setting"`).pluck().get());
  expect(Number(rows) % 2).toBe(0);
  expect(written).toBeGreaterThan(0);
  expect(progress.at(-1)).toBe(1);
});

it("gives two at once a name each", async () => {
  const names = (await Promise.all([makeBackup("before-bulk"), makeBackup("before-bulk")])).map(
    ({ name }) => name,
  );
  expect(readdirSync(backupsDir()).sort()).toEqual(names.sort());
});

it("goes into the folder that was chosen, and into the data folder while that cannot be reached", async () => {
  chooseFolder(dataDir(), other);
  expect(path.dirname((await makeBackup("manual")).file)).toBe(path.join(other, installationName(dataDir())));
  rmSync(other, { recursive: true });
  expect(path.dirname((await makeBackup("manual")).file)).toBe(backupsDir());
  mkdirSync(other);
  chooseFolder(dataDir(), null);
  expect(path.dirname((await makeBackup("manual")).file)).toBe(backupsDir());
});

it("leaves the backups of another installation in the same folder alone, and tells them apart", async () => {
  chooseFolder(dataDir(), other);
  const old = "pipeline-2026-11-18T10-00-00-000Z-daily.db";
  const theirs = path.join(other, "pipeline-manager-studio-0a1b2c");
  for (const folder of [other, theirs, backupFolder(dataDir())]) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, old), "");
  }
  const value = JSON.stringify({ days: 1, weeks: 0, months: 0 });
  await writeQuietly((tx) => tx.setting.create({ data: { key: "backupScheme", value } }));
  const { name } = await makeBackup("daily");
  expect(listBackups(dataDir()).map((backup) => backup.name)).toEqual([name]);
  expect(listOtherBackups(dataDir()).map(({ owner }) => owner)).toEqual([
    "",
    "pipeline-manager-studio-0a1b2c",
  ]);
  await expect(deleteBackup({ name: old })).rejects.toThrow("no longer exists");

  // A copy of the data folder is another installation; the folder itself keeps its name.
  const own = installationName(dataDir());
  expect(installationName(dataDir())).toBe(own);
  const copy = path.join(other, "copied data");
  cpSync(dataDir(), copy, { recursive: true });
  expect(installationName(copy)).not.toBe(own);
});

it("keeps as many as the settings say, and no file but its own is removed", async () => {
  mkdirSync(backupsDir());
  const value = JSON.stringify({ days: 2, weeks: 0, months: 0 });
  await writeQuietly((tx) => tx.setting.create({ data: { key: "backupScheme", value } }));
  for (const day of ["18", "19", "20"])
    writeFileSync(path.join(backupsDir(), `pipeline-2026-11-${day}T10-00-00-000Z-daily.db`), "");
  writeFileSync(path.join(backupsDir(), "mine.db"), "");
  const { name } = await makeBackup("daily");
  expect(readdirSync(backupsDir()).sort()).toEqual([
    "mine.db",
    "pipeline-2026-11-20T10-00-00-000Z-daily.db",
    name,
  ]);
});

it("makes none of a damaged database, and leaves the others", async () => {
  await writeQuietly(async (tx) => {
    for (let key = 0; key < 3_000; key += 1)
      await tx.setting.create({ data: { key: `${key}`, value: "x".repeat(500) } });
  });
  const { name } = await makeBackup("manual");
  await closeDatabase();
  damage(databaseFile());
  await expect(makeBackup("daily")).rejects.toThrow(/damaged|malformed/);
  expect(readdirSync(backupsDir())).toEqual([name]);
});

it.skipIf(!canMount)("on a full disk says so, and leaves nothing half", async () => {
  const disk = smallDisk("200k");
  chooseFolder(dataDir(), disk);
  await expect(makeBackup("manual")).rejects.toThrow(/There is no room for a backup in/);
  expect(readdirSync(path.join(disk, installationName(dataDir())))).toEqual([]);
  expect(listBackups(dataDir())).toEqual([]);
});

it("is called by a name that says when and why", async () => {
  const before = Date.now();
  const { name, time } = await makeBackup("before-import");
  expect(readBackupName(name)).toEqual({ name, time, reason: "before-import" });
  expect(time.getTime()).toBeGreaterThanOrEqual(before);
});
