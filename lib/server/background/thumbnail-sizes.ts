import { thumbnailPath } from "../storage/paths";

/** Pixels. Fixed, so that nobody can have thousands of variants made. */
export const THUMBNAIL_WIDTHS = [320, 960] as const;
export type ThumbnailWidth = (typeof THUMBNAIL_WIDTHS)[number];

export function thumbnailTargets(hash: string): { width: number; path: string }[] {
  return THUMBNAIL_WIDTHS.map((width) => ({ width, path: thumbnailPath(hash, width) }));
}
