// The rule: how large pictures of the library are is remembered by the browser it was chosen in, and comes with every request, so that
// the first picture of a page has it.

export const THUMB_SIZE_COOKIE = "media-thumb-size";

/** Rem. */
export const THUMB_SIZES = { least: 7, most: 31, step: 2, usual: 13 };

export function readThumbSize(text: string | undefined): number {
  const size = Number(text);
  const { least, most, usual } = THUMB_SIZES;
  return text && Number.isFinite(size) ? Math.min(most, Math.max(least, size)) : usual;
}
