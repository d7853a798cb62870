// The rule: of EXIF only the orientation changes how a picture is shown; it is what stays when texts are taken out.
// Format: TIFF 6.0, tag 274.

import { joinBytes, startsWith, viewOf } from "@/lib/core/media/embed/bytes";

/** A block of EXIF that says nothing but the orientation of another one; null when that one turns nothing. */
export function orientationOnly(exif: Uint8Array): Uint8Array | null {
  const orientation = readOrientation(exif);
  if (orientation === null || orientation < 2 || orientation > 8) return null;
  const header = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8];
  const entry = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0];
  return joinBytes(header, [0, 1], entry, [0, 0, 0, 0]);
}

function readOrientation(exif: Uint8Array): number | null {
  const isLittle = startsWith(exif, "II");
  if (!isLittle && !startsWith(exif, "MM")) return null;
  const view = viewOf(exif);
  const short = (at: number) => (at + 2 <= exif.length ? view.getUint16(at, isLittle) : 0);
  const directory = exif.length >= 8 ? view.getUint32(4, isLittle) : exif.length;
  for (let entry = 0; entry < short(directory); entry++) {
    const at = directory + 2 + entry * 12;
    if (at + 12 > exif.length) return null;
    if (short(at) === 274) return short(at + 8);
  }
  return null;
}
