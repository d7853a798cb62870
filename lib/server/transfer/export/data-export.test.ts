import { createHash } from "node:crypto";
import { mkdir, truncate, writeFile } from "node:fs/promises";
import path from "node:path";
import { buffer, text } from "node:stream/consumers";
import { expect, it, vi } from "vitest";
import { Document } from "@/lib/core/transfer/document";
import type { DataExportInput } from "@/lib/core/transfer/request";
import { tableNames } from "@/lib/core/transfer/table-names";
import { writeQuietly } from "../../db";
import { documentNow, exportNow } from "../../testing/export-now";
import { writeRichStudio } from "../../testing/rich-studio";
import { perform, withTestDatabase } from "../../testing/test-database";
import { unzipByName } from "../../testing/unzip";
import type { DataExport } from "./data-export";
import { planOfChoice, prepareDataExport } from "./data-exports";

withTestDatabase();
// Each export starts a process, which a busy machine takes seconds for.
vi.setConfig({ testTimeout: 90_000 });

const everything = (more: Partial<DataExportInput> = {}): DataExportInput => ({
  ...{ part: { kind: "everything" }, as: "json", hasThumbnails: false, hasLinked: false },
  ...more,
});

const begin = (more?: Partial<DataExportInput>): Promise<DataExport> => prepareDataExport(everything(more));

/** All but the moment it was made, and by which version. */
function withoutMoment(document: string): string {
  return document.replace(/"app":"[^"]+","exportedAt":"[^"]+"/, "");
}

it("exports every table of a rich studio, whose counts and checksum are those of its records", async () => {
  await perform(writeRichStudio, null);
  const exported = await begin();
  const written = await text(exported.open());
  expect(withoutMoment(written)).toBe(withoutMoment(exportNow()));
  const { tables, counts, checksum } = Document.parse(JSON.parse(written));
  const sum = createHash("sha256");
  for (const name of tableNames) {
    const records = tables[name] ?? [];
    expect(records.length, name).toBeGreaterThan(0);
    expect(counts?.[name]).toBe(records.length);
    sum.update(`${name}\n`);
    for (const record of records) sum.update(`${JSON.stringify(record)}\n`);
  }
  expect(checksum).toBe(sum.digest("hex"));
  const total = Object.values(counts ?? {}).reduce((all, count) => all + count, 0);
  expect(exported.progress).toMatchObject({ state: "done", records: total, totalRecords: total });
});

it("leaves out files that nothing refers to, where a file lies just now, and what is no setting of ours", async () => {
  await perform(writeRichStudio, null);
  const { files = [], settings = [] } = documentNow().tables;
  expect(files.map(({ id, place }) => [id, place])).toEqual([
    [1, "stored"],
    [2, "stored"],
    [3, "linked"],
    [4, "linked"],
  ]);
  expect(settings.map(({ key }) => key)).toEqual(["shortcutKeys", "theme"]);
  expect(exportNow()).not.toContain("must not leave");
});

it("is all of one moment, whatever is written while somebody takes it; two at a time do not disturb each other", async () => {
  await perform(writeRichStudio, null);
  // More than fits into what lies between the child and us.
  const notes = "x".repeat(10_000);
  await writeQuietly((tx) => tx.job.createMany({ data: Array.from({ length: 1_000 }, () => ({ notes })) }));
  const before = exportNow();
  const [slow, second] = [await begin(), await begin()];
  const reader = slow.open().getReader();
  const first = await reader.read();
  await writeQuietly((tx) => tx.job.deleteMany());
  await writeQuietly((tx) => tx.character.updateMany({ data: { description: "written meanwhile" } }));
  expect(await text(second.open())).toContain("written meanwhile");
  const chunks = [first.value ?? new Uint8Array()];
  for (let read = await reader.read(); !read.done; read = await reader.read()) chunks.push(read.value);
  expect(withoutMoment(Buffer.concat(chunks).toString())).toBe(withoutMoment(before));
});

it("ends when nobody takes it any more, or when it is stopped", async () => {
  await writeQuietly((tx) =>
    tx.job.createMany({ data: Array.from({ length: 1_000 }, () => ({ notes: "x".repeat(10_000) })) }),
  );
  const left = await begin();
  const reader = left.open().getReader();
  await reader.read();
  await reader.cancel();
  expect(left.progress.state).toBe("cancelled");
  const stopped = await begin();
  const stream = stopped.open().getReader();
  await stream.read();
  stopped.cancel();
  await expect(
    (async () => {
      while (!(await stream.read()).done);
    })(),
  ).rejects.toThrow("before its end");
});

/** Files of the rich studio on disk: one splash image in its place, one on its way, one linked; the other linked one is not there. */
async function writeFiles(): Promise<string> {
  const folder = process.env.PIPELINE_DATA_DIR ?? "";
  await perform(writeRichStudio, null);
  const linked = path.join(folder, "elsewhere.mp4");
  await writeQuietly(async (tx) => {
    const { uuid } = await tx.storedFile.update({ where: { id: 2 }, data: { place: "incoming" } });
    await tx.storedFile.update({ where: { id: 1 }, data: { path: "splash/one.png" } });
    await tx.storedFile.update({ where: { id: 3 }, data: { path: linked } });
    for (const sub of ["images/splash", "incoming", "cache"])
      await mkdir(path.join(folder, sub), { recursive: true });
    await writeFile(path.join(folder, "images/splash/one.png"), "picture one");
    await writeFile(path.join(folder, "incoming", uuid), "picture two");
    await writeFile(linked, "clip");
  });
  return folder;
}

it("puts the files into a ZIP, wherever they lie, and says what is not there", async () => {
  await writeFiles();
  const exported = await begin({ as: "zip" });
  const found = await unzipByName(await buffer(exported.open()));
  expect(Object.keys(found)).toEqual([
    "pipeline.json",
    "files/images/splash/one.png",
    "files/images/splash/on its way.png",
  ]);
  expect(String(found["files/images/splash/on its way.png"])).toBe("picture two");
  expect(withoutMoment(String(found["pipeline.json"]))).toBe(withoutMoment(exportNow()));
  expect(exported.progress).toMatchObject({
    state: "done",
    files: 2,
    totalFiles: 2,
    bytes: 22,
    leftOutCount: 0,
  });
});

it("puts linked files and small pictures into it when they are wanted", async () => {
  const folder = await writeFiles();
  const { tables } = documentNow();
  const [splash, , clip, gone] = tables.files ?? [];
  const hash = String(splash?.hash);
  await mkdir(path.join(folder, "cache", hash.slice(0, 2)));
  await writeFile(path.join(folder, "cache", hash.slice(0, 2), `${hash}-320.webp`), "small");
  const exported = await begin({ as: "zip", hasLinked: true, hasThumbnails: true });
  const found = await unzipByName(await buffer(exported.open()));
  expect(Object.keys(found)).toEqual([
    "pipeline.json",
    "files/images/splash/one.png",
    `cache/${hash.slice(0, 2)}/${hash}-320.webp`,
    "files/images/splash/on its way.png",
    `files/linked/${clip?.uuid}/elsewhere.mp4`,
    "export-report.txt",
  ]);
  const name = `files/linked/${gone?.uuid}/unread.bin`;
  const reason = "The file is not where it should be.";
  expect(String(found["export-report.txt"])).toBe(`${name}: ${reason}\r\n`);
  expect(exported.progress).toMatchObject({ leftOut: [{ name, reason }], leftOutCount: 1 });
});

it("says of a file that becomes shorter while it is read, and the ZIP stays whole", async () => {
  const folder = await writeFiles();
  const splash = path.join(folder, "images/splash/one.png");
  // Far more than fits into what lies between the child and us.
  await writeFile(splash, Buffer.alloc(30_000_000, 7));
  const exported = await begin({ as: "zip" });
  const chunks: Uint8Array[] = [];
  const reader = exported.open().getReader();
  let taken = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    chunks.push(read.value);
    const before = taken;
    taken += read.value.length;
    if (before < 5_000_000 && taken >= 5_000_000) await truncate(splash, 1_000_000);
  }
  const found = await unzipByName(Buffer.concat(chunks));
  expect(found["files/images/splash/one.png"]?.length).toBeLessThan(30_000_000);
  expect(String(found["export-report.txt"])).toContain("one.png: The file was changed while it was read");
  expect(exported.progress).toMatchObject({ state: "done", leftOutCount: 1 });
});

it("says before what it will be", async () => {
  await perform(writeRichStudio, null);
  const plan = await planOfChoice({ kind: "everything" });
  expect(plan.counts).toMatchObject({ media: 3, files: 4, settings: 2 });
  expect(plan.stored).toEqual({ count: 2, bytes: 3000 });
  expect(plan.linked).toEqual({ count: 2, bytes: 7000 });
  expect(Math.abs(plan.documentBytes / exportNow().length - 1)).toBeLessThan(0.2);
  const part = await planOfChoice({ kind: "characters", selection: { ids: [2] } });
  expect(part.counts).toMatchObject({ characters: 1, media: 1 });
  // What its job stands in together with jobs of others, a prompt of a project that stays, and nothing of a rule that it is no end of.
  const { stays } = await planOfChoice({ kind: "characters", selection: { ids: [1] } });
  expect(stays).toEqual({ projects: 1, prompts: 1, topLayerClips: 1, rules: 0 });
  expect(part.stays).toMatchObject({ rules: 1 });
  expect(plan.stays).toBeNull();
  await expect(planOfChoice({ kind: "projects", selection: { ids: [99] } })).rejects.toThrow(
    "no longer exists",
  );
});
