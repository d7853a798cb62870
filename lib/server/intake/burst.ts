import { folderName } from "@/lib/core/intake/folder-path";
import { type ArrivalCounts, arrivalSentence } from "@/lib/core/intake/words";
import type { ChangeOrigin } from "../generated/prisma/enums";

/** Milliseconds over which the rate is measured. */
const RATE_WINDOW = 10_000;

/** What has come in since there was last nothing to do: one change, and one word about it at the end. */
export class Burst implements ArrivalCounts {
  added = 0;
  duplicates = 0;
  found = 0;
  refused = 0;
  /** The change that all of it is a part of, once something was added. */
  changeId: number | null = null;
  readonly startedAt = Date.now();
  private readonly finished: { at: number; count: number }[] = [];

  constructor(readonly origin: ChangeOrigin) {}

  note(counts: ArrivalCounts & { changeId: number | null }, files: number): void {
    this.added += counts.added;
    this.duplicates += counts.duplicates;
    this.found += counts.found;
    this.refused += counts.refused;
    this.changeId = counts.changeId ?? this.changeId;
    const now = Date.now();
    this.finished.push({ at: now, count: files });
    while ((this.finished[0]?.at ?? now) < now - RATE_WINDOW) this.finished.shift();
  }

  /** Files a second, of late. */
  get rate(): number {
    const since = Math.max(this.startedAt, Date.now() - RATE_WINDOW);
    const count = this.finished.filter(({ at }) => at >= since).reduce((sum, one) => sum + one.count, 0);
    return count / Math.max(1, (Date.now() - since) / 1000);
  }

  get isEmpty(): boolean {
    return this.added + this.duplicates + this.found + this.refused === 0;
  }

  /** Null when it is not worth a word: a folder that is watched says nothing of files that were known. */
  sentence(path: string): string | null {
    const isWorthIt = this.origin === "person" || this.added + this.found + this.refused > 0;
    return isWorthIt ? arrivalSentence(this, folderName(path)) : null;
  }
}
