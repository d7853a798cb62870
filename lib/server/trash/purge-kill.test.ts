import { spawn } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { expect, it } from "vitest";
import { db, write } from "../db";
import { outcome } from "../outcome";
import { folderPath, storedFilePath } from "../storage/paths";
import { settleAll } from "../storage/settle";
import { addStoredFile } from "../testing/stored-file";
import { perform, withTestDatabase } from "../testing/test-database";
import { removePurgedFiles } from "./purge-files";
import { restoreTrash } from "./restore";

withTestDatabase();

const FILES = 1_000;
/** Each life ends so many milliseconds after only so many lines of the log are left. */
const LIVES = [
  { left: 1_800, after: 0 },
  { left: 1_200, after: 8 },
  { left: 700, after: 25 },
];

it("killed at any moment, what was deleted is there whole with its file, or gone with it", async () => {
  const files: number[] = [];
  for (let number = 0; number < FILES; number += 1)
    files.push(await addStoredFile({ area: "media", name: `${number}.mp4` }));
  await write({ origin: "person" }, async (tx) => {
    await tx.mediaAsset.createMany({ data: files.map((fileId) => ({ fileId, title: String(fileId) })) });
    return outcome("Added", null);
  });
  const { change } = await perform(async (tx) => {
    await tx.mediaAsset.deleteMany();
    return outcome("All deleted", null);
  }, undefined);
  await settleAll();
  for (const life of LIVES) await purgeUntil(life);

  // What a start does.
  await settleAll();
  await removePurgedFiles();
  const rows = await db().storedFile.findMany();
  expect(rows.length).toBeLessThan(FILES);
  expect((await readdir(folderPath("trash"))).sort()).toEqual(rows.map(({ uuid }) => uuid).sort());
  if (rows.length === 0) return;
  await perform(restoreTrash, { records: [], deletions: [change?.id ?? 0] });
  await settleAll();
  const back = await db().mediaAsset.findMany({ include: { file: true } });
  expect(back).toHaveLength(rows.length);
  for (const { title, file } of back) {
    expect(title).toBe(String(file?.id));
    expect(file && (await readFile(storedFilePath(file), "utf8"))).toBe(file?.originalName);
  }
}, 180_000);

/** In a process of its own. */
async function purgeUntil({ left, after }: (typeof LIVES)[number]): Promise<void> {
  const script = path.resolve("lib/server/testing/purge-process.ts");
  const child = spawn(process.execPath, ["--import", "tsx", script], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const lines = () => db().changeRow.count();
  await expect.poll(lines, { timeout: 60_000, interval: 1 }).toBeLessThanOrEqual(left);
  setTimeout(() => child.kill("SIGKILL"), after);
  await ended;
}
