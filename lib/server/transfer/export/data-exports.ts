import { DataExportRequest, type ExportedPart } from "@/lib/core/transfer/request";
import { db } from "../../db";
import { once } from "../../once";
import { NotFoundError } from "../../outcome";
import { remembered } from "../../remembered";
import { DataExport, planDataExport } from "./data-export";
import type { DataExportPlan } from "./messages";

/** Exports of this process, those that are over for as long as somebody may ask how they ended. */
const exports = once("data-exports", () => new Map<string, DataExport>());

/** Milliseconds. */
const KEPT = 3_600_000;

/** Has an export ready to be loaded. @throws NotFoundError when none of what it is to hold is there */
export async function prepareDataExport(request: DataExportRequest): Promise<DataExport> {
  const prepared = new DataExport({ ...request, part: await requirePart(request.part) });
  for (const [id, { startedAt, isOver, isWaiting }] of exports)
    if ((isOver || isWaiting) && Date.now() - startedAt > KEPT) exports.delete(id);
  exports.set(prepared.id, prepared);
  return prepared;
}

/** @throws NotFoundError */
export function requireDataExport(id: string): DataExport {
  const found = exports.get(id);
  if (!found) throw new NotFoundError("export");
  return found;
}

/** What an export would be; the answer is kept until something is written. */
export async function planOfPart(given: ExportedPart): Promise<DataExportPlan> {
  const part = await requirePart(given);
  return remembered(`data-export ${JSON.stringify(part)}`, () =>
    planDataExport(DataExportRequest.parse({ part, as: "json" })),
  );
}

/** What is gone by now is left out. */
async function requirePart(part: ExportedPart): Promise<ExportedPart> {
  if (part.kind === "everything") return part;
  const where = { where: { id: { in: part.ids } }, select: { id: true } } as const;
  const rows =
    part.kind === "projects" ? await db().project.findMany(where) : await db().character.findMany(where);
  if (rows.length === 0) throw new NotFoundError(part.kind === "projects" ? "project" : "character");
  return { kind: part.kind, ids: rows.map(({ id }) => id).sort((a, b) => a - b) };
}
