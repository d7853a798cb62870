import { readdir, readFile, rm, stat } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { importModes } from "@/lib/core/transfer/merge";
import { db } from "../../db";
import { isNetworkPath } from "../../folders/network-path";
import { once } from "../../once";
import { NotFoundError, UserError } from "../../outcome";
import { folderPath, isInsideDataDir } from "../../storage/paths";
import type { ReadSource } from "../read/open-source";
import { openStaging } from "../read/open-staging";
import { STAGING_FILE } from "../read/staging";
import { ImportRun, READY_FILE } from "./import-run";
import type { ImportView } from "./import-view";
import { receiveImport } from "./receive-import";

/** Imports of this process, and those that waited for a decision when the last one ended. */
const runs = once("imports", () => ({
  all: new Map<string, ImportRun>(),
  found: null as Promise<void> | null,
}));

/** Files that wait for a decision each take room on disk. */
const MOST_PENDING = 5;

/** Receives a file that a person gives and begins to read it. @throws UserError */
export async function beginUploadedImport(request: Request): Promise<ImportView> {
  await requireRoom();
  const run = new ImportRun("");
  try {
    await run.makeFolder();
    const source = await receiveImport(request, run.folder);
    run.name(source.fileName);
    return start(run, source);
  } catch (error) {
    await run.forget();
    throw error;
  }
}

/** Begins to read a file or a folder of this machine, where it lies. @throws UserError */
export async function beginLocalImport(given: string): Promise<ImportView> {
  await requireRoom();
  const source = await localSource(given);
  const run = new ImportRun(path.basename(given));
  await run.makeFolder();
  return start(run, source);
}

/** All, the newest first. */
export async function listImports(): Promise<ImportView[]> {
  await findPending();
  return [...runs.all.values()].map(({ view }) => view).sort((a, b) => b.createdAt - a.createdAt);
}

/** The newest that somebody has to do with: it goes on, waits for a decision, or was written and has not been taken back. */
export async function currentImport(): Promise<ImportView | null> {
  for (const view of await listImports())
    if (view.state !== "failed" && (await stands(view.result))) return view;
  return null;
}

/** Of two changes with one id, after a restore, the sentence tells. */
async function stands(result: ImportView["result"]): Promise<boolean> {
  if (!result?.changeId) return true;
  const { changeId: id, sentence } = result;
  const change = await db().change.findFirst({
    where: { id, sentence, undoneById: null },
    select: { id: true },
  });
  return change !== null;
}

/** @throws NotFoundError also after a start of the app that ended it */
export async function requireImport(id: string): Promise<ImportRun> {
  await findPending();
  const run = runs.all.get(id);
  if (!run) throw new NotFoundError("import");
  return run;
}

/** Stops it, and removes all that was kept of it. */
export async function forgetImport(id: string): Promise<void> {
  const run = await requireImport(id);
  if (run.view.state === "writing") return run.cancel();
  runs.all.delete(id);
  await run.forget();
}

function start(run: ImportRun, source: ReadSource): ImportView {
  runs.all.set(run.id, run);
  void run.begin(source);
  return run.view;
}

async function requireRoom(): Promise<void> {
  await findPending();
  const pending = [...runs.all.values()].filter(({ isOver }) => !isOver);
  if (pending.length >= MOST_PENDING)
    throw new UserError("Some imports wait for a decision already. Finish or discard one of them first.");
  for (const [id, run] of runs.all)
    if (run.isOver && Date.now() - run.view.createdAt > KEPT) {
      runs.all.delete(id);
      await run.forget();
    }
}

/** Milliseconds. */
const KEPT = 3_600_000;

async function localSource(given: string): Promise<ReadSource> {
  if (isNetworkPath(given))
    throw new UserError("Network addresses cannot be opened. Connect it as a drive first.");
  if (!path.isAbsolute(given) || given.includes("\0"))
    throw new UserError("Give the whole path of the file or folder.");
  if (isInsideDataDir(given))
    throw new UserError("This is the app's own folder; what is in it is here already.");
  const found = await stat(given).catch(() => null);
  if (!found) throw new UserError(`There is nothing at ${given}.`);
  if (found.isDirectory()) return { kind: "folder", path: given };
  return /\.(db|sqlite3?)$/i.test(given)
    ? { kind: "database", path: given }
    : { kind: "upload", path: given, fileName: path.basename(given) };
}

const Ready = z.object({ fileName: z.string(), createdAt: z.number(), mode: z.enum(importModes) });

/** What waited for a decision when the process before this one ended. */
function findPending(): Promise<void> {
  runs.found ??= lookForPending();
  return runs.found;
}

async function lookForPending(): Promise<void> {
  const names = await readdir(folderPath("incoming")).catch((): string[] => []);
  for (const name of names.filter((one) => one.startsWith("import-") && !runs.all.has(one))) {
    const folder = path.join(folderPath("incoming"), name);
    const found = await readPending(folder);
    // Without its mark it is a leftover like any other.
    if (!found) await rm(path.join(folder, READY_FILE), { force: true });
    if (!found) continue;
    const { ready, staging } = found;
    const run = new ImportRun(ready.fileName, name, ready.createdAt);
    run.staging = staging;
    runs.all.set(name, run);
    void run.compare(ready.mode);
  }
}

/** Null for one that was not read to its end, or that a full disk or a crash has spoilt. */
async function readPending(folder: string) {
  try {
    const ready = Ready.parse(JSON.parse(await readFile(path.join(folder, READY_FILE), "utf8")));
    return { ready, staging: openStaging(folder, path.join(folder, STAGING_FILE)) };
  } catch {
    return null;
  }
}
