import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { db, writeQuietly } from "../db";
import { withTestDatabase } from "../testing/test-database";
import { drainBackground, startBackground, stopBackground } from "./queue";

withTestDatabase();
afterEach(stopBackground);

const workerPath = path.resolve("lib/server/testing/unruly-worker.mjs");
const options = { size: 2, workerPath, timeLimit: () => 1_500 };

async function queueHash(name: string, state: "queued" | "running" = "queued"): Promise<number> {
  return writeQuietly(async (tx) => {
    const { id } = await tx.storedFile.create({
      data: {
        area: "media",
        place: "linked",
        path: `/renders/${name}`,
        originalName: name,
        size: 7,
        mimeType: "audio/mpeg",
        kind: "audio",
        tasks: { create: { kind: "hash", state } },
      },
    });
    return id;
  });
}

const file = (id: number) => db().storedFile.findUniqueOrThrow({ where: { id }, include: { tasks: true } });

async function runAll(): Promise<void> {
  await startBackground(options);
  await drainBackground();
}

describe("background work", () => {
  it("does what is queued and what a kill interrupted, and forgets finished tasks", async () => {
    const ids: number[] = [];
    for (let index = 0; index < 30; index += 1)
      ids.push(await queueHash(`good-${index}.mp3`, index % 2 ? "running" : "queued"));
    await runAll();
    for (const id of ids)
      expect(await file(id)).toMatchObject({ hash: "b".repeat(64), problem: null, tasks: [] });
  });

  it.each([
    ["crash.mp3", 2, /crash/],
    ["hang.mp3", 2, /too long/],
    ["fail.mp3", 3, /could not be read/],
    ["refuse.mp3", 1, /Not this one/],
  ])("gives up on %s after %i attempts, in words, and does the others", async (name, attempts, problem) => {
    const before = await queueHash("before.mp3");
    const bad = await queueHash(name);
    const after = await queueHash("after.mp3");
    await runAll();
    const { tasks, ...row } = await file(bad);
    expect(row.problem).toMatch(problem);
    expect(tasks).toMatchObject([{ state: "failed", attempts }]);
    for (const id of [before, after])
      expect(await file(id)).toMatchObject({ hash: "b".repeat(64), tasks: [] });
  });

  it("stops in the middle and continues at the next start", async () => {
    const bad = await queueHash("hang.mp3");
    const good = await queueHash("good.mp3");
    await startBackground(options);
    await stopBackground();
    expect((await file(bad)).tasks).toMatchObject([{ attempts: 0 }]);
    await runAll();
    expect((await file(good)).tasks).toEqual([]);
    expect((await file(bad)).tasks).toMatchObject([{ state: "failed" }]);
  });

  it("blames no file when a child cannot even be started", async () => {
    const id = await queueHash("good.mp3");
    await startBackground({ ...options, workerPath: path.resolve("lib/server/testing/no-such-worker.mjs") });
    await drainBackground();
    expect(await file(id)).toMatchObject({ problem: null, tasks: [{ attempts: 0 }] });
    await stopBackground();
    await runAll();
    expect(await file(id)).toMatchObject({ hash: "b".repeat(64), tasks: [] });
  });

  it("leaves a file alone that was deleted while it was read", async () => {
    const id = await queueHash("good.mp3");
    await startBackground(options);
    await writeQuietly((tx) => tx.storedFile.delete({ where: { id } }));
    await drainBackground();
    expect(await db().task.count()).toBe(0);
  });
});
