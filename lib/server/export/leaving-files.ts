import { constants } from "node:fs";
import { access, rm, stat } from "node:fs/promises";
import { canHoldXmp } from "@/lib/core/media/embed/plan-copy";
import { xmpPacket } from "@/lib/core/media/embed/xmp";
import { ExportNames } from "@/lib/core/media/export/names";
import { xmpFieldsOf } from "@/lib/core/media/export/xmp-fields";
import type { CopyFacts, CopyInput } from "../background/messages";
import { backgroundPool } from "../background/queue";
import { TaskFailure } from "../background/worker-pool";
import { UserError } from "../outcome";
import type { ExportRun, FileItem } from "./export-run";
import { NotCopied } from "./not-copied";
import { MISSING, NO_FILE, readItems } from "./read-items";

export type LeavingFile = {
  item: FileItem;
  /** Where the original lies. */
  path: string;
  /** Its name in the export. */
  name: string;
  /** As it is now. */
  size: number;
  modifiedAt: Date;
  /** Another name, when this one was taken meanwhile. */
  rename: () => Promise<string>;
};

/** Everything that leaves, under its name; what is not there is left out with the reason. */
export async function* leavingFiles(
  run: ExportRun,
  isFree?: (name: string) => Promise<boolean>,
): AsyncGenerator<LeavingFile> {
  const names = new ExportNames(run.options.name, run.exported.ids.length);
  for await (const items of readItems(run.exported))
    for (const { item, path } of items) {
      run.signal.throwIfAborted();
      const { file } = item;
      const found = path && (await look(path));
      if (file === null || path === null) await run.leaveOut(item, NO_FILE);
      else if (found === "unreadable") await run.leaveOut(item, "The file may not be read.");
      else if (!found) await run.leaveOut(item, file.problem ?? MISSING);
      else {
        const leaving = { ...item, file };
        // A sidecar has its file's name, so both are asked for.
        const give = () => names.give({ item: leaving, hasSidecar: run.options.isDescribed }, isFree);
        yield { item: leaving, path, name: await give(), ...found, rename: give };
      }
    }
}

async function look(path: string): Promise<{ size: number; modifiedAt: Date } | "unreadable" | null> {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) return null;
  const canRead = await access(path, constants.R_OK).then(
    () => true,
    () => false,
  );
  return canRead ? { size: found.size, modifiedAt: found.mtime } : "unreadable";
}

/** Whether a file has to be written anew to leave. */
export function isChanged({ options }: ExportRun, { item }: LeavingFile): boolean {
  return options.isStripped || (options.isDescribed && canHoldXmp(item.file.mimeType));
}

/**
 * Has a child write the copy and read it back; what it could not do as wanted is noted.
 *
 * @throws NotCopied, with the reason in words; UserError when nothing more can be written at all
 */
export async function copyTo(run: ExportRun, leaving: LeavingFile, target: string): Promise<CopyFacts> {
  const { item, path, name, size } = leaving;
  const { isDescribed, isStripped } = run.options;
  const { mimeType, kind } = item.file;
  const input = { filePath: path, mimeType, fileKind: kind, isStripped, target };
  const xmp = isDescribed && canHoldXmp(mimeType) ? xmpFieldsOf(item, isStripped) : null;
  run.writing = target;
  try {
    const facts = await untilStopped(run.signal, target, runCopy({ kind: "copy", ...input, xmp }, size));
    await noteOn(run, name, facts, item.file.hash);
    return facts;
  } catch (error) {
    run.signal.throwIfAborted();
    if (!(error instanceof TaskFailure)) throw error;
    if (/^ENOSPC|^EDQUOT/.test(error.message)) throw new UserError("The drive is full.");
    throw new NotCopied(
      error.reason === "final" ? error.message : `It could not be copied: ${error.message}`,
    );
  } finally {
    run.writing = null;
  }
}

async function runCopy(input: CopyInput, size: number): Promise<CopyFacts> {
  const pool = backgroundPool();
  if (!pool) throw new UserError("The app is being stopped.");
  // Written once and read twice; 1 MB/s is a slow stick.
  return (await pool.run(input, { timeLimit: 120_000 + size / 1_000, urgency: "soon" })).facts;
}

/** The child sees that its target is gone, and ends. */
async function untilStopped<T>(signal: AbortSignal, target: string, work: Promise<T>): Promise<T> {
  const onAbort = () => void rm(target, { force: true });
  signal.addEventListener("abort", onAbort);
  try {
    return await work;
  } finally {
    signal.removeEventListener("abort", onAbort);
  }
}

async function noteOn(run: ExportRun, name: string, facts: CopyFacts, hash: string | null): Promise<void> {
  const { isDescribed, isStripped } = run.options;
  if (facts.xmp === "replaced")
    await run.remark(
      name,
      "What other programs had written into its XMP could not be read and was replaced.",
    );
  if (facts.isRewritten)
    await run.remark(
      name,
      "A text was hidden in its pixels; they were packed anew without it, with the same colours.",
    );
  if (!isDescribed && !isStripped && hash !== null && hash !== facts.hash)
    await run.remark(name, "The file has changed since the library read it; it was copied as it is now.");
}

/** The sidecar of a file whose copy does not hold what is known of it; null when none is wanted. */
export function sidecarOf({ options }: ExportRun, { item }: LeavingFile, hasXmp: boolean): Buffer | null {
  if (!options.isDescribed || hasXmp) return null;
  return Buffer.from(xmpPacket(xmpFieldsOf(item, options.isStripped), null).packet);
}
