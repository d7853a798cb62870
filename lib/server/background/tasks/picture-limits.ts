import { UnreadableFile } from "../messages";

/** Pixels of all frames' canvas: 16,384 × 16,384. A decoder may need four bytes and more for each. */
export const MAX_PIXELS = 268_435_456;

/** Refuses before anything is decoded: a few kilobytes can unfold into gigabytes. */
export function requirePixelLimit(width: number, height: number): void {
  if (width * height <= MAX_PIXELS) return;
  const size = `${width.toLocaleString("en-US")} × ${height.toLocaleString("en-US")}`;
  throw new UnreadableFile(`This picture has ${size} pixels, more than can be shown safely.`);
}
