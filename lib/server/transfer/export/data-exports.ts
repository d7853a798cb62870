import type { DataExportInput, ExportedChoice, ExportedPart } from "@/lib/core/transfer/request";
import { selectableCharacters } from "../../characters/queries";
import { db } from "../../db";
import { once } from "../../once";
import { NotFoundError } from "../../outcome";
import { selectableProjects } from "../../projects/queries";
import { remembered } from "../../remembered";
import { requireSelected } from "../../selected-records";
import { DataExport, planDataExport } from "./data-export";
import type { DataExportPlan } from "./messages";

/** Exports of this process, those that are over for as long as somebody may ask how they ended. */
const exports = once("data-exports", () => new Map<string, DataExport>());

/** Milliseconds. */
const KEPT = 3_600_000;

/** Has an export ready to be loaded. @throws UserError when none of what it is to hold is there */
export async function prepareDataExport(input: DataExportInput): Promise<DataExport> {
  const prepared = new DataExport({ ...input, part: await requirePart(input.part) });
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

/** What an export would be; the answer is kept until something is written. @throws UserError */
export async function planOfChoice(choice: ExportedChoice): Promise<DataExportPlan> {
  const part = await requirePart(choice);
  return remembered(`data-export ${JSON.stringify(part)}`, () => planDataExport(part));
}

/** What is gone by now is left out. */
async function requirePart(choice: ExportedChoice): Promise<ExportedPart> {
  if (choice.kind === "everything") return choice;
  const { ids } =
    choice.kind === "projects"
      ? await requireSelected(db(), choice.selection, selectableProjects)
      : await requireSelected(db(), choice.selection, selectableCharacters);
  return { kind: choice.kind, ids };
}
