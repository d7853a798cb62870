// The rule: a file is as its row says when it is where it should be, with the bytes that it came with. What a drive that is away holds is
// neither missing nor changed.

import type { FindingKind } from "./findings";

export type KnownFile = {
  place: "stored" | "linked";
  /** Bytes. */
  size: number;
  /** SHA-256 in hex; null while a linked file has not been read. */
  hash: string | null;
  /** Milliseconds since 1970; null when nobody has noted it. */
  modifiedAt: number | null;
  isMarkedMissing: boolean;
  /** Its folder cannot be reached. */
  isOffline: boolean;
};

/** What lies on the disk; `hash` is null when the bytes were not read. */
export type FoundFile = { size: number; modifiedAt: number; hash: string | null };

/** Milliseconds by which dates of files differ between file systems. */
const DATE_GRAIN = 2_000;

/** `elsewhere`: the file's bytes wait under another of its own names. Null when all is well. */
export function classifyFile(
  file: KnownFile,
  found: FoundFile | null,
  elsewhere: boolean,
): FindingKind | null {
  if (!found) {
    if (file.place === "stored")
      return elsewhere ? "file-misplaced" : file.isMarkedMissing ? null : "file-missing";
    if (file.isOffline) return "linked-offline";
    return file.isMarkedMissing ? null : "linked-missing";
  }
  if (isOther(file, found)) return file.place === "stored" ? "file-changed" : "linked-changed";
  return file.isMarkedMissing ? "file-back" : null;
}

/** By its bytes where they were read; else by size, and for a linked file by its date, which is what has it read again. */
function isOther(file: KnownFile, found: FoundFile): boolean {
  if (found.size !== file.size) return true;
  if (found.hash !== null && file.hash !== null) return found.hash !== file.hash;
  const isDated = file.place === "linked" && file.modifiedAt !== null;
  return isDated && Math.abs(found.modifiedAt - (file.modifiedAt ?? 0)) > DATE_GRAIN;
}

/** The bytes that a file of the cache is a picture of: `<hash>-320.webp`, `<hash>-strip.webp`; null for any other name. */
export function hashOfThumbnail(name: string): string | null {
  return THUMBNAIL.exec(name)?.[1] ?? null;
}

/** Whether the app of today would ask for it: of a width that is made, or the frames of a clip. */
export function isThumbnailInUse(name: string, widths: readonly number[]): boolean {
  const size = THUMBNAIL.exec(name)?.[2];
  return size === "strip" || widths.some((width) => String(width) === size);
}

/** Whether the first twelve bytes of a WebP say that it has as many bytes as it has. */
export function isWholeWebp(head: Uint8Array, size: number): boolean {
  const text = String.fromCharCode(...head);
  if (head.length < 12 || text.slice(0, 4) !== "RIFF" || text.slice(8, 12) !== "WEBP") return false;
  const said = new DataView(head.buffer, head.byteOffset).getUint32(4, true) + 8;
  return said === size || said + 1 === size;
}

const THUMBNAIL = /^([0-9a-f]{64})-(\d+|strip)\.webp$/;
