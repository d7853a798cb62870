// The rule: two files are as far from one another as the two of their frames that differ most; a picture has one frame, a clip some.

import type { NearLimit } from "@/lib/core/media/similar/levels";
import type { PictureHash } from "@/lib/core/media/similar/picture-hash";

/** Frames of a clip that are looked at, each in the middle of its part. */
export const CLIP_FRAMES = 4;

/** What a file looks like. */
export type Likeness = {
  /** Of a clip or an animation; null for a picture. */
  seconds: number | null;
  /** In their order. */
  frames: readonly PictureHash[];
};

/** How far two are from one another; null when they cannot be compared: a clip and a picture, other lengths, nothing to see. */
export function differenceOf(a: Likeness, b: Likeness): { distance: number; color: number } | null {
  if (a.frames.length !== b.frames.length || !isSameLength(a.seconds, b.seconds)) return null;
  let distance: number | null = null;
  let color = 0;
  for (const [index, one] of a.frames.entries()) {
    const other = b.frames[index];
    if (!other || (one.hash === null) !== (other.hash === null)) return null;
    if (one.hash === null || other.hash === null) continue;
    // One frame's colours are enough: those of the first in which there is something to see.
    if (distance === null) color = bitsBetween(one.color, other.color);
    distance = Math.max(distance ?? 0, bitsBetween(one.hash, other.hash));
  }
  return distance === null ? null : { distance, color };
}

export function isNear(a: Likeness, b: Likeness, limit: NearLimit): boolean {
  const difference = differenceOf(a, b);
  return difference !== null && difference.distance <= limit.distance && difference.color <= limit.color;
}

/** Copies of a clip are as long as it is: encoders round to a frame or to a packet of sound. */
export function isSameLength(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= Math.max(0.25, 0.02 * Math.max(a, b));
}

export function bitsBetween(a: bigint, b: bigint): number {
  const difference = BigInt.asUintN(64, a ^ b);
  return bitCount(Number(difference >> 32n)) + bitCount(Number(difference & 0xffffffffn));
}

/** Bits that are set in 32. */
export function bitCount(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
