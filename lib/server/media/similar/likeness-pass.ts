import type { FileToLookAt, Looked } from "../../background/messages";
import { backgroundPool, onFilesRead } from "../../background/queue";
import { thumbnailTargets } from "../../background/thumbnail-sizes";
import { TaskFailure } from "../../background/worker-pool";
import { db } from "../../db";
import { once } from "../../once";
import { storedFilePath } from "../../storage/paths";
import { newsOfLikeness } from "./comparison";
import { findUnknown, type UnknownFile } from "./find-unknown";
import { recordLikeness } from "./record-likeness";

/** Files in one message to a child. */
const BATCH = 16;
/** Ids that are looked through at a time for files that nobody has looked at. */
const WINDOW = 4_000;
/** Milliseconds for one file: four frames of a damaged clip. */
const TIME_LIMIT = 90_000;
/** Clips one after the other of which no frame can be had: there is no decoder for them on this machine. */
const HOPELESS = 20;

/** Looks at files that nobody has looked at yet: those that were there before, and each new one once its thumbnail is made. Called once a process. */
export function startLikenessPass(): void {
  if (held.pass) return;
  held.pass = new LikenessPass();
  held.pass.wake();
}

export async function stopLikenessPass(): Promise<void> {
  const { pass } = held;
  held.pass = null;
  await pass?.stop();
}

/** How much of what was there at the start has been looked at, 0 to 1; null once all of it has. */
export function likenessProgress(): number | null {
  return held.pass?.progress() ?? null;
}

/** Waits until everything has been looked at. For tests and measurements. */
export async function drainLikenessPass(): Promise<void> {
  await held.pass?.drained();
}

const held = once("likeness-pass", () => ({ pass: null as LikenessPass | null }));

class LikenessPass {
  private after = 0;
  private last: number | null = null;
  private readonly due = new Set<number>();
  private clipsWithoutFrame = 0;
  private work: Promise<void> | null = null;
  private isStopped = false;
  private readonly unsubscribe = onFilesRead((ids) => {
    for (const id of ids) this.due.add(id);
    this.wake();
  });

  wake(): void {
    this.work ??= this.lookAtAll()
      .catch((error: unknown) => console.error("Files could not be looked at", error))
      .finally(() => {
        this.work = null;
        if (this.due.size > 0 && !this.isStopped) this.wake();
      });
  }

  progress(): number | null {
    return this.last === null || this.after >= this.last ? null : this.after / this.last;
  }

  async drained(): Promise<void> {
    while (this.work) await this.work;
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    this.unsubscribe();
    await this.work;
  }

  private async lookAtAll(): Promise<void> {
    const newest = await db().storedFile.findFirst({ orderBy: { id: "desc" }, select: { id: true } });
    this.last ??= newest?.id ?? 0;
    while (!this.isStopped) {
      const files = await this.next();
      if (files === null) return;
      for (let start = 0; start < files.length && !this.isStopped; start += BATCH)
        await this.lookAt(files.slice(start, start + BATCH));
    }
  }

  /** What is new goes first; null when there is nothing left. */
  private async next(): Promise<UnknownFile[] | null> {
    if (this.due.size > 0) {
      const ids = [...this.due].slice(0, BATCH);
      for (const id of ids) this.due.delete(id);
      return findUnknown({ ids });
    }
    if (this.after >= (this.last ?? 0)) return null;
    const files = await findUnknown({ after: this.after, upTo: this.after + WINDOW });
    this.after += WINDOW;
    return files;
  }

  private async lookAt(batch: UnknownFile[]): Promise<void> {
    const files = batch.filter(({ kind }) => kind === "image" || this.clipsWithoutFrame < HOPELESS);
    const looked = await this.ask(files);
    if (looked === null) return;
    for (const [index, { state }] of looked.entries())
      if (files[index]?.kind === "video")
        this.clipsWithoutFrame = state === "none" ? this.clipsWithoutFrame + 1 : 0;
    if (await recordLikeness(files.map((file, index) => ({ file, looked: looked[index] ?? GONE }))))
      newsOfLikeness();
  }

  /** When a child crashes, its files are looked at one by one, and the one that does it again has nothing to be known by. Null when stopping. */
  private async ask(files: readonly UnknownFile[]): Promise<Looked[] | null> {
    const pool = backgroundPool();
    if (!pool || this.isStopped) return null;
    if (files.length === 0) return [];
    try {
      const input = { kind: "likeness" as const, files: files.map(asInput) };
      return (await pool.run(input, { timeLimit: TIME_LIMIT * files.length, urgency: "idle" })).looked;
    } catch (error) {
      if (!(error instanceof TaskFailure) || error.reason === "stopped") return null;
      if (files.length === 1) return [{ state: error.reason === "error" ? "gone" : "unreadable" }];
      const looked: Looked[] = [];
      for (const file of files) {
        const [one] = (await this.ask([file])) ?? [];
        if (!one) return null;
        looked.push(one);
      }
      return looked;
    }
  }
}

const GONE: Looked = { state: "gone" };

function asInput(file: UnknownFile): FileToLookAt {
  const { mimeType, kind: fileKind, hash, seconds } = file;
  return { filePath: storedFilePath(file), mimeType, fileKind, seconds, targets: thumbnailTargets(hash) };
}
