// The rule: marks name a part of a clip, in seconds; no mark means its beginning or its end. The part is never empty and never turned
// round: a mark that would make it so takes the other one away. A mark set where it is already is taken away.

export type Marks = { markIn: number | null; markOut: number | null };

/** Shorter than any frame: below it two places are the same. Seconds. */
const SAME = 0.004;

export function withMarkIn({ markIn, markOut }: Marks, time: number): Marks {
  const at = time < SAME ? null : round(time);
  if (at !== null && isSame(at, markIn)) return { markIn: null, markOut };
  return { markIn: at, markOut: markOut !== null && markOut <= (at ?? 0) + SAME ? null : markOut };
}

/** @param duration of the clip in seconds */
export function withMarkOut({ markIn, markOut }: Marks, time: number, duration: number): Marks {
  const at = time > duration - SAME ? null : round(time);
  if (at !== null && isSame(at, markOut)) return { markIn, markOut: null };
  return { markOut: at, markIn: markIn !== null && markIn >= (at ?? duration) - SAME ? null : markIn };
}

export function hasMarks({ markIn, markOut }: Marks): boolean {
  return markIn !== null || markOut !== null;
}

/** Where what is marked begins and ends; all of the clip when its marks lie outside of it. */
export function markedPart({ markIn, markOut }: Marks, duration: number): { start: number; end: number } {
  const part = { start: markIn ?? 0, end: Math.min(markOut ?? duration, duration) };
  return part.start < part.end ? part : { start: 0, end: duration };
}

function isSame(a: number, b: number | null): boolean {
  return b !== null && Math.abs(a - b) < SAME;
}

/** To milliseconds: browsers count no finer. */
function round(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}
