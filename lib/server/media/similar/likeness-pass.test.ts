import path from "node:path";
import { afterEach, expect, it } from "vitest";
import { startBackground, stopBackground } from "../../background/queue";
import { db, writeQuietly } from "../../db";
import { withTestDatabase } from "../../testing/test-database";
import { drainLikenessPass, likenessProgress, startLikenessPass, stopLikenessPass } from "./likeness-pass";

withTestDatabase();
afterEach(async () => {
  await stopLikenessPass();
  await stopBackground();
});

const workerPath = path.resolve("lib/server/testing/unruly-worker.mjs");

function add(...names: string[]): Promise<unknown> {
  const file = { area: "media", place: "linked", size: 7, mimeType: "image/png", kind: "image" } as const;
  const hash = "a".repeat(64);
  const data = names.map((name) => ({ ...file, path: `/renders/${name}`, originalName: name, hash }));
  return writeQuietly((tx) => tx.storedFile.createMany({ data }));
}

async function lookAtAll(): Promise<void> {
  await startBackground({ size: 2, workerPath });
  startLikenessPass();
  await drainLikenessPass();
}

const known = () =>
  db().pictureHash.findMany({ orderBy: { fileId: "asc" }, select: { fileId: true, hash: true } });

it("looks at files from before a start; one that makes the child crash costs itself only", async () => {
  await add(
    "one.png",
    "crash.png",
    "three.png",
    "gone.png",
    ...Array.from({ length: 20 }, (_, n) => `${n}.png`),
  );
  await lookAtAll();
  const rows = await known();
  // What is not there is tried again at the next start; what crashed is not.
  expect(rows).toHaveLength(23);
  expect(rows.slice(0, 3)).toEqual([
    { fileId: 1, hash: -7n },
    { fileId: 2, hash: null },
    { fileId: 3, hash: -7n },
  ]);
  expect(likenessProgress()).toBeNull();
});

it("goes on where it was stopped", async () => {
  await add("one.png");
  await lookAtAll();
  await stopLikenessPass();
  await stopBackground();
  await add("two.png");
  await lookAtAll();
  expect((await known()).map(({ fileId }) => fileId)).toEqual([1, 2]);
});
