// The rule: a strip is one picture of a clip's frames side by side, each in the middle of its part of the clip.

/** Fixed, so that nobody can have thousands of variants made. */
export const STRIP_FRAMES = 16;

/** Pixels of a frame's longer side. */
export const STRIP_FRAME_SIZE = 320;

/** When the frames are, in seconds. */
export function stripTimes(duration: number, frames = STRIP_FRAMES): number[] {
  return Array.from({ length: frames }, (_, index) => ((index + 0.5) / frames) * duration);
}

/** The frame for a place in a thumbnail; `part` from 0 at its left to 1 at its right. */
export function stripFrameAt(part: number): number {
  return Math.min(STRIP_FRAMES - 1, Math.max(0, Math.floor(part * STRIP_FRAMES)));
}
