import { canHoldXmp } from "@/lib/core/media/embed/plan-copy";
import { ExportNames } from "@/lib/core/media/export/names";
import type { ExportRequest } from "@/lib/core/media/export/options";
import { db } from "../db";
import { Prisma } from "../generated/prisma/client";
import { idList } from "../id-list";
import { UserError } from "../outcome";
import type { FileItem } from "./export-run";
import type { Remark } from "./progress";
import { NO_FILE, readItems } from "./read-items";
import { type Exported, selectExported } from "./select-exported";
import { requireRoomFor, requireTargetFolder } from "./target-folder";

export type ExportPlan = {
  /** Files that will be in it, and their bytes. */
  count: number;
  bytes: number;
  leftOutCount: number;
  /** The first of them. */
  leftOut: Remark[];
  /** What the first files will be called. */
  names: string[];
  /** Files whose metadata go into a sidecar, because their kind cannot hold them. */
  sidecars: number;
  /** Why the folder cannot be used; null when it can, or none is wanted. */
  folderProblem: string | null;
};

const NAMES_SHOWN = 5;
const LEFT_OUT_SHOWN = 20;

/** What an export would be. Nothing is written, and no file is opened. */
export async function planExport({ source, options }: ExportRequest): Promise<ExportPlan> {
  const exported = await selectExported(source);
  const counted = await countExported(exported);
  return {
    ...counted,
    leftOut: await listLeftOut(exported, counted.leftOutCount),
    names: await firstNames(exported, options.name, options.isDescribed),
    folderProblem: options.to === "folder" ? await folderProblem(options.folder, counted.bytes) : null,
  };
}

type Counted = Pick<ExportPlan, "count" | "bytes" | "leftOutCount" | "sidecars">;

export async function countExported(exported: Exported): Promise<Counted> {
  const rows = await db().$queryRaw<
    { mimeType: string | null; isThere: bigint; count: bigint; bytes: bigint }[]
  >`
    SELECT f.mimeType, ${IS_THERE} AS isThere, count(*) AS count, total(f.size) AS bytes
    FROM ${fromOf(exported)} GROUP BY f.mimeType, isThere`;
  const counted: Counted = { count: 0, bytes: 0, leftOutCount: 0, sidecars: 0 };
  for (const { mimeType, isThere, count, bytes } of rows) {
    if (!Number(isThere)) counted.leftOutCount += Number(count);
    else {
      counted.count += Number(count);
      counted.bytes += Number(bytes);
      if (!canHoldXmp(mimeType ?? "")) counted.sidecars += Number(count);
    }
  }
  return counted;
}

const IS_THERE = Prisma.sql`(f.id IS NOT NULL AND f.missingAt IS NULL AND state.offlineAt IS NULL)`;

function fromOf({ kind, ids }: Exported): Prisma.Sql {
  const table = kind === "clips" ? Prisma.sql`TopLayerClip` : Prisma.sql`MediaAsset`;
  return Prisma.sql`${idList(ids)} AS chosen CROSS JOIN ${table} r ON r.id = chosen.value
    LEFT JOIN StoredFile f ON f.id = r.fileId LEFT JOIN MediaFolderState state ON state.folderId = f.folderId`;
}

async function listLeftOut(exported: Exported, count: number): Promise<Remark[]> {
  if (count === 0) return [];
  const rows = await db().$queryRaw<{ id: bigint | number }[]>`
    SELECT r.id FROM ${fromOf(exported)} WHERE NOT ${IS_THERE} LIMIT ${LEFT_OUT_SHOWN}`;
  const found: Remark[] = [];
  for await (const items of readItems({ kind: exported.kind, ids: rows.map(({ id }) => Number(id)) }))
    for (const { item } of items)
      found.push({
        id: item.id,
        name: item.title || item.file?.originalName || "Untitled",
        reason: item.file ? (item.file.problem ?? "") : NO_FILE,
      });
  return found;
}

async function firstNames(exported: Exported, template: string, hasSidecar: boolean): Promise<string[]> {
  const names = new ExportNames(template, exported.ids.length);
  const first: string[] = [];
  // Some of them may have no file.
  for await (const items of readItems({ ...exported, ids: exported.ids.slice(0, 10 * NAMES_SHOWN) }))
    for (const { item } of items) {
      if (first.length >= NAMES_SHOWN || item.file === null || item.file.problem) continue;
      const named: FileItem = { ...item, file: item.file };
      first.push(await names.give({ item: named, hasSidecar }));
    }
  return first;
}

/** What has not been chosen yet is no problem. */
async function folderProblem(folder: string, bytes: number): Promise<string | null> {
  if (folder.trim() === "") return null;
  try {
    await requireRoomFor(await requireTargetFolder(folder), bytes);
    return null;
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
}
