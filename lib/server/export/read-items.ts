import { formatJobCode } from "@/lib/core/jobs/job-code";
import { inNamingOrder } from "@/lib/core/jobs/picks";
import type { ExportItem } from "@/lib/core/media/export/item";
import { db } from "../db";
import { idList } from "../id-list";
import { type BatchMedia, readEditable } from "../media/batch/read-editable";
import { readPrefillSources } from "../media/prefill-sources";
import { inOrderOf } from "../page-of-ids";
import { storedFilePath } from "../storage/paths";
import { selectTags, tagNames } from "../tags/tag-rows";
import type { Exported } from "./select-exported";

/** What leaves, and where its file lies; null when it has none. */
export type ReadItem = { item: ExportItem; path: string | null };

const BATCH = 500;

/** All that is exported, some hundred at a time, in its order; what is gone by now is left out. */
export async function* readItems({ kind, ids }: Exported): AsyncGenerator<ReadItem[]> {
  for (let start = 0; start < ids.length; start += BATCH) {
    const some = ids.slice(start, start + BATCH);
    yield kind === "clips" ? await readClips(some) : await readMedia(some);
  }
}

async function readMedia(ids: readonly number[]): Promise<ReadItem[]> {
  const media = await readEditable(db(), ids);
  const [sourceOf, files, projects, uuids] = await Promise.all([
    readPrefillSources(db(), media),
    readFiles(media.map(({ fileId }) => fileId)),
    readProjects(media.map(({ jobId }) => jobId)),
    db().mediaAsset.findMany({ where: { id: { in: [...ids] } }, select: { id: true, uuid: true } }),
  ]);
  const uuidOf = new Map(uuids.map(({ id, uuid }) => [id, uuid]));
  return media.map((asset) => {
    const { character, outputType, ingredients } = sourceOf(asset, asset);
    const named = inNamingOrder(ingredients, outputType?.categoryIds ?? []);
    const item = {
      ...textsOf(asset),
      uuid: uuidOf.get(asset.id) ?? "",
      jobCode: asset.jobId === null ? null : formatJobCode(asset.jobId),
      character: character?.name ?? null,
      ingredients: named.map(({ name }) => name),
      outputType: outputType?.name ?? null,
      projects: projects.get(asset.jobId ?? 0) ?? [],
    };
    return withFile(item, files.get(asset.fileId ?? 0));
  });
}

function textsOf({ id, title, description, tags, seoTitle, seoDescription, ...more }: BatchMedia) {
  const { prompt, notes, quality, rating } = more;
  return { id, title, description, tags, seoTitle, seoDescription, prompt, notes, quality, rating };
}

async function readClips(ids: readonly number[]): Promise<ReadItem[]> {
  const clips = await db().topLayerClip.findMany({
    where: { id: { in: [...ids] } },
    select: {
      ...{ id: true, uuid: true, fileId: true, title: true, description: true },
      ...{ seoTitle: true, seoDescription: true, notes: true, tags: selectTags },
    },
  });
  const files = await readFiles(clips.map(({ fileId }) => fileId));
  return inOrderOf(ids, clips).map(({ fileId, tags, ...clip }) => {
    const none = {
      prompt: null,
      quality: null,
      rating: null,
      jobCode: null,
      character: null,
      outputType: null,
    };
    const item = { ...clip, ...none, tags: tagNames(tags), ingredients: [], projects: [] };
    return withFile(item, files.get(fileId ?? 0));
  });
}

type FoundFile = Awaited<ReturnType<typeof listFiles>>[number];

function listFiles(fileIds: readonly number[]) {
  return db().storedFile.findMany({
    where: { id: { in: [...fileIds] } },
    include: {
      folder: { select: { state: { select: { offlineAt: true } } } },
      generation: { select: { generator: true } },
    },
  });
}

async function readFiles(fileIds: readonly (number | null)[]): Promise<Map<number, FoundFile>> {
  const files = await listFiles(fileIds.filter((id) => id !== null));
  return new Map(files.map((file) => [file.id, file]));
}

function withFile(item: Omit<ExportItem, "file" | "generator">, file: FoundFile | undefined): ReadItem {
  if (!file) return { item: { ...item, generator: null, file: null }, path: null };
  const { originalName, mimeType, kind, hash, width, height, seconds } = file;
  const facts = { originalName, mimeType, kind, hash, width, height, seconds };
  const date = file.capturedAt ?? file.createdAt;
  const exported = { ...facts, size: Number(file.size), date, problem: problemOf(file) };
  return {
    item: { ...item, generator: file.generation?.generator ?? null, file: exported },
    path: storedFilePath(file),
  };
}

function problemOf({ folder, missingAt }: FoundFile): string | null {
  if (folder?.state?.offlineAt) return OFFLINE;
  return missingAt ? MISSING : null;
}

export const NO_FILE = "It has no file.";
export const OFFLINE = "The folder or drive that it is on cannot be reached.";
export const MISSING = "The file is not where it should be.";

async function readProjects(jobIds: readonly (number | null)[]): Promise<Map<number, string[]>> {
  const ids = jobIds.filter((id) => id !== null);
  const rows = await db().$queryRaw<{ jobId: bigint | number; names: string }[]>`
    SELECT link.jobId, json_group_array(p.name ORDER BY p.nameKey, p.id) AS names
    FROM ProjectJob link JOIN Project p ON p.id = link.projectId WHERE link.jobId IN ${idList(ids)} GROUP BY link.jobId`;
  return new Map(rows.map(({ jobId, names }) => [Number(jobId), JSON.parse(names) as string[]]));
}
