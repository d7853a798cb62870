import ExifReader from "exifreader";
import { parseCapturedAt } from "@/lib/core/media/captured-at";

/**
 * Texts from a raw EXIF block, by tag name, and when the picture was made, in milliseconds. ComfyUI writes `prompt:{…}` into
 * Model, `workflow:{…}` into Make and more keys downward, so a text of that form is filed under its own name. Unreadable EXIF
 * gives neither.
 */
export function readExif(exif: Buffer): { texts: Record<string, string>; capturedAt: number | null } {
  const texts: Record<string, string> = {};
  const tags = readTags(exif);
  for (const [tag, value] of tags) {
    const text = tag === "UserComment" ? decodeUserComment(value) : asText(value);
    const named = /^(\w{1,40}):\s*([{[].*)$/s.exec(text);
    if (named?.[1] && named[2]) texts[named[1]] = named[2];
    else if (text !== "" && TEXT_TAGS.has(tag)) texts[tag] = text;
  }
  return { texts, capturedAt: capturedAtOf(new Map(tags)) };
}

function capturedAtOf(tags: Map<string, unknown>): number | null {
  const at = (tag: string, offset: string) =>
    parseCapturedAt(asText(tags.get(tag)), asText(tags.get(offset)));
  return at("DateTimeOriginal", "OffsetTimeOriginal") ?? at("DateTimeDigitized", "OffsetTimeDigitized");
}

const TEXT_TAGS = new Set([
  "UserComment",
  "ImageDescription",
  "Software",
  "XPComment",
  "Make",
  "Model",
  "Artist",
]);

function readTags(exif: Buffer): [tag: string, value: unknown][] {
  // ExifReader takes whole files only; without its prefix the block is a TIFF file.
  const start = exif.subarray(0, 6).toString("latin1") === "Exif\0\0" ? 6 : 0;
  try {
    const { buffer, byteOffset, length } = Buffer.from(exif.subarray(start));
    const tags =
      ExifReader.load(buffer.slice(byteOffset, byteOffset + length), { expanded: true }).exif ?? {};
    return Object.entries(tags).map(([tag, found]) => [tag, isTag(found) ? found.value : undefined]);
  } catch {
    return [];
  }
}

function isTag(value: unknown): value is { value: unknown } {
  return typeof value === "object" && value !== null && "value" in value;
}

/** ExifReader gives ASCII tags as a list of texts or of byte values. */
function asText(value: unknown): string {
  if (typeof value === "string") return clean(value);
  if (!Array.isArray(value)) return "";
  if (value.every((part) => typeof part === "string")) return clean(value.join(""));
  return value.every((part) => typeof part === "number") ? clean(Buffer.from(value).toString("utf8")) : "";
}

/** Eight bytes name the encoding. UNICODE means UTF-16 in whatever order the writer liked, mostly big-endian. */
function decodeUserComment(value: unknown): string {
  if (!Array.isArray(value)) return asText(value);
  const bytes = Buffer.from(value as number[]);
  const encoding = bytes.toString("latin1", 0, 8);
  const content = bytes.subarray(8, 8 + ((bytes.length - 8) & ~1));
  if (!encoding.startsWith("UNICODE"))
    return clean(bytes.subarray(encoding.startsWith("ASCII") ? 8 : 0).toString("utf8"));
  const zerosFirst = countZeros(content, 0);
  const isBigEndian = zerosFirst >= countZeros(content, 1);
  return clean(new TextDecoder(isBigEndian ? "utf-16be" : "utf-16le").decode(content));
}

function countZeros(bytes: Buffer, offset: 0 | 1): number {
  return bytes.filter((byte, index) => byte === 0 && index % 2 === offset).length;
}

function clean(text: string): string {
  return text.replace(/\0+$/g, "").trim();
}
