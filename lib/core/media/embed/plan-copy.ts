// The rule: which kinds of files can hold what; what a kind cannot hold stands in a sidecar beside the copy.

import { type ByteReader, readingAhead } from "@/lib/core/media/embed/bytes";
import { planGif } from "@/lib/core/media/embed/gif";
import { planIsoMedia } from "@/lib/core/media/embed/iso-media";
import { planJpeg } from "@/lib/core/media/embed/jpeg";
import { planMatroska } from "@/lib/core/media/embed/matroska";
import { planPng } from "@/lib/core/media/embed/png";
import { planWebp } from "@/lib/core/media/embed/webp";
import type { CopyWish, PlannedCopy } from "@/lib/core/media/embed/wish";

type Planner = (reader: ByteReader, wish: CopyWish) => Promise<PlannedCopy>;

/** `canHoldXmp` is false where only texts can be taken out. */
const kinds: Readonly<Record<string, { plan: Planner; canHoldXmp: boolean }>> = {
  "image/png": { plan: planPng, canHoldXmp: true },
  "image/apng": { plan: planPng, canHoldXmp: true },
  "image/jpeg": { plan: planJpeg, canHoldXmp: true },
  "image/webp": { plan: planWebp, canHoldXmp: true },
  "image/gif": { plan: planGif, canHoldXmp: true },
  "video/mp4": { plan: planIsoMedia, canHoldXmp: true },
  "video/x-m4v": { plan: planIsoMedia, canHoldXmp: true },
  "video/quicktime": { plan: planIsoMedia, canHoldXmp: true },
  "audio/mp4": { plan: planIsoMedia, canHoldXmp: true },
  "video/webm": { plan: planMatroska, canHoldXmp: false },
  "video/matroska": { plan: planMatroska, canHoldXmp: false },
};

/** Whether XMP can be written into files of this kind; else it goes into a sidecar. */
export function canHoldXmp(mimeType: string): boolean {
  return kinds[mimeType]?.canHoldXmp ?? false;
}

/** Whether texts of generators can be taken out of files of this kind. */
export function canStrip(mimeType: string): boolean {
  return mimeType in kinds;
}

/**
 * How to write the copy; null when it is to be as the original is. A kind that cannot hold XMP gets none.
 *
 * @throws DamagedFile, NoRoomForXmp
 */
export async function planCopy(
  reader: ByteReader,
  mimeType: string,
  { xmp, isStripped }: CopyWish,
): Promise<PlannedCopy | null> {
  const kind = kinds[mimeType];
  const wish = { xmp: kind?.canHoldXmp ? xmp : null, isStripped };
  return kind && (wish.xmp || isStripped) ? kind.plan(readingAhead(reader), wish) : null;
}
