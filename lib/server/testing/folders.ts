import { mkdtempSync, rmSync } from "node:fs";
import { mkdir, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, vi } from "vitest";
import { blankFolder } from "@/lib/core/intake/blank-folder";
import type { FolderInput } from "@/lib/core/intake/schema";
import { startBackground, stopBackground } from "../background/queue";
import { db } from "../db";
import { createFolder } from "../folders/mutations";
import { startIntake, stopIntake } from "../intake/intakes";
import { perform } from "./test-database";

/** The server's work runs during each test of a file, and each has a folder of its own for files to come from. */
export function withIntake() {
  const held = { folder: "" };
  // Children are started, and a file that has just come is left alone for two seconds: a busy machine takes its time.
  vi.setConfig({ testTimeout: 90_000 });
  beforeEach(async () => {
    held.folder = mkdtempSync(path.join(tmpdir(), "pipeline-renders-"));
    await startBackground();
    await startIntake();
  });
  afterEach(async () => {
    await Promise.all([stopIntake(), stopBackground()]);
    rmSync(held.folder, { recursive: true, force: true });
  });
  return {
    get folder() {
      return held.folder;
    },
    /** Writes a file that has been there for a while, unless it is to be new. */
    put: async (name: string, content: Buffer | string, isNew = false) => {
      const absolute = path.join(held.folder, name);
      await mkdir(path.dirname(absolute), { recursive: true });
      await writeFile(absolute, content);
      if (!isNew) await utimes(absolute, new Date(2026, 0, 1), new Date(2026, 0, 1));
      return absolute;
    },
  };
}

/** A server that was killed: nothing is finished, all that it held in memory is gone. */
export async function restartIntake(): Promise<void> {
  await Promise.all([stopIntake(), stopBackground()]);
  await startBackground();
  await startIntake();
}

export async function addFolder(folder: string, input: Partial<FolderInput> = {}): Promise<number> {
  return (await perform(createFolder, { ...blankFolder, path: folder, ...input })).value.id;
}

/** Waits until nothing of the folder is left to be read. */
export async function untilDone(folderId: number): Promise<void> {
  await vi.waitFor(
    async () => {
      const intake = await db().intake.findFirstOrThrow({ where: { folderId }, orderBy: { id: "desc" } });
      if (intake.state !== "done") throw new Error(`It is ${intake.state}.`);
    },
    { timeout: 60_000, interval: 50 },
  );
}

/** What became of the files of a folder, by name. */
export async function statesOf(folderId: number): Promise<Record<string, string>> {
  const files = await db().intakeFile.findMany({ where: { intake: { folderId } }, orderBy: { path: "asc" } });
  return Object.fromEntries(files.map(({ path: file, state }) => [path.basename(file), state]));
}

/** Waits until copied files lie under their names. */
export async function untilSettled(): Promise<void> {
  await vi.waitFor(
    async () => {
      if ((await db().storedFile.count({ where: { place: "incoming" } })) > 0)
        throw new Error("Some are incoming.");
    },
    { timeout: 60_000, interval: 50 },
  );
}
