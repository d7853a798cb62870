// The rule: a picture is shown at an address that names its bytes, so that browsers may keep it for ever.

/** What is known of a splash image. `hash` names its bytes. */
export type SplashFile = { id: number; hash: string | null; width: number | null; height: number | null };

/** The widths in pixels in which the server makes pictures. */
export type ThumbWidth = 320 | 960;

export function imageThumbUrl(image: Pick<SplashFile, "id" | "hash">, width: ThumbWidth): string {
  return `/api/images/${image.id}/thumb?w=${width}${image.hash ? `&v=${image.hash}` : ""}`;
}

/** All of them, for the `srcset` of an image. */
export function imageThumbSet(image: Pick<SplashFile, "id" | "hash">): string {
  return `${imageThumbUrl(image, 320)} 320w, ${imageThumbUrl(image, 960)} 960w`;
}

/** The file itself, as it was given. */
export function imageFileUrl({ id, hash }: Pick<SplashFile, "id" | "hash">): string {
  return `/api/images/${id}/file${hash ? `?v=${hash}` : ""}`;
}
