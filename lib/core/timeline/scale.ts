// The rule: time runs to the right at so many pixels a day of 24 hours; a point of time keeps its place under the mouse while one zooms.

/** Milliseconds. */
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

export type Scale = {
  /** Milliseconds since 1970 at the left edge. */
  start: number;
  pixelsPerDay: number;
};

export type TimeRange = { from: number; to: number };

/** From two years in a window to two hours an inch. */
const LEAST = 1.5;
const MOST = 2880;

/** Pixels: what browsers place exactly. */
const WIDEST = 16_000_000;

/** One press of a button or key. */
export const ZOOM_STEP = 1.5;

export function xOf({ start, pixelsPerDay }: Scale, at: number): number {
  return ((at - start) / DAY) * pixelsPerDay;
}

export function timeAt({ start, pixelsPerDay }: Scale, x: number): number {
  return start + (x / pixelsPerDay) * DAY;
}

/** What can be shown of a stretch of time: never wider than browsers bear, never narrower than one can read. */
export function boundedZoom(pixelsPerDay: number, { from, to }: TimeRange): number {
  const days = Math.max(1, (to - from) / DAY);
  return Math.max(LEAST, Math.min(pixelsPerDay, MOST, WIDEST / days));
}

/** The zoom at which a stretch of time fills the width. */
export function fittingZoom(range: TimeRange, width: number): number {
  return boundedZoom(width / Math.max(1 / 24, (range.to - range.from) / DAY), range);
}

/** Where the left edge has to be scrolled to, so that a point of time is so many pixels right of it. */
export function scrollFor(scale: Scale, at: number, offset: number): number {
  return Math.max(0, xOf(scale, at) - offset);
}

/** All that there is to see with some room around it: at least a week, and a twentieth at each side. */
export function extentOf(times: readonly (number | null)[]): TimeRange {
  const known = times.filter((time): time is number => time !== null && Number.isFinite(time));
  if (known.length === 0) return { from: 0, to: 7 * DAY };
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const room = Math.max(2 * DAY, (last - first) * 0.05, (7 * DAY - (last - first)) / 2);
  return { from: first - room, to: last + room };
}
