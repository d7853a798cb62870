import { setImmediate as turn } from "node:timers/promises";
import { type ImportMode, MOST_LOGGED_ROWS } from "@/lib/core/transfer/merge";
import { wakeBackground } from "../../background/queue";
import { makeBackup } from "../../backups/make-backup";
import { db, type RecordedChange, type Turn, write, writeQuietly } from "../../db";
import type { LongWork } from "../../long-work";
import { outcome } from "../../outcome";
import { settleAll, settleFiles } from "../../storage/settle";
import { askMergeProcess, type PlanProgress } from "../merge/ask-merge-process";
import type { MergePlan } from "../merge/merge-process";
import { stampSql } from "../merge/stamp";
import type { Staging } from "../read/staging";
import { type Carried, carryBytes, handOverAll, takeBack } from "./carry-bytes";
import { linkMedia, takeMediaLinks } from "./link-media";
import { writeRows } from "./write-rows";

export type ApplyStep = "comparing" | "saving" | "writing";

export type ApplyOptions = {
  mode: ImportMode;
  signal: AbortSignal;
  onStep: (step: ApplyStep, progress: PlanProgress | null) => void;
};

/** `change` is null when everything was here already. */
export type Applied = { plan: MergePlan; change: RecordedChange | null; backup: string };

/**
 * Does an import in one transaction, as one change, after a backup. What it does is worked out when it is its turn to write, so that
 * nothing comes in between; other requests read on meanwhile. A kill at any moment leaves what was before or what is after.
 *
 * Throws the signal's reason when it is stopped, and what a full disk or a lock throws: nothing is changed then.
 */
export async function applyImport(staging: Staging, options: ApplyOptions): Promise<Applied> {
  const { mode, signal, onStep } = options;
  const compare = () =>
    askMergeProcess({
      ...{ staging: staging.path, mode, task: "prepare", signal },
      onProgress: (progress) => onStep("comparing", progress),
    });
  onStep("comparing", null);
  let plan = await compare();
  onStep("saving", null);
  const backup = (await makeBackup("before-import")).name;
  signal.throwIfAborted();
  let carried: Carried = [];
  const onTurn = async (): Promise<Turn> => {
    signal.throwIfAborted();
    if ((await stampOfNow()) !== plan.stamp) plan = await compare();
    carried = await carryBytes(staging.folder, staging.path);
    onStep("writing", null);
    return { attached: staging.path, backup: isLogged(plan) ? undefined : backup };
  };
  const step: LongWork["step"] = async (done, of) => {
    onStep("writing", { done, of });
    await turn();
    signal.throwIfAborted();
  };
  let change: RecordedChange | null;
  try {
    ({ change } = await write({ origin: "import", onTurn }, async (tx) => {
      const links = staging.meta.source.kind === "csv" ? await takeMediaLinks(tx) : null;
      await writeRows(tx, { mode, movesFiles: plan.movesFiles, watched: { step } });
      if (links) await linkMedia(tx, links);
      return outcome(importSentence(staging.meta.source.fileName, plan), null);
    }));
  } catch (error) {
    await takeBack(carried);
    throw error;
  }
  try {
    // Without anything new, only what was missing on disk is kept.
    await takeBack(carried.filter(({ fileId }) => fileId === null && change === null));
    await bringBackFound(carried);
    if (change && !isLogged(plan)) {
      await settleAll();
      wakeBackground();
    }
  } catch (error) {
    // The records are there, which is what counts; files are moved on by the next start.
    console.error("Files of an import could not all be put in their places", error);
  }
  return { plan, change, backup };
}

/** Files that were known and missing: their bytes came along. */
async function bringBackFound(carried: Carried): Promise<void> {
  const ids = carried.flatMap(({ fileId }) => fileId ?? []);
  try {
    if (ids.length > 0)
      await writeQuietly((tx) =>
        tx.storedFile.updateMany({
          where: { id: { in: ids } },
          data: { place: "incoming", missingAt: null },
        }),
      );
  } finally {
    handOverAll(carried);
  }
  await settleFiles(ids);
}

/** Whether an import can be taken back row by row; else the backup from before is restored. */
export function isLogged({ touched, movesFiles }: Pick<MergePlan, "touched" | "movesFiles">): boolean {
  return touched <= MOST_LOGGED_ROWS && !movesFiles;
}

export function importSentence(
  fileName: string,
  plan: Pick<MergePlan, "mode" | "added" | "changed" | "removed">,
): string {
  const { mode, added, changed, removed } = plan;
  const count = (number: number) => number.toLocaleString("en-US");
  const parts = [`${count(added)} ${added === 1 ? "record" : "records"} added`];
  if (changed > 0 || mode === "replace") parts.push(`${count(changed)} updated`);
  if (removed > 0) parts.push(`${count(removed)} removed`);
  return `${mode === "merge" ? "Imported" : "Replaced everything by"} ${fileName}: ${parts.join(", ")}`;
}

async function stampOfNow(): Promise<string> {
  const [row] = await db().$queryRawUnsafe<{ stamp: string }[]>(stampSql("main"));
  return row?.stamp ?? "";
}
