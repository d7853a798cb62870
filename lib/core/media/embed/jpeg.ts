// The rule: a JPEG begins with a list of segments, up to the first scan; XMP is an APP1 segment among them, and what is stripped is every
// segment that is not needed for its colours. Format: ITU-T T.81 annex B; XMP: ISO 16684-3, 64 KB at most.

import {
  type ByteReader,
  DamagedFile,
  fromText,
  joinBytes,
  readExactly,
  requireFewParts,
  startsWith,
  viewOf,
} from "@/lib/core/media/embed/bytes";
import { orientationOnly } from "@/lib/core/media/embed/exif-orientation";
import { Parts } from "@/lib/core/media/embed/parts";
import { type CopyWish, NoRoomForXmp, type PlannedCopy } from "@/lib/core/media/embed/wish";
import { xmpPacket } from "@/lib/core/media/embed/xmp";

export async function planJpeg(reader: ByteReader, { xmp, isStripped }: CopyWish): Promise<PlannedCopy> {
  const { segments, scan } = await listSegments(reader);
  const own = segments.find(({ kind }) => kind === "xmp");
  const existing = own && !isStripped ? await readExactly(reader, own.content, own.end - own.content) : null;
  const written = xmp && xmpPacket(xmp, existing);
  if (written && written.packet.length > MAX_PACKET) throw new NoRoomForXmp();

  const parts = new Parts();
  parts.copy(0, 2);
  // Programs look for it behind JFIF and EXIF.
  const place = segments.findIndex(({ kind }) => kind !== "jfif" && kind !== "exif");
  for (const [index, segment] of [...segments, null].entries()) {
    if (written && (index === place || (place < 0 && segment === null)))
      parts.add(newSegment(APP1, joinBytes(fromText(XMP), written.packet)));
    if (segment === null) break;
    const { kind, start, content, end } = segment;
    if (isStripped && kind === "exif") {
      const orientation = orientationOnly(await readExactly(reader, content, end - content));
      if (orientation) parts.add(newSegment(APP1, joinBytes(fromText(EXIF), orientation)));
    } else if (!(isStripped && kind !== "needed" && kind !== "jfif") && !(xmp && kind === "xmp"))
      parts.copy(start, end);
  }
  parts.copy(scan, reader.size);
  return { parts, isXmpReplaced: written?.isReplaced ?? false };
}

const APP1 = 0xe1;
const XMP = "http://ns.adobe.com/xap/1.0/\0";
const EXIF = "Exif\0\0";
const MAX_PACKET = 0xffff - 2 - XMP.length;

type Segment = {
  kind: "jfif" | "exif" | "xmp" | "needed" | "other";
  start: number;
  /** Behind what names it. */
  content: number;
  end: number;
};

/** Up to the first scan, behind which only pixels follow. */
async function listSegments(reader: ByteReader): Promise<{ segments: Segment[]; scan: number }> {
  const [first, second] = await readExactly(reader, 0, 2);
  if (first !== 0xff || second !== 0xd8) throw new DamagedFile("It is no JPEG.");
  const segments: Segment[] = [];
  for (let start = 2; ; ) {
    let at = start;
    const markerAt = async () => viewOf(await readExactly(reader, at, 2)).getUint16(0);
    // Any number of 0xff may stand before a marker.
    while ((await markerAt()) === 0xffff) at += 1;
    const marker = await markerAt();
    if (marker === 0xffda || marker === 0xffd9) return { segments, scan: start };
    if (marker < 0xffc0 || marker === 0xffd8 || (marker >= 0xffd0 && marker <= 0xffd7))
      throw new DamagedFile("Its parts are not in order.");
    const length = viewOf(await readExactly(reader, at + 2, 2)).getUint16(0);
    const end = at + 2 + length;
    if (length < 2) throw new DamagedFile("Its parts are not in order.");
    const head = await readExactly(reader, at + 4, Math.min(length - 2, XMP.length));
    if (end > reader.size) throw new DamagedFile("It ends before its last part.");
    const { kind, name } = kindOf(marker & 0xff, head);
    segments.push({ kind, start, content: at + 4 + name.length, end });
    requireFewParts(segments.length);
    start = end;
  }
}

const KINDS: readonly [marker: number, name: string, kind: Segment["kind"]][] = [
  [0xe0, "", "jfif"],
  [APP1, EXIF, "exif"],
  [APP1, XMP, "xmp"],
  // How colours are meant: a profile, and Adobe's transform.
  [0xe2, "ICC_PROFILE\0", "needed"],
  [0xee, "Adobe", "needed"],
];

function kindOf(marker: number, head: Uint8Array): { kind: Segment["kind"]; name: string } {
  const found = KINDS.find(([known, name]) => known === marker && startsWith(head, name));
  if (found) return { kind: found[2], name: found[1] };
  const isApp = (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe;
  return { kind: isApp ? "other" : "needed", name: "" };
}

function newSegment(marker: number, content: Uint8Array): Uint8Array {
  const length = content.length + 2;
  return joinBytes([0xff, marker, length >> 8, length & 0xff], content);
}
