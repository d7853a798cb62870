import { searchedColumns } from "@/lib/core/generation/searched-columns";
import { parseAutoFields } from "@/lib/core/media/auto-fields";
import type { Tx } from "../db";
import type { HashFacts, ProbeFacts, TaskResult } from "./messages";
import type { TaskFailure } from "./worker-pool";

export type Finished = { taskId: number; fileId: number; outcome: TaskResult | TaskFailure };

/** Writes what was found out and ends the task, in one transaction. Gives the ids of the media that show it. */
export async function recordResult(
  tx: Tx,
  taskId: number,
  fileId: number,
  result: TaskResult,
): Promise<number[]> {
  // Deleted meanwhile, together with its file: nothing to record.
  const { count } = await tx.task.deleteMany({ where: { id: taskId } });
  if (count === 0) return [];
  if (result.kind === "hash") await recordHash(tx, fileId, result.facts);
  if (result.kind === "probe") await recordProbe(tx, fileId, result.facts);
  return listMediaIds(tx, fileId);
}

/** Queues the task again, or gives it up with words on the file when trying again is no use. */
export async function recordFailure(
  tx: Tx,
  taskId: number,
  fileId: number,
  failure: TaskFailure,
): Promise<number[]> {
  const task = await tx.task.findUnique({ where: { id: taskId }, select: { attempts: true, kind: true } });
  if (!task) return [];
  const attempts = task.attempts + 1;
  const state = attempts >= MAX_ATTEMPTS[failure.reason] ? "failed" : "queued";
  await tx.task.update({
    where: { id: taskId },
    data: { attempts, state, error: failure.message },
    select: { id: true },
  });
  if (state === "queued") return [];
  await tx.storedFile.update({
    where: { id: fileId },
    data: { problem: inWords(failure) },
    select: { id: true },
  });
  // An import can bring files that lie on another machine.
  if (/^(ENOENT|ENOTDIR)/.test(failure.message))
    await tx.storedFile.updateMany({
      where: { id: fileId, place: "linked", missingAt: null },
      data: { missingAt: new Date() },
    });
  return listMediaIds(tx, fileId);
}

/** A crash or an overrun takes a child process and up to a minute with it, so it is tried less often. */
const MAX_ATTEMPTS: Record<TaskFailure["reason"], number> = {
  final: 1,
  crash: 2,
  timeout: 2,
  error: 3,
  stopped: Infinity,
};

function inWords(failure: TaskFailure): string {
  if (failure.reason === "error")
    return "This file could not be read. Is it still there, and may it be opened?";
  return failure.message;
}

async function recordHash(tx: Tx, fileId: number, { hash, size }: HashFacts): Promise<void> {
  const { kind } = await tx.storedFile.update({
    where: { id: fileId },
    data: { hash, size },
    select: { kind: true },
  });
  // Thumbnails are filed under the hash, so a linked file's can only be made now.
  if (kind === "image" || kind === "video")
    await tx.task.upsert({
      where: { kind_fileId: { kind: "thumbnail", fileId } },
      create: { kind: "thumbnail", fileId },
      update: {},
      select: { id: true },
    });
}

async function recordProbe(
  tx: Tx,
  fileId: number,
  { generation, capturedAt, modifiedAt, ...facts }: ProbeFacts,
): Promise<void> {
  await tx.storedFile.update({
    where: { id: fileId },
    data: {
      ...facts,
      capturedAt: new Date(capturedAt),
      modifiedAt: new Date(modifiedAt),
      probedAt: new Date(),
    },
    select: { id: true },
  });
  await tx.generationMetadata.deleteMany({ where: { fileId } });
  if (!generation) return;
  const parameters = JSON.stringify(generation.parameters);
  await tx.generationMetadata.create({
    data: { ...generation, ...searchedColumns(generation), parameters, fileId },
    select: { fileId: true },
  });
  if (generation.prompt) await fillPrompts(tx, fileId, generation.prompt);
}

/** The file's own prompt goes before the job's, wherever no person has written one. */
async function fillPrompts(tx: Tx, fileId: number, prompt: string): Promise<void> {
  const assets = await tx.mediaAsset.findMany({ where: { fileId }, select: { id: true, autoFields: true } });
  const ids = assets
    .filter(({ autoFields }) => parseAutoFields(autoFields).includes("prompt"))
    .map(({ id }) => id);
  if (ids.length > 0) await tx.mediaAsset.updateMany({ where: { id: { in: ids } }, data: { prompt } });
}

async function listMediaIds(tx: Tx, fileId: number): Promise<number[]> {
  return (await tx.mediaAsset.findMany({ where: { fileId }, select: { id: true } })).map(({ id }) => id);
}
