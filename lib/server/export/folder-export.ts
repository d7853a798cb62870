import { randomUUID } from "node:crypto";
import { copyFile, open, rm, stat } from "node:fs/promises";
import path from "node:path";
import { METADATA_CSV, METADATA_JSON, REPORT, sidecarName } from "@/lib/core/media/export/names";
import { once } from "../once";
import { UserError } from "../outcome";
import { publishFile } from "../storage/file-system";
import { numberedPath } from "../storage/free-path";
import type { ExportRun } from "./export-run";
import { copyTo, type LeavingFile, leavingFiles, sidecarOf } from "./leaving-files";
import { asNotCopied, NotCopied } from "./not-copied";
import type { Spool } from "./spool";
import { isFreeIn, partPath, preparePath, removeOldParts } from "./target-folder";

/**
 * Copies everything into the folder. Each file is written under another name, read back, and gets its own name then, which nothing else
 * has: a kill at any moment leaves no half file under a final name, and nothing is ever overwritten.
 */
export async function exportToFolder(run: ExportRun, folder: string): Promise<void> {
  try {
    await removeOldParts(folder, writing);
    for await (const leaving of leavingFiles(run, (name) => isFreeIn(folder, name)))
      await withPart(folder, (part) => copyOne(run, folder, leaving, part));
    await run.endTables();
    if (run.csv) await addTable(folder, METADATA_CSV, run.csv);
    if (run.json) await addTable(folder, METADATA_JSON, run.json);
    if (run.hasRemarks) await addTable(folder, REPORT, run.report);
    await run.end();
  } catch (error) {
    if (!run.isOver && !(error instanceof UserError)) console.error("An export failed.", error);
    await run.end(
      error instanceof UserError
        ? error
        : new Error("That did not work. The details are in the server's log."),
    );
  }
}

/** Copies that this process is writing; others of that kind are leftovers. */
const writing = once("export.writing", () => new Set<string>());

async function withPart<T>(folder: string, work: (part: string) => Promise<T>): Promise<T> {
  const id = randomUUID();
  const part = partPath(folder, id);
  writing.add(id);
  try {
    return await work(part);
  } finally {
    await rm(part, { force: true });
    writing.delete(id);
  }
}

async function copyOne(run: ExportRun, folder: string, leaving: LeavingFile, part: string): Promise<void> {
  const { item, size } = leaving;
  try {
    await preparePath(folder, leaving.name);
    const copied = await copyTo(run, leaving, part);
    const name = await publish(folder, leaving, part);
    const packet = sidecarOf(run, leaving, copied.xmp !== "none");
    if (packet) await withPart(folder, (sidecar) => writeNew(folder, sidecarName(name), sidecar, packet));
    await run.list({ item, path: name, hash: copied.hash, size: copied.size });
    run.read(size);
    run.count();
  } catch (error) {
    run.signal.throwIfAborted();
    await requireStillThere(folder);
    const told = asNotCopied(error);
    if (!(told instanceof NotCopied)) throw told;
    await run.leaveOut(item, told.message);
  }
}

async function requireStillThere(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => null);
  if (!found?.isDirectory())
    throw new UserError("The folder cannot be reached any more. Is its drive connected?");
}

/** Another program may take the name while the copy is written: then it gets the next. */
async function publish(folder: string, leaving: LeavingFile, part: string): Promise<string> {
  for (let { name } = leaving; ; name = await leaving.rename())
    if ((await publishFile(part, await preparePath(folder, name))) === "done") return name;
}

async function writeNew(folder: string, name: string, part: string, content: Buffer): Promise<void> {
  const file = await open(part, "wx");
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  await publishNumbered(folder, name, part);
}

async function addTable(folder: string, name: string, spool: Spool): Promise<void> {
  const source = await spool.finish();
  await withPart(folder, async (part) => {
    await copyFile(source, part);
    await publishNumbered(folder, name, part);
  });
}

async function publishNumbered(folder: string, name: string, part: string): Promise<void> {
  for (let number = 1; ; number++)
    if ((await publishFile(part, path.join(folder, numberedPath(name, number)))) === "done") return;
}
