// The rule: a picture that had to be written anew keeps everything that says how it is shown: profile, gamma, density, orientation.

import { asText, joinBytes, viewOf } from "@/lib/core/media/embed/bytes";

const SHOWN = new Set(["iCCP", "sRGB", "gAMA", "cHRM", "cICP", "mDCV", "cLLI", "pHYs", "eXIf", "tIME"]);

/** The pixels of one whole PNG with the way in which another is shown. Both must be sound. */
export function pngWithPixels(shown: Uint8Array, pixels: Uint8Array): Uint8Array {
  const kept = chunksOf(shown).filter(({ type }) => SHOWN.has(type));
  const drawn = chunksOf(pixels).filter(({ type }) => /^(IHDR|IDAT|IEND)$/.test(type));
  const [header, ...data] = drawn.map(({ bytes }) => bytes);
  return joinBytes(pixels.subarray(0, 8), header ?? [], ...kept.map(({ bytes }) => bytes), ...data);
}

function chunksOf(png: Uint8Array): { type: string; bytes: Uint8Array }[] {
  const chunks: { type: string; bytes: Uint8Array }[] = [];
  for (let start = 8; start + 12 <= png.length; ) {
    const end = start + 12 + viewOf(png).getUint32(start);
    chunks.push({ type: asText(png.subarray(start + 4, start + 8)), bytes: png.subarray(start, end) });
    start = end;
  }
  return chunks;
}
