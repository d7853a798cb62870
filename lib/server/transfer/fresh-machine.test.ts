import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { expect, it, onTestFinished } from "vitest";
import { importModes } from "@/lib/core/transfer/merge";
import { migrate } from "@/scripts/database.mjs";
import { closeDatabase, db, writeQuietly } from "../db";
import { holdingPath, storedFilePath } from "../storage/paths";
import { settleAll } from "../storage/settle";
import { exportNow } from "../testing/export-now";
import { writeRichStudio } from "../testing/rich-studio";
import { perform, withTestDatabase } from "../testing/test-database";
import { prepareDataExport } from "./export/data-exports";
import { readContent } from "./testing/import-folder";
import { applyNow } from "./testing/import-now";

withTestDatabase();

it("a ZIP brings a whole studio to a fresh machine, in either mode: the same records, and all bytes", async () => {
  await perform(writeRichStudio, null);
  await writeBytes();
  const before = exportNow();
  const zip = await zipNow();
  for (const mode of importModes) {
    await enterFreshMachine();
    await applyNow(await readContent(zip, "studio.zip"), mode);
    await settleAll();
    expect(exportNow(), mode).toBe(before);
    const files = await db().storedFile.findMany({ orderBy: { id: "asc" } });
    expect(files.map(({ place, missingAt }) => [place, missingAt])).toEqual([
      ["stored", null],
      ["stored", null],
      ["linked", null],
      ["linked", null],
    ]);
    for (const file of files) expect(String(readFileSync(storedFilePath(file)))).toBe(bytesOf(file.id));
    // Small pictures of a ZIP are passed over: they are made anew.
    const thumbnails = await db().task.findMany({ where: { kind: "thumbnail" }, orderBy: { id: "asc" } });
    expect(thumbnails.map(({ fileId }) => fileId)).toEqual([1, 2, 3, 4]);
  }
}, 60_000);

const bytesOf = (id: number) => `bytes of ${id}`;

/** Each file gets bytes of its own, which its row knows. */
async function writeBytes(): Promise<void> {
  const elsewhere = temporaryFolder();
  for (const { id, uuid, place, path: name } of await db().storedFile.findMany()) {
    const hash = createHash("sha256").update(bytesOf(id)).digest("hex");
    const moved = place === "linked" && { path: path.join(elsewhere, path.basename(name)) };
    const data = { hash, size: bytesOf(id).length, ...moved };
    const row = await writeQuietly((tx) => tx.storedFile.update({ where: { id }, data }));
    const file = place === "incoming" ? holdingPath("incoming", uuid) : storedFilePath(row);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytesOf(id));
  }
}

async function zipNow(): Promise<Buffer> {
  const part = { kind: "everything" } as const;
  const exported = await prepareDataExport({ part, as: "zip", hasThumbnails: false, hasLinked: false });
  return buffer(exported.open());
}

async function enterFreshMachine(): Promise<void> {
  await closeDatabase();
  const folder = temporaryFolder();
  const databaseFile = path.join(folder, "pipeline.db");
  await migrate({ databaseFile, dataDir: null });
  mkdirSync(path.join(folder, "incoming"));
  process.env.PIPELINE_DATA_DIR = folder;
  process.env.DATABASE_URL = `file:${databaseFile}`;
}

function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "pipeline-machine-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
