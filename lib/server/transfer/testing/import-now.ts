import type { ConflictChoice, ImportMode } from "@/lib/core/transfer/merge";
import { type Applied, applyImport } from "../apply/apply-import";
import { setChoice } from "../merge/choices";
import type { Staging } from "../read/staging";
import { readContent } from "./import-folder";

/** Imports a file with this content as a person who chooses the same for every conflict. */
export async function importNow(
  content: string,
  mode: ImportMode,
  choice: ConflictChoice = "mine",
): Promise<Applied> {
  return applyNow(await readContent(content), mode, choice);
}

export async function applyNow(
  staging: Staging,
  mode: ImportMode,
  choice: ConflictChoice = "mine",
): Promise<Applied> {
  setChoice(staging.path, { table: null, id: null, choice });
  return applyImport(staging, { mode, signal: new AbortController().signal, onStep: () => undefined });
}
