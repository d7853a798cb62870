import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { expect, it } from "vitest";
import { closeDatabase, db } from "../../db";
import { folderPath, storedFilePath } from "../../storage/paths";
import { settleAll } from "../../storage/settle";
import { exportNow } from "../../testing/export-now";
import { writeRichStudio } from "../../testing/rich-studio";
import { perform, withTestDatabase } from "../../testing/test-database";
import { readContent } from "../testing/import-folder";
import { makeZip } from "../testing/make-zip";
import { type DocumentTables, documentOf, mediaRecord, sampleTables } from "../testing/own-document";

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
  const { folder } = await readContent(zipOf({ tags }));
  await mkdir(folderPath("incoming"), { recursive: true });
  await closeDatabase();
  for (const moment of MOMENTS) {
    await importUntil(folder, moment);
    const isDone = exportNow() !== before;
    if (isDone) break;
  }
  await settleAll();
  expect(await db().tag.count()).toBe(15_000);
  expect(await db().character.count()).toBe(0);
  const files = await db().storedFile.findMany({ where: { media: { some: {} } } });
  expect(files.map(({ place, missingAt }) => [place, missingAt])).toEqual(CLIPS.map(() => ["stored", null]));
  for (const file of files) expect(String(await readFile(storedFilePath(file)))).toBe(`bytes of ${file.id}`);
  expect(await db().currentChange.findFirst()).toMatchObject({ changeId: null });
  expect(await db().$queryRaw`PRAGMA integrity_check`).toEqual([{ integrity_check: "ok" }]);
  expect(await readdir(folderPath("incoming")).catch(() => [])).toEqual([]);
}, 180_000);

const CLIPS = [1, 2, 3];

/** With a few clips, whose bytes come along. */
function zipOf(tables: DocumentTables): Buffer {
  const [sample] = sampleTables().files ?? [];
  const files = CLIPS.map((id) => {
    const bytes = `bytes of ${id}`;
    const uuid = `00000000-0000-4000-9000-00000000000${id}`;
    const hash = createHash("sha256").update(bytes).digest("hex");
    return { ...sample, id, uuid, path: `clip ${id}.mp4`, hash, size: bytes.length };
  });
  const media = CLIPS.map((id) => mediaRecord(id, { fileId: id }));
  return makeZip([
    {
      name: "pipeline.json",
      content: JSON.stringify(documentOf({ ...tables, files, media })),
      isPacked: true,
    },
    ...CLIPS.map((id) => ({ name: `files/media/clip ${id}.mp4`, content: `bytes of ${id}` })),
  ]);
}

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
