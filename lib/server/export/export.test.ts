import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { afterEach, beforeEach, expect, it } from "vitest";
import { defaultExportOptions, type ExportOptions } from "@/lib/core/media/export/options";
import { startBackground, stopBackground } from "../background/queue";
import { readFacts } from "../background/tasks/probe";
import { db } from "../db";
import { perform, withTestDatabase } from "../testing/test-database";
import { unzipByName } from "../testing/unzip";
import type { ExportRun } from "./export-run";
import { beginExport } from "./exports";
import { planExport } from "./plan-export";
import { openZip } from "./zip-export";

withTestDatabase();

const FIXTURES = path.resolve("lib/server/background/fixtures");
const FILES = [
  ["comfyui-nomodel.png", "image/png", "image"],
  ["comfyui-video.webm", "video/webm", "video"],
] as const;

let target = "";
beforeEach(async () => {
  target = await mkdtemp(path.join(tmpdir(), "pipeline-export-"));
  await startBackground();
});
afterEach(async () => {
  await stopBackground();
  await rm(target, { recursive: true });
});

/** Two files of a job, one that is missing, and an entry without a file. */
async function addMedia(): Promise<void> {
  const bytes = await Promise.all(FILES.map(([name]) => readFile(path.join(FIXTURES, name))));
  await perform(async (tx) => {
    await tx.character.create({ data: { id: 3, name: "Luna Vale", nameKey: "luna vale" } });
    await tx.job.create({ data: { id: 42, status: "rendered", characterId: 3 } });
    const all = [...FILES, ["gone.png", "image/png", "image"] as const];
    for (const [index, [name, mimeType, kind]] of all.entries()) {
      const content = bytes[index];
      const hash = content ? createHash("sha256").update(content).digest("hex") : null;
      const place = { area: "media", place: "linked", path: path.join(FIXTURES, name) } as const;
      const facts = { originalName: name, size: content?.length ?? 5, mimeType, kind, hash };
      await tx.storedFile.create({
        data: { id: index + 1, ...place, ...facts, missingAt: content ? null : new Date() },
      });
      await tx.mediaAsset.create({
        data: { id: index + 1, fileId: index + 1, jobId: 42, title: "Night: run", prompt: "a prompt" },
      });
    }
    await tx.mediaAsset.create({ data: { id: 4, title: "No file" } });
    return { sentence: "", value: null };
  }, null);
}

const source = { media: { ids: [1, 2, 3, 4] } };
const options = (more: Partial<ExportOptions>): ExportOptions => ({ ...defaultExportOptions, ...more });

async function toFolder(more: Partial<ExportOptions> = {}): Promise<ExportRun> {
  return over(await beginExport({ source, options: options({ to: "folder", folder: target, ...more }) }));
}

async function over(run: ExportRun): Promise<ExportRun> {
  while ((await run.progress()).state === "running") await new Promise(setImmediate);
  return run;
}

it("says before what it will be", async () => {
  await addMedia();
  const plan = await planExport({ source, options: options({ to: "folder", folder: "/no/such/folder" }) });
  expect(plan).toMatchObject({ count: 2, leftOutCount: 2, sidecars: 1 });
  expect(plan.names).toEqual(["J0042 Luna Vale - Night - run.png", "J0042 Luna Vale - Night - run.webm"]);
  expect(plan.leftOut).toEqual([
    { id: 3, name: "Night: run", reason: "The file is not where it should be." },
    { id: 4, name: "No file", reason: "It has no file." },
  ]);
  expect(plan.folderProblem).toBe("There is no such folder.");
});

it("makes a ZIP whose size is known before, with a table and a report", async () => {
  await addMedia();
  const run = await beginExport({ source, options: options({ hasJson: true }) });
  const { stream, size } = await openZip(run);
  const zip = await buffer(stream);
  expect(zip).toHaveLength(size ?? 0);
  const found = await unzipByName(zip);
  expect(Object.keys(found)).toEqual([
    "J0042 Luna Vale - Night - run.png",
    "J0042 Luna Vale - Night - run.webm",
    "metadata.csv",
    "metadata.json",
    "export-report.txt",
  ]);
  expect(found["J0042 Luna Vale - Night - run.png"]).toEqual(
    await readFile(path.join(FIXTURES, "comfyui-nomodel.png")),
  );
  expect(JSON.parse(String(found["metadata.json"]))).toMatchObject([
    { file: "J0042 Luna Vale - Night - run.png", job: "J0042", prompt: "a prompt" },
    { file: "J0042 Luna Vale - Night - run.webm", character: "Luna Vale" },
  ]);
  expect(String(found["metadata.csv"]).split("\r\n")).toHaveLength(4);
  expect(String(found["export-report.txt"])).toContain("Left out: No file: It has no file.");
  expect(await run.progress()).toMatchObject({ state: "done", done: 2, leftOutCount: 2 });
  expect(await readdir(path.join(process.env.PIPELINE_DATA_DIR ?? "", "incoming"))).toEqual([]);
});

it("writes what is known into copies or beside them, and takes prompts out of them and of the table", async () => {
  await addMedia();
  const run = await beginExport({
    source,
    options: options({ name: "{character}/{n}", isDescribed: true, isStripped: true }),
  });
  const { stream, size } = await openZip(run);
  expect(size).toBeNull();
  const found = await unzipByName(await buffer(stream));
  expect(Object.keys(found)).toEqual([
    "Luna Vale/1.png",
    "Luna Vale/2.webm",
    "Luna Vale/2.xmp",
    "metadata.csv",
    "export-report.txt",
  ]);
  expect(String(found["Luna Vale/1.png"])).toContain("Night: run");
  expect(String(found["Luna Vale/2.xmp"])).toContain("Night: run");
  expect(String(found["metadata.csv"])).not.toContain("a prompt");
  for (const content of Object.values(found)) expect(content.toString("latin1")).not.toContain("class_type");
});

it("copies into a folder, again under other names, and never over anything", async () => {
  await addMedia();
  await writeFile(path.join(target, "night - RUN.png"), "mine");
  await writeFile(path.join(target, ".pipeline-export-00000000-0000-4000-8000-000000000000.part"), "old");
  const first = await toFolder({ name: "{title}", isStripped: true });
  expect(await first.progress()).toMatchObject({ state: "done", done: 2, total: 2, message: null });
  await toFolder({ name: "{title}" });
  // Where the file system tells case apart, the name of the file that was there is another one.
  const names = (await readdir(target)).filter((name) => name !== "night - RUN.png");
  expect(names).toContain("metadata (2).csv");
  expect(names.some((name) => name.endsWith(".part"))).toBe(false);
  expect(names.filter((name) => name.endsWith(".webm"))).toHaveLength(2);
  expect(names.filter((name) => name.endsWith(".png"))).toHaveLength(2);
  expect(await readFile(path.join(target, "night - RUN.png"), "utf8")).toBe("mine");
  const stripped = { filePath: path.join(target, "Night - run.webm"), mimeType: "video/webm" };
  expect((await readFacts({ ...stripped, fileKind: "video" })).generation).toBeNull();
});

it("does not follow a link out of the folder", async () => {
  await addMedia();
  const elsewhere = await mkdtemp(path.join(tmpdir(), "pipeline-elsewhere-"));
  await symlink(elsewhere, path.join(target, "Luna Vale"));
  const run = await toFolder({ name: "{character}/{title}" });
  expect(await run.progress()).toMatchObject({ state: "done", done: 0, leftOutCount: 4 });
  expect(await readdir(elsewhere)).toEqual([]);
  await rm(elsewhere, { recursive: true });
});

it.each([
  ["", "Choose a folder."],
  ["relative", "Give the whole path of the folder."],
  ["//server/share", /Network addresses/],
  [FIXTURES + path.sep + FILES[0][0], "This is a file. Choose the folder it is in."],
])("refuses the folder %s", async (folder, message) => {
  await addMedia();
  await expect(beginExport({ source, options: options({ to: "folder", folder }) })).rejects.toThrow(message);
});

it("refuses the app's own folder", async () => {
  await addMedia();
  const folder = path.join(process.env.PIPELINE_DATA_DIR ?? "", "media");
  await mkdir(folder, { recursive: true });
  await expect(beginExport({ source, options: options({ to: "folder", folder }) })).rejects.toThrow(
    /own folder/,
  );
});

it("stops when it is cancelled, and leaves whole files only", async () => {
  await addMedia();
  const large = path.join(target, "large.webm");
  await writeFile(large, Buffer.alloc(300_000_000));
  await perform(
    (tx) =>
      tx.storedFile
        .update({ where: { id: 2 }, data: { path: large, size: 300_000_000 } })
        .then(() => ({ sentence: "", value: null })),
    null,
  );
  const into = path.join(target, "into");
  await mkdir(into);
  const run = await beginExport({ source, options: options({ to: "folder", folder: into }) });
  while (!(await readdir(into)).some((name) => name.endsWith(".part"))) await new Promise(setImmediate);
  while ((await run.progress()).done === 0) await new Promise(setImmediate);
  run.cancel();
  await over(run);
  await stopBackground();
  expect(await run.progress()).toMatchObject({ state: "cancelled" });
  for (const name of await readdir(into)) expect(name).toMatch(/\.(png|part)$/);
});

it("exports the files of jobs, and those of clips", async () => {
  await addMedia();
  await perform(
    (tx) =>
      tx.topLayerClip
        .create({ data: { id: 1, title: "Reel", titleKey: "reel", description: "cut", fileId: 2 } })
        .then(() => ({ sentence: "", value: null })),
    null,
  );
  const jobs = await planExport({ source: { jobs: { ids: [42] } }, options: options({}) });
  expect(jobs).toMatchObject({ count: 2, leftOutCount: 1 });
  const clips = await planExport({
    source: { clips: { ids: [1] } },
    options: options({ name: "{title} {job}" }),
  });
  expect(clips).toMatchObject({ count: 1, names: ["Reel.webm"] });
  expect(await db().mediaAsset.count()).toBe(4);
});
