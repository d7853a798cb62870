import { folderName } from "@/lib/core/intake/folder-path";
import { ChangeTakenBack, db, writeQuietly } from "../db";
import type { IntakeState } from "../generated/prisma/enums";
import { UserError } from "../outcome";
import { Burst } from "./burst";
import { FilePump } from "./file-pump";
import { rememberReach, whyUnreachable } from "./reachable";
import { type ScanOptions, scanFolder, scanPaths } from "./scan-folder";
import { announceArrival, tellFolder, tellMedia } from "./tell";
import { FolderWatcher } from "./watch-folder";

/**
 * Takes in the files of one folder for as long as the server runs: what is queued, what a scan finds, and what happens in it while it is
 * watched. Its queue is rows; a kill at any moment loses nothing, and the next start continues.
 */
export class FolderRun {
  /** What is coming in, or came in last. */
  burst = new Burst("watch_folder");
  private readonly changedPaths = new Set<string>();
  private watcher: FolderWatcher | null = null;
  private timers = new Map<Timer, NodeJS.Timeout>();
  private work: Promise<void> | null = null;
  private mustLookAgain = false;
  private mustScan = true;
  private isOffline: boolean | null = null;
  private isHeld = false;
  private isStopped = false;

  constructor(readonly folderId: number) {}

  /** Looks for something to do. `scan`: the whole folder is to be looked through, if it is watched. */
  wake({ scan = false }: { scan?: boolean } = {}): void {
    if (this.isStopped) return;
    this.mustScan ||= scan;
    this.mustLookAgain = true;
    this.work ??= this.doAll().finally(() => {
      this.work = null;
      if (this.mustLookAgain) this.wake();
    });
  }

  /** Ends what is under way after the files that are being read; `wake` goes on. */
  async hold(): Promise<void> {
    this.isHeld = true;
    this.mustLookAgain = false;
    await this.work;
    this.isHeld = false;
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    this.mustLookAgain = false;
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.watcher?.close();
    await this.work;
  }

  private async doAll(): Promise<void> {
    while (this.mustLookAgain && !this.mustEnd()) {
      this.mustLookAgain = false;
      try {
        await this.doWhatIsDue();
      } catch (error) {
        await this.giveUp(error);
      }
    }
  }

  private mustEnd = (): boolean => this.isHeld || this.isStopped;

  private async doWhatIsDue(): Promise<void> {
    const folder = await readFolder(this.folderId);
    if (!folder) return;
    this.after("look", LOOK_EVERY, () => this.lookWhetherReachable(folder));
    if (await this.isUnreachable(folder)) return;
    const { intake } = folder;
    if (intake.state === "paused" || intake.state === "cancelled") return;
    if (intake.state === "scanning" && this.burst.isEmpty) this.burst = new Burst(intake.origin);

    await this.lookForFiles(folder, intake.state === "scanning");
    if (this.mustEnd()) return;
    await new FilePump(folder, this.burst, this.mustEnd).run();
    if (!this.mustEnd()) await this.finish(folder);
  }

  private async isUnreachable(folder: Folder): Promise<boolean> {
    const problem = await whyUnreachable(folder);
    const isOffline = problem !== null;
    if (await rememberReach(folder.id, problem)) tellMedia(folder.id);
    if (this.isOffline !== null && this.isOffline && !isOffline) this.mustScan = true;
    if (isOffline || !folder.isWatched) this.unwatch();
    this.isOffline = isOffline;
    return isOffline;
  }

  private async lookWhetherReachable(folder: Folder): Promise<void> {
    const isOffline = (await whyUnreachable(folder)) !== null;
    if (isOffline !== this.isOffline) this.wake();
    else this.after("look", LOOK_EVERY, () => this.lookWhetherReachable(folder));
  }

  private async lookForFiles(folder: Folder, isFirst: boolean): Promise<void> {
    // A folder that is not watched is looked through when a person asks for it.
    const mustScan = isFirst || (this.mustScan && folder.isWatched);
    this.mustScan = false;
    const paths = [...this.changedPaths];
    this.changedPaths.clear();
    if (folder.isWatched) this.watcher ??= new FolderWatcher(folder.path, this.onChange);
    for (const path of paths) if (path !== folder.path) this.watcher?.drop(path);
    if (!mustScan && paths.length === 0) return;

    const startedAt = Date.now();
    const options: ScanOptions = {
      onFolder: (path) => this.watcher?.add(path),
      onFound: (count) => {
        if (count > 0) tellFolder(folder.id);
        return !this.mustEnd();
      },
    };
    const isWhole = mustScan || paths.length > MOST_PATHS || paths.includes(folder.path);
    const changed = isWhole
      ? await scanFolder(folder, folder.intake.id, options)
      : await scanPaths(folder, folder.intake.id, paths, options);
    if (changed.length > 0) tellMedia(folder.id);
    if (isFirst && !this.mustEnd()) await setState(folder.intake.id, "running");
    // Looking through a large folder on a slow drive must not be all that this machine does.
    const pause = Math.max(RESCAN_EVERY, 30 * (Date.now() - startedAt));
    if (folder.isWatched && isWhole) this.after("rescan", pause, () => this.wake({ scan: true }));
  }

  private onChange = (absolute: string): void => {
    this.changedPaths.add(absolute);
    // The first of many: the others of the moment are looked at together.
    if (!this.timers.has("change")) this.after("change", CHANGE_PAUSE, () => this.wake());
  };

  private async finish({ id, path, intake }: Folder): Promise<void> {
    if (await hasQueued(intake.id)) {
      // No child could be started: what was left is asked for again.
      this.after("retry", ASK_AGAIN, () => this.wake());
      return;
    }
    const next = await nextTry(intake.id);
    if (next) this.after("retry", Math.max(50, next.tryAt - Date.now()), () => this.wake());
    await setState(intake.id, next ? "running" : "done");
    if (this.burst.isEmpty && this.burst.origin !== "person") return;
    // A burst ends when nothing comes any more; who renders all night is told now and then.
    const isGrowing = next?.isGrowing && Date.now() - this.burst.startedAt < LONGEST_BURST;
    if (isGrowing) return;
    this.after("burst", BURST_PAUSE, () => {
      const sentence = this.burst.sentence(path);
      this.burst = new Burst("watch_folder");
      if (sentence) announceArrival(id, sentence);
      else tellFolder(id);
    });
  }

  private async giveUp(error: unknown): Promise<void> {
    const folder = await readFolder(this.folderId).catch(() => null);
    if (!folder) return;
    if (error instanceof ChangeTakenBack) {
      // Who takes back what has come in so far does not want the rest.
      await cancelIntake(folder.intake.id);
      this.burst = new Burst("watch_folder");
      return tellFolder(folder.id);
    }
    if (await this.isUnreachable(folder)) return;
    if (error instanceof UserError) {
      await setState(folder.intake.id, "paused");
      return announceArrival(
        folder.id,
        `${error.message} Nothing more is taken in from ${folderName(folder.path)} until you resume it.`,
      );
    }
    console.error(`Files of ${folder.path} could not be taken in; it is tried again`, error);
    this.after("retry", FAILURE_PAUSE, () => this.wake());
  }

  private after(timer: Timer, milliseconds: number, run: () => unknown): void {
    clearTimeout(this.timers.get(timer));
    if (this.isStopped) return;
    const set = setTimeout(() => {
      this.timers.delete(timer);
      Promise.resolve(run()).catch((error: unknown) =>
        console.error("A folder could not be looked at", error),
      );
    }, milliseconds);
    this.timers.set(timer, set.unref());
  }

  private unwatch(): void {
    this.watcher?.close();
    this.watcher = null;
  }
}

type Timer = "look" | "rescan" | "change" | "retry" | "burst";

// Milliseconds.
/** Milliseconds until what was left unread is asked for again. */
const ASK_AGAIN = 1_000;
const LOOK_EVERY = 4_000;
const RESCAN_EVERY = 60_000;
const CHANGE_PAUSE = 300;
const BURST_PAUSE = 700;
const LONGEST_BURST = 60_000;
const FAILURE_PAUSE = 30_000;
/** Paths looked at one by one; more is a look through the whole folder. */
const MOST_PATHS = 200;

type Folder = NonNullable<Awaited<ReturnType<typeof readFolder>>>;

/** A folder and its queue, which is made when it has none. */
async function readFolder(id: number) {
  const found = await db().mediaFolder.findUnique({
    where: { id },
    include: { intakes: { orderBy: { id: "desc" }, take: 1 } },
  });
  if (!found) return null;
  const { intakes, ...folder } = found;
  const { path, mode } = folder;
  const intake =
    intakes[0] ??
    (await writeQuietly((tx) =>
      tx.intake.create({ data: { folderId: id, path, mode, origin: "watch_folder" } }),
    ));
  return { ...folder, intake };
}

/** What a person has paused or cancelled stays so. */
async function setState(intakeId: number, state: IntakeState): Promise<void> {
  const before = await db().intake.findUnique({ where: { id: intakeId }, select: { state: true } });
  if (before?.state === state) return;
  const finishedAt = state === "done" ? new Date() : null;
  await writeQuietly((tx) =>
    tx.intake.updateMany({
      where: { id: intakeId, state: { notIn: ["paused", "cancelled"] } },
      data: { state, finishedAt },
    }),
  );
}

/** What has not been read is not known any more: a later scan finds it again. */
export async function cancelIntake(intakeId: number): Promise<void> {
  await writeQuietly(async (tx) => {
    await tx.intakeFile.deleteMany({
      where: { intakeId, state: { in: ["queued", "waiting"] }, fileId: null },
    });
    await tx.intake.update({
      where: { id: intakeId },
      data: { state: "cancelled", finishedAt: new Date() },
      select: { id: true },
    });
  });
}

async function hasQueued(intakeId: number): Promise<boolean> {
  const select = { id: true } as const;
  return (await db().intakeFile.findFirst({ where: { intakeId, state: "queued" }, select })) !== null;
}

async function nextTry(intakeId: number): Promise<{ tryAt: number; isGrowing: boolean } | null> {
  const next = await db().intakeFile.findFirst({
    where: { intakeId, state: "waiting" },
    orderBy: { tryAt: "asc" },
    select: { tryAt: true },
  });
  if (!next) return null;
  const growing = await db().intakeFile.findFirst({
    where: { intakeId, state: "waiting", attempts: 0 },
    select: { id: true },
  });
  return { tryAt: next.tryAt?.getTime() ?? 0, isGrowing: growing !== null };
}
