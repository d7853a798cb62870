import { folderName } from "@/lib/core/intake/folder-path";
import { requireFreeDisk } from "../storage/receive";
import type { Burst } from "./burst";
import { type ClaimedFile, claimFiles } from "./claim-files";
import { whyUnreachable } from "./reachable";
import { AT_ONCE, readFiles } from "./read-files";
import { tellFolder } from "./tell";
import { type Outcome, writeOutcomes } from "./write-outcomes";

export type PumpedFolder = {
  id: number;
  path: string;
  projectId: number | null;
  intake: { id: number; mode: "copy" | "link" };
};

/** Rows written in one transaction: its time is a pause for every page that is asked for. */
const MOST_WRITTEN = 128;
/** Milliseconds between two looks of screens at how far it is. */
const TELL_EVERY = 1_000;

/**
 * Reads what is due of a folder's queue in children and writes what they say, until nothing is due. Rows stay queued until they are
 * written: whatever ends this, the next one reads them again.
 */
export class FilePump {
  private after = 0;
  private readonly claimed = new Set<number>();
  private readonly active = new Set<Promise<void>>();
  private finished: Outcome[] = [];
  private writing: Promise<void> | null = null;
  private problem: unknown = null;
  private isUnreachable = false;
  private toldAt = 0;

  constructor(
    private readonly folder: PumpedFolder,
    private readonly burst: Burst,
    /** Asked before every message: has a person paused it, or is the server stopping? */
    private readonly isHeld: () => boolean,
  ) {}

  /** Throws what kept it from writing, when what was under way has ended. */
  async run(): Promise<void> {
    while (!this.mustEnd()) {
      const files = await this.claim();
      if (files.length === 0 && this.active.size === 0) break;
      if (files.length > 0) {
        const work: Promise<void> = this.perform(files).finally(() => this.active.delete(work));
        this.active.add(work);
      }
      if (files.length === 0 || this.active.size >= AT_ONCE) await Promise.race(this.active);
    }
    await Promise.all(this.active);
    if (this.problem) throw this.problem;
  }

  private mustEnd(): boolean {
    return this.problem !== null || this.isUnreachable || this.isHeld();
  }

  private async claim(): Promise<ClaimedFile[]> {
    const files = await claimFiles(this.folder.intake, this.after, this.claimed);
    for (const { rowId, isQueued } of files) {
      this.claimed.add(rowId);
      // One whose pause is over may stand behind others that nobody has asked for yet.
      if (isQueued) this.after = Math.max(this.after, rowId);
    }
    return files;
  }

  private async perform(files: ClaimedFile[]): Promise<void> {
    try {
      if (this.folder.intake.mode === "copy")
        await requireFreeDisk(files.reduce((sum, { size }) => sum + size, 0));
      const outcomes = await readFiles(files);
      if (outcomes === null || !(await this.isBelievable(outcomes))) return;
      this.finished.push(...outcomes);
      // What is read while this is being written is written together, next.
      this.writing ??= this.write();
      await this.writing;
    } catch (error) {
      this.problem ??= error;
    } finally {
      for (const { rowId } of files) this.claimed.delete(rowId);
    }
  }

  /** A drive that goes takes all of its files with it: that is nothing to hold against them. */
  private async isBelievable(outcomes: readonly Outcome[]): Promise<boolean> {
    const isLost = outcomes.some(({ taken }) => taken.state === "gone" || taken.state === "failed");
    if (isLost && (await whyUnreachable(this.folder))) this.isUnreachable = true;
    return !this.isUnreachable;
  }

  private async write(): Promise<void> {
    try {
      while (this.finished.length > 0) await this.writeSome(this.finished.splice(0, MOST_WRITTEN));
    } finally {
      // At once with the last look at what is finished: who comes later begins anew.
      this.writing = null;
    }
  }

  private async writeSome(outcomes: Outcome[]): Promise<void> {
    const { id, path, projectId, intake } = this.folder;
    const { burst } = this;
    const batch = {
      intakeId: intake.id,
      folder: { id, name: folderName(path), projectId },
      addedBefore: burst.changeId === null ? 0 : burst.added,
    };
    const options = { origin: burst.origin, partOf: burst.changeId };
    burst.note(await writeOutcomes(batch, outcomes, options), outcomes.length);
    if (Date.now() - this.toldAt > TELL_EVERY) {
      this.toldAt = Date.now();
      tellFolder(id);
    }
    // Requests that came in meanwhile have their turn before the next transaction.
    await new Promise((next) => setImmediate(next));
  }
}
