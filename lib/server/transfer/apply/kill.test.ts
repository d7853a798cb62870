import { spawn } from "node:child_process";
import { readdir } from "node:fs/promises";
import path from "node:path";
import { expect, it } from "vitest";
import { closeDatabase, db } from "../../db";
import { folderPath } from "../../storage/paths";
import { settleAll } from "../../storage/settle";
import { exportNow } from "../../testing/export-now";
import { writeRichStudio } from "../../testing/rich-studio";
import { perform, withTestDatabase } from "../../testing/test-database";
import { readContent } from "../testing/import-folder";
import { documentOf } from "../testing/own-document";

withTestDatabase();

/** What it is killed at: a step, or so many records written. */
const MOMENTS = [
  "comparing 0",
  "comparing 30",
  "saving 0",
  "writing 0",
  "writing 2000",
  "writing 9000",
  "done",
];

it("killed at any moment, an import has happened whole or not at all", async () => {
  await perform(writeRichStudio, null);
  const before = exportNow();
  const createdAt = "2026-11-20T10:00:00.000Z";
  const tags = Array.from({ length: 15_000 }, (_, place) => ({
    ...{ id: place + 1, uuid: `00000000-0000-4000-8000-${String(place).padStart(12, "0")}` },
    ...{ importedId: null, name: `tag ${place}`, createdAt },
  }));
  const { folder } = await readContent(JSON.stringify(documentOf({ tags })));
  await closeDatabase();
  for (const moment of MOMENTS) {
    await importUntil(folder, moment);
    const isDone = exportNow() !== before;
    if (isDone) break;
  }
  await settleAll();
  expect(await db().tag.count()).toBe(15_000);
  expect(await db().character.count()).toBe(0);
  expect(await db().currentChange.findFirst()).toMatchObject({ changeId: null });
  expect(await db().$queryRaw`PRAGMA integrity_check`).toEqual([{ integrity_check: "ok" }]);
  expect(await readdir(folderPath("incoming")).catch(() => [])).toEqual([]);
}, 180_000);

/** Kills it as soon as it says that it is there, or past it. */
function importUntil(folder: string, moment: string): Promise<void> {
  const script = path.resolve("lib/server/testing/import-process.ts");
  const child = spawn(process.execPath, ["--import", "tsx", script, folder], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [step, done = "0"] = moment.split(" ");
  child.stdout.on("data", (text: Buffer) => {
    for (const line of text.toString().split("\n")) {
      const [at, count = "0"] = line.split(" ");
      if (at === step && Number(count) >= Number(done)) child.kill("SIGKILL");
    }
  });
  return new Promise((resolve) => child.once("exit", () => resolve()));
}
