import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm, utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import Database from "better-sqlite3";
import { afterEach, expect, it } from "vitest";
import type { FindingKind } from "@/lib/core/check/findings";
import { undoLastChange } from "../changes/undo";
import { closeDatabase, db, write, writeQuietly } from "../db";
import { databaseFile } from "../environment";
import { outcome } from "../outcome";
import { folderPath, holdingPath, libraryPath, storedFilePath, thumbnailPath } from "../storage/paths";
import { settleAll } from "../storage/settle";
import { damage, damageHead } from "../testing/databases";
import { addStoredFile } from "../testing/stored-file";
import { perform, withTestDatabase } from "../testing/test-database";
import { png } from "../testing/uploads";
import { checkState, drainCheck, startCheck, stopCheck } from "./check-run";
import { repairFindings } from "./repair";

withTestDatabase();
afterEach(stopCheck);

async function found(isThorough = false): Promise<Partial<Record<FindingKind, string[]>>> {
  await startCheck({ isThorough });
  await drainCheck();
  const { report, problem } = checkState();
  expect(problem).toBeNull();
  return Object.fromEntries(
    (report?.groups ?? []).map(({ kind, findings }) => [kind, findings.map(({ text }) => text)]),
  );
}

/** An asset with a file of the library, or with one that is linked. */
async function addAsset(name: string, file: { content?: string; linkedAt?: string } = {}) {
  const fileId = await addStoredFile({ area: "media", name, ...file });
  await write({ origin: "person" }, async (tx) =>
    outcome("Added", await tx.mediaAsset.create({ data: { title: name, fileId } })),
  );
  return db().storedFile.findUniqueOrThrow({ where: { id: fileId } });
}

const OLD = new Date(2026, 0, 1);

async function put(absolute: string, content: string | Buffer) {
  await mkdir(path.dirname(absolute), { recursive: true });
  await writeFile(absolute, content);
  await utimes(absolute, OLD, OLD);
}

it("finds nothing where all is well", async () => {
  const file = await addAsset("well.mp4");
  const webp = Buffer.from("RIFF\x0C\0\0\0WEBPVP8 \0\0\0\0", "latin1");
  await put(thumbnailPath(file.hash ?? "", 320), webp);
  expect(await found(true)).toEqual({});
  await put(thumbnailPath(file.hash ?? "", 320), webp.subarray(0, 16));
  expect(Object.keys(await found(true))).toEqual(["thumbnail-stale"]);
  expect(checkState().report).toMatchObject({ files: 1, isThorough: true });
});

it("finds each fault of files, and repairs what it can", async () => {
  const [gone, grown, moved, back] = [
    await addAsset("gone.mp4"),
    await addAsset("grown.mp4"),
    await addAsset("moved.mp4"),
    await addAsset("back.mp4"),
  ];
  await rm(storedFilePath(gone));
  await writeFile(storedFilePath(grown), "more than there was");
  await mkdir(folderPath("trash"), { recursive: true });
  await rename(storedFilePath(moved), holdingPath("trash", moved.uuid));
  await writeQuietly((tx) => tx.storedFile.update({ where: { id: back.id }, data: { missingAt: OLD } }));
  await put(libraryPath("media", "by hand/new.png"), png);
  await put(path.join(folderPath("incoming"), "6a1d0d6e-9d4e-4c0e-8f5a-0123456789ab"), "half");
  await put(path.join(folderPath("trash"), "6a1d0d6e-9d4e-4c0e-8f5a-0123456789ac"), "nobody's");
  await put(thumbnailPath("0".repeat(64), 320), "webp");
  await put(thumbnailPath(back.hash ?? "", 960), "");
  await put(thumbnailPath(back.hash ?? "", 640), "of a width that is not made any more");
  await put(path.join(folderPath("cache"), "00", "another name.jpg"), "of another version");
  expect(await found()).toEqual({
    "file-missing": ["media/gone.mp4"],
    "file-misplaced": ["media/moved.mp4"],
    "file-changed": ["media/grown.mp4"],
    "file-back": ["media/back.mp4"],
    "file-unknown": ["media/by hand/new.png"],
    "trash-unknown": ["trash/6a1d0d6e-9d4e-4c0e-8f5a-0123456789ac"],
    "incoming-leftover": ["incoming/6a1d0d6e-9d4e-4c0e-8f5a-0123456789ab"],
    "thumbnail-orphan": [expect.stringContaining("0".repeat(64))],
    "thumbnail-stale": expect.arrayContaining([
      expect.stringContaining(`${back.hash}-960`),
      expect.stringContaining(`${back.hash}-640`),
      "cache/00/another name.jpg",
    ]),
  });

  const kinds = checkState().report?.groups.map(({ kind }) => kind) ?? [];
  for (const kind of kinds) await repairFindings({ kind });
  expect(checkState().report?.groups).toEqual([]);
  const task = await db().task.findMany({ where: { fileId: grown.id }, select: { kind: true } });
  expect(task.map(({ kind }) => kind).sort()).toEqual(["hash", "probe"]);
  expect(await readFile(storedFilePath(moved), "utf8")).toBe("moved.mp4");
  expect((await db().storedFile.findUniqueOrThrow({ where: { id: gone.id } })).missingAt).not.toBeNull();
  expect(await found()).toEqual({});

  const taken = await db().mediaAsset.findFirstOrThrow({ where: { file: { path: "by hand/new.png" } } });
  expect(taken.title).toBe("new");
  await perform(undoLastChange, undefined);
  await settleAll();
  expect(existsSync(libraryPath("media", "by hand/new.png"))).toBe(false);
});

it("tells files that are away from those that are missing or changed, and reads bytes when asked to", async () => {
  const outside = path.join(path.dirname(folderPath("media")), "renders");
  const linkedAt = (name: string) => path.join(outside, name);
  await put(linkedAt("same.mp4"), "same.mp4");
  await addAsset("same.mp4", { linkedAt: linkedAt("same.mp4") });
  await addAsset("away.mp4", { linkedAt: path.join(outside, "drive", "away.mp4") });
  await addAsset("none.mp4", { linkedAt: linkedAt("none.mp4") });
  const rotten = await addAsset("rotten.mp4");
  await writeFile(storedFilePath(rotten), "ROTTEN.mp4");
  expect(await found(false)).toEqual({
    "linked-missing": [linkedAt("none.mp4")],
    "linked-offline": [path.join(outside, "drive", "away.mp4")],
  });
  expect((await found(true))["file-changed"]).toEqual(["media/rotten.mp4"]);
});

it("finds what does not agree with the tables, and sets it right", async () => {
  await write({ origin: "person" }, async (tx) => {
    const { id } = await tx.job.create({ data: { status: "rendered" } });
    for (const status of ["planned", "planned", "complete"] as const)
      await tx.job.create({ data: { status } });
    await tx.mediaAsset.create({ data: { title: "lake" } });
    await tx.prompt.create({ data: { text: "a lake", jobId: id } });
    return outcome("Added", null);
  });
  await writeQuietly(async (tx) => {
    await tx.$executeRaw`UPDATE Counter SET value = 7 WHERE name = 'Job'`;
    await tx.$executeRaw`UPDATE JobFunnel SET rendered = 0 WHERE jobId = 1`;
    await tx.$executeRaw`UPDATE JobFunnel SET combination = 'o1c1i1' WHERE jobId = 2`;
    await tx.$executeRaw`UPDATE JobFunnel SET complete = 1 WHERE jobId = 3`;
    await tx.$executeRaw`DELETE FROM MediaSearch`;
    await tx.$executeRaw`DELETE FROM PromptSearch`;
  });
  expect(await found()).toEqual({
    "counter-wrong": ["Job: 7, but there are 4"],
    "funnel-wrong": ["J0001", "J0002", "J0003"],
    "search-wrong": ["Media asset 1", "Prompt 1"],
  });
  for (const kind of ["counter-wrong", "funnel-wrong", "search-wrong"] as const)
    await repairFindings({ kind });
  expect(await found()).toEqual({});
  expect(await db().jobFunnel.findFirst()).toMatchObject({ rendered: true });
});

it("finds rows that refer to what is not there", async () => {
  await closeDatabase();
  const database = new Database(databaseFile());
  database.pragma("foreign_keys = OFF");
  database.exec(`INSERT INTO "ProjectJob" ("projectId", "jobId", "position") VALUES (7, 8, 0)`);
  database.close();
  const { "reference-broken": broken } = await found();
  expect(broken?.toSorted()).toEqual([
    "Row 1 of ProjectJob refers to a row of Job",
    "Row 1 of ProjectJob refers to a row of Project",
  ]);
});

it("says of a damaged database that it is damaged", async () => {
  await addAsset("a.mp4");
  await closeDatabase();
  damage(databaseFile());
  expect((await found())["database-damaged"]?.length).toBeGreaterThan(0);
  damageHead(databaseFile());
  expect((await found())["database-damaged"]).toEqual(["file is not a database"]);
});

it("is stopped at any moment, and then has told nothing", async () => {
  await addAsset("a.mp4");
  await startCheck({ isThorough: true });
  expect(checkState().running).not.toBeNull();
  await stopCheck();
  expect(checkState()).toEqual({ running: null, report: null, problem: null });
});
