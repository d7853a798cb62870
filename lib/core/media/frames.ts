// The rule: frames count from 0. A browser asked for the moment at which a frame begins may show the one before, so a frame is gone to
// by its middle.

/** Frames a second where the file does not say: what most renders have. */
export const GUESSED_FPS = 24;

/** The frame that is shown at that time. */
export function frameAt(seconds: number, fps: number): number {
  // The end of one frame is the beginning of the next, but for what floating point loses.
  return Math.max(0, Math.floor(seconds * fps + 0.01));
}

/** How many there are; at least one. */
export function frameCount(duration: number, fps: number): number {
  return Math.max(1, Math.round(duration * fps));
}

/** The time to go to for the frame that is `by` further on, within the clip. */
export function stepFrames(seconds: number, by: number, fps: number, duration: number): number {
  const last = frameCount(duration, fps) - 1;
  const frame = Math.min(last, Math.max(0, frameAt(seconds, fps) + by));
  return Math.min(duration, (frame + 0.5) / fps);
}

/** When the frame shown at that time begins. */
export function startOfFrame(seconds: number, fps: number): number {
  return frameAt(seconds, fps) / fps;
}
