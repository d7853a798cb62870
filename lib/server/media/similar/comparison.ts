import type { ChildProcess } from "node:child_process";
import { forkScript } from "../../background/fork-script";
import { backgroundPool } from "../../background/queue";
import { db } from "../../db";
import { databaseUrl } from "../../environment";
import { publish } from "../../events";
import { once } from "../../once";
import type { ComparedGroups, CompareMessage } from "./compare-process";

/** Milliseconds without anything new before it begins by itself. */
const QUIET = 5_000;
/** A comparison is followed by a pause of so many times its length: it must not be all that this machine does. */
const PAUSES = 20;
/** Milliseconds of it that are the start of a process, which a small library need not rest from. */
const START = 2_000;
/** Milliseconds after a start of the server: what is known is gone with the process that knew it. */
const AFTER_START = 60_000;
/** Milliseconds between two words to the screens. */
const TELL_EVERY = 1_000;

/** Which files are duplicates of each other, as of the last comparison; null before the first one of this run. */
export function currentGroups() {
  return comparison.groups;
}

/** How far a comparison that is under way is, 0 to 1; null when none is. */
export function comparisonProgress(): number | null {
  return comparison.progress;
}

/** Whether a person stopped it: it begins no more by itself. */
export function isComparisonStopped(): boolean {
  return comparison.isHeld;
}

/** Somebody looks: compares all with all, at once or after its pause, unless nothing has come or gone since. */
export async function compareIfStale(): Promise<void> {
  if (!comparison.isHeld && (await comparison.isStale())) comparison.schedule(0, { isWaitedFor: true });
}

/** Compares once the server has been running for a while, so that pages of single files can tell of duplicates. */
export function compareAfterStart(): void {
  comparison.isHeld = false;
  comparison.groups = null;
  comparison.schedule(AFTER_START);
}

/** Compares now, also after it was stopped. */
export async function compareNow(): Promise<void> {
  comparison.isHeld = false;
  await comparison.run();
}

/** Ends the one under way; what was known stays. */
export async function stopComparison(): Promise<void> {
  comparison.isHeld = true;
  comparison.end();
}

/** There is more to compare, and it is once nothing has come for a while. */
export function newsOfLikeness(): void {
  comparison.news += 1;
  if (!comparison.isHeld) comparison.schedule(QUIET);
}

/** When the server stops, or the database is exchanged. */
export function endComparison(): void {
  comparison.isHeld = true;
  comparison.end();
}

/** Waits until the one under way has ended. For tests and measurements. */
export async function drainComparison(): Promise<void> {
  await comparison.ended;
}

/** Compares all with all in a child process, and keeps what it found in memory: doing it again is a matter of seconds. */
class Comparison {
  groups: (ComparedGroups & { comparedAt: number }) | null = null;
  progress: number | null = null;
  isHeld = false;
  /** Counts what the database does not: files that have been looked at. */
  news = 0;
  ended: Promise<void> = Promise.resolve();
  private child: ChildProcess | null = null;
  private timer: NodeJS.Timeout | undefined;
  private compared = "";
  private restUntil = 0;
  private toldAt = 0;

  async isStale(): Promise<boolean> {
    return this.compared !== (await this.stateOfLibrary());
  }

  /** Unless somebody waits for it, files that are on their way into the library go first. */
  schedule(pause: number, { isWaitedFor = false } = {}): void {
    clearTimeout(this.timer);
    const begin = () => {
      if (!isWaitedFor && backgroundPool()?.isBusy) return this.schedule(QUIET);
      this.runIfStale().catch((error: unknown) => console.error("Files could not be compared", error));
    };
    this.timer = setTimeout(begin, Math.max(pause, this.restUntil - Date.now()));
    this.timer.unref();
  }

  private async runIfStale(): Promise<void> {
    if (await this.isStale()) await this.run();
  }

  async run(): Promise<void> {
    clearTimeout(this.timer);
    const state = await this.stateOfLibrary();
    if (this.child) return;
    this.compared = state;
    this.progress = 0;
    const child = startChild();
    this.child = child;
    tellScreens();
    child.on("message", (message: CompareMessage) => this.receive(message));
    this.ended = new Promise<void>((resolve) => {
      child.once("exit", () => resolve());
      child.once("error", () => child.pid === undefined && resolve());
    }).then(() => this.finish());
  }

  end(): void {
    clearTimeout(this.timer);
    this.child?.kill("SIGKILL");
  }

  private finish(): void {
    this.child = null;
    this.progress = null;
    tellScreens();
    // What came while it ran is compared next.
    if (!this.isHeld) this.schedule(QUIET);
  }

  private receive(message: CompareMessage): void {
    if ("progress" in message) {
      this.progress = message.progress;
      if (Date.now() - this.toldAt >= TELL_EVERY) {
        this.toldAt = Date.now();
        tellScreens();
      }
      return;
    }
    const { milliseconds, ...groups } = message;
    this.groups = { ...groups, comparedAt: Date.now() };
    this.restUntil = Date.now() + PAUSES * Math.max(0, milliseconds - START);
  }

  /** Another one when assets come or go, and when files have been looked at. */
  private async stateOfLibrary(): Promise<string> {
    // Not `aggregate`, which asks for the largest of all ids one by one.
    const newest = await db().mediaAsset.findFirst({ orderBy: { id: "desc" }, select: { id: true } });
    const counted = await db().counter.findUnique({ where: { name: "MediaAsset" } });
    return [newest?.id, counted?.value, this.news].join();
  }
}

const comparison = once("comparison", () => new Comparison());

function startChild(): ChildProcess {
  const database = databaseUrl().replace(/^file:/, "");
  const child = forkScript("lib/server/media/similar/compare-process.ts", [database]);
  // A comparison does not keep the server (or a test) from ending.
  child.unref();
  child.channel?.unref();
  return child;
}

function tellScreens(): void {
  publish({ changeId: null, records: [{ domain: "media", ids: [] }], fileIds: [], isProgress: true });
}
