// The rule: what a copy is to have that its original has not, and the other way round.

import type { Parts } from "@/lib/core/media/embed/parts";
import type { XmpFields } from "@/lib/core/media/embed/xmp-properties";

export type CopyWish = {
  /** To be written into it. */
  xmp: XmpFields | null;
  /** Everything in which a generator writes what it made the file of is left out. */
  isStripped: boolean;
};

export type PlannedCopy = {
  parts: Parts;
  /** The file had a packet of XMP that could not be read, and has the new one in its place. */
  isXmpReplaced: boolean;
};

/** The file is whole, but has no room for what was to be written: a sidecar says it instead. */
export class NoRoomForXmp extends Error {}
