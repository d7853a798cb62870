// The rule: a picture is shown at an address that names its bytes, so that browsers may keep it for ever.

/** What is known of a splash image. `hash` names its bytes. */
export type SplashFile = { id: number; hash: string | null; width: number | null; height: number | null };

/** The widths in pixels in which the server makes pictures. */
export type ThumbWidth = 320 | 960;

export function imageThumbUrl(image: Pick<SplashFile, "id" | "hash">, width: ThumbWidth): string {
  return `/api/images/${image.id}/thumb?w=${width}${image.hash ? `&v=${image.hash}` : ""}`;
}
