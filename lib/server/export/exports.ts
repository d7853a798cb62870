import type { ExportRequest } from "@/lib/core/media/export/options";
import { once } from "../once";
import { NotFoundError } from "../outcome";
import { ExportRun } from "./export-run";
import { exportToFolder } from "./folder-export";
import { countExported } from "./plan-export";
import type { ExportProgress } from "./progress";
import { selectExported } from "./select-exported";
import { requireRoomFor, requireTargetFolder } from "./target-folder";

/** Exports of this process, those that are over for as long as somebody may ask how they ended. */
const runs = once("exports", () => new Map<string, ExportRun>());

/** Milliseconds: a day of copying is possible, an hour for beginning to load a ZIP is enough. */
const KEPT = 3_600_000;

/** Begins an export into a folder, or has a ZIP ready to be loaded. @throws UserError */
export async function beginExport({ source, options }: ExportRequest): Promise<ExportRun> {
  const exported = await selectExported(source);
  const { count, bytes } = await countExported(exported);
  const folder = options.to === "folder" ? await requireTargetFolder(options.folder) : null;
  if (folder !== null) await requireRoomFor(folder, bytes);
  forgetOld();
  const run = new ExportRun(exported, options, { folder, count, bytes });
  runs.set(run.id, run);
  if (folder !== null) void exportToFolder(run, folder);
  return run;
}

/** Those that are going on, the newest last; a ZIP that nobody loads is none of them. */
export function listRunning(): Promise<ExportProgress[]> {
  const running = [...runs.values()].filter((run) => !run.isOver && !run.isWaiting);
  return Promise.all(running.map((run) => run.progress()));
}

/** @throws NotFoundError */
export function requireExport(id: string): ExportRun {
  const run = runs.get(id);
  if (!run) throw new NotFoundError("export");
  return run;
}

function forgetOld(): void {
  for (const [id, run] of runs) {
    const isOld = Date.now() - run.startedAt > KEPT;
    if (isOld && run.isWaiting) run.cancel();
    if (isOld && run.isOver) runs.delete(id);
  }
}
