// The rule: hundreds of thousands of files are compared as columns of numbers; what two of them need to be compared at all is their shape.

import type { NearLimit } from "@/lib/core/media/similar/levels";
import { bitCount, CLIP_FRAMES, isSameLength } from "@/lib/core/media/similar/likeness";
import type { Hashes } from "@/lib/core/media/similar/near-pairs";

export type LikenessColumns = {
  count: number;
  /** By frame; zero where there is none. */
  frames: readonly Hashes[];
  /** Of the first frame in which there is something to see. */
  colors: Hashes;
  /** Not a number for pictures. */
  seconds: Float32Array;
  /** As `shapeOf` has it. */
  shape: Uint8Array;
};

export function emptyColumns(count: number): LikenessColumns {
  const hashes = () => ({ high: new Uint32Array(count), low: new Uint32Array(count) });
  return {
    count,
    frames: Array.from({ length: CLIP_FRAMES }, hashes),
    colors: hashes(),
    seconds: new Float32Array(count).fill(Number.NaN),
    shape: new Uint8Array(count),
  };
}

/** In which frames there is something to see, as bits, and above them how many frames there are. */
export function shapeOf(seen: readonly boolean[]): number {
  return seen.reduce((bits, isSeen, frame) => bits | (Number(isSeen) << frame), seen.length << CLIP_FRAMES);
}

/** The first frame in which there is something to see; null when there is none. */
export function firstSeen(shape: number): number | null {
  const seen = shape & ((1 << CLIP_FRAMES) - 1);
  return seen === 0 ? null : 31 - Math.clz32(seen & -seen);
}

/** As `isNear` of the likenesses has it. */
export function areNear(files: LikenessColumns, a: number, b: number, limit: NearLimit): boolean {
  const shape = files.shape[a] ?? 0;
  if (shape !== files.shape[b] || bitsApart(files.colors, a, b) > limit.color) return false;
  if (!isSameLength(lengthOf(files, a), lengthOf(files, b))) return false;
  return files.frames.every(
    (frame, number) => !(shape & (1 << number)) || bitsApart(frame, a, b) <= limit.distance,
  );
}

export function bitsApart({ high, low }: Hashes, a: number, b: number): number {
  return bitCount((high[a] ?? 0) ^ (high[b] ?? 0)) + bitCount((low[a] ?? 0) ^ (low[b] ?? 0));
}

function lengthOf({ seconds }: LikenessColumns, place: number): number | null {
  const length = seconds[place] ?? Number.NaN;
  return Number.isNaN(length) ? null : length;
}
