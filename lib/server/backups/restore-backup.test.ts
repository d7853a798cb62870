import {
  cpSync,
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
import { setImmediate as turn } from "node:timers/promises";
import { expect, it, vi } from "vitest";
import { backupName } from "@/lib/core/backups/backup-names.mjs";
import { blankCharacter } from "@/lib/core/characters/blank-character";
import { listMigrations, MIGRATIONS_DIR, migrate, openDatabase } from "@/scripts/database.mjs";
import { createCharacter } from "../characters/mutations";
import { db } from "../db";
import { dataDir } from "../environment";
import { subscribe } from "../events";
import { readHealth } from "../health";
import { outcome } from "../outcome";
import { folderPath, libraryPath } from "../storage/paths";
import { settleAll } from "../storage/settle";
import { damage } from "../testing/databases";
import { addStoredFile } from "../testing/stored-file";
import { dumpUserData, perform, withTestDatabase } from "../testing/test-database";
import { makeBackup } from "./make-backup";
import { type RestoreStep, restoreBackup } from "./restore-backup";

withTestDatabase();
// Child processes are started, and a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

const backupsDir = () => path.join(dataDir(), "backups");
const add = (name: string) => perform(createCharacter, { ...blankCharacter, name });

it("brings back what was there, and can be taken back", async () => {
  await add("Luna");
  const then = await dumpUserData();
  const { name } = await makeBackup("manual");
  await add("Mara");
  await perform(async (tx) => {
    await tx.character.deleteMany({ where: { name: "Luna" } });
    return { sentence: "Deleted", value: null };
  }, null);
  const now = await dumpUserData();

  const steps: RestoreStep[] = [];
  const heard: unknown[] = [];
  const stop = subscribe(({ isExchanged }) => heard.push(isExchanged));
  const undo = await restoreBackup(name, (step) => steps.push(step));
  expect(await dumpUserData()).toEqual(then);
  expect(steps).toEqual(["checking", "stopping", "saving", "exchanging", "starting"]);
  expect(heard.at(-1)).toBe(true);
  expect(undo.reason).toBe("before-restore");
  // It is a database to work with: what is written is logged and counted.
  expect((await add("Nora")).change).not.toBeNull();

  await restoreBackup(undo.name);
  stop();
  expect(await dumpUserData()).toEqual(now);
  expect(readdirSync(dataDir()).filter((file) => /staged|restored/.test(file))).toEqual([]);
});

it("moves files to where its records say, and back when it is taken back", async () => {
  const fileId = await addStoredFile({ area: "media", name: "clip.mp4" });
  await perform(
    async (tx) => outcome("Added", await tx.mediaAsset.create({ data: { title: "Clip", fileId } })),
    null,
  );
  const { name } = await makeBackup("manual");
  const inLibrary = libraryPath("media", (await db().storedFile.findFirstOrThrow()).path);
  await perform(async (tx) => outcome("Deleted", await tx.mediaAsset.deleteMany()), null);
  await settleAll();
  expect(existsSync(inLibrary)).toBe(false);

  const undo = await restoreBackup(name);
  await settleAll();
  expect(String(readFileSync(inLibrary))).toBe("clip.mp4");
  expect(readdirSync(folderPath("trash"))).toEqual([]);
  await restoreBackup(undo.name);
  await settleAll();
  expect(existsSync(inLibrary)).toBe(false);
  const { uuid } = await db().storedFile.findFirstOrThrow({ where: { missingAt: null, place: "trash" } });
  expect(readdirSync(folderPath("trash"))).toEqual([uuid]);
});

it("lets readers wait, and refuses writes with a sentence", async () => {
  await add("Luna");
  const { name } = await makeBackup("manual");
  await add("Mara");
  let isOver = false;
  const restored = restoreBackup(name).finally(() => {
    isOver = true;
  });
  const counts = new Set<number>();
  const refusals = new Set<string>();
  const read = async () => {
    while (!isOver) {
      const characters = await db().character.findMany({ include: { tags: true, archetype: true } });
      counts.add(characters.length);
      await turn();
    }
  };
  const write = async () => {
    for (let number = 0; !isOver; number += 1)
      await add(`Written ${number}`).catch(async (error: Error) => {
        refusals.add(error.message);
        await turn();
      });
  };
  await Promise.all([restored, read(), read(), read(), write()]);
  expect(await db().character.findMany({ select: { name: true } })).toContainEqual({ name: "Luna" });
  expect(await db().character.count({ where: { name: "Mara" } })).toBe(0);
  expect([...refusals]).toEqual([
    "A backup is being restored, so nothing was changed. Try again in a moment.",
  ]);
  expect(counts.size).toBeGreaterThan(1);
});

it("brings a backup of an older version to this one", async () => {
  await add("Luna");
  const migrations = mkdtempSync(path.join(tmpdir(), "pipeline-migrations-"));
  const [first] = listMigrations(MIGRATIONS_DIR);
  const name = backupName("manual", new Date());
  mkdirSync(backupsDir());
  cpSync(path.join(MIGRATIONS_DIR, first?.name ?? ""), path.join(migrations, first?.name ?? ""), {
    recursive: true,
  });
  const old = path.join(backupsDir(), name);
  // The first migration alone; today's triggers speak of what came later.
  const migrated = migrate({ databaseFile: old, dataDir: null, migrationsDir: migrations });
  await expect(migrated).rejects.toThrow(/no such (table|column)/);
  rmSync(migrations, { recursive: true });
  await restoreBackup(name);
  expect((await readHealth()).schema).toBe(listMigrations(MIGRATIONS_DIR).at(-1)?.name);
  expect(await db().character.count()).toBe(0);
  await add("Mara");
});

it.each([
  ["of a newer version", /newer version of Pipeline Manager/, makeNewer],
  ["that is damaged", /is damaged and was not restored|cannot be read and was not restored/, damage],
  [
    "that is no database",
    /cannot be read and was not restored/,
    (file: string) => writeFileSync(file, "x".repeat(5_000)),
  ],
  ["that is cut off", /is damaged and was not restored|cannot be read and was not restored/, cutOff],
])("refuses one %s, and changes nothing", async (_, message, spoil) => {
  const { name, file } = await makeBackup("manual");
  spoil(file);
  await add("Luna");
  const before = await dumpUserData();
  await expect(restoreBackup(name)).rejects.toThrow(message);
  expect(await dumpUserData()).toEqual(before);
  expect(readdirSync(backupsDir())).toEqual([name]);
  expect(readdirSync(dataDir()).filter((one) => one.includes("staged"))).toEqual([]);
  await add("Mara");
});

it("refuses a name that is none of its backups", async () => {
  await expect(restoreBackup("../pipeline.db")).rejects.toThrow("This backup no longer exists.");
});

function makeNewer(file: string): void {
  const database = openDatabase(file);
  database.exec("UPDATE _prisma_migrations SET migration_name = '20990101000000_later' WHERE rowid = 1");
  database.pragma("journal_mode = DELETE");
  database.close();
}

function cutOff(file: string): void {
  const whole = readFileSync(file);
  writeFileSync(file, whole.subarray(0, whole.length / 2));
}
