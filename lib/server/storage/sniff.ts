import { fileTypeFromBuffer } from "file-type";
import { UserError } from "../outcome";

export type SniffedType = {
  mimeType: string;
  /** With the dot. It follows from the content, never from the name that came with it. */
  extension: string;
  kind: "image" | "video" | "audio";
};

/** Bytes from the start of a file that tell every type we accept. */
export const HEAD_SIZE = 16 * 1024;

/**
 * The type of a file by its first bytes. Throws a `UserError` for everything that is not a picture, clip or sound: HTML and
 * SVG can run scripts, and what cannot be told cannot be shown.
 */
export async function sniffType(head: Uint8Array, name: string): Promise<SniffedType> {
  if (head.length === 0) throw new UserError(`${quoted(name)} is empty.`);
  const found = await fileTypeFromBuffer(head).catch(() => undefined);
  const accepted = found && ACCEPTED[found.mime];
  if (accepted) return { mimeType: found.mime, ...accepted };
  throw new UserError(`${quoted(name)} ${describe(found?.mime, head)}`);
}

/** A name in a sentence: shortened, and with nothing in it that could break the line. */
export function quoted(name: string): string {
  const oneLine = name.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim() || "The file";
  const characters = [...oneLine];
  return characters.length > 80 ? `${characters.slice(0, 77).join("")}…` : oneLine;
}

const ACCEPTED: Record<string, Omit<SniffedType, "mimeType">> = {
  "image/png": { extension: ".png", kind: "image" },
  "image/apng": { extension: ".png", kind: "image" },
  "image/jpeg": { extension: ".jpg", kind: "image" },
  "image/webp": { extension: ".webp", kind: "image" },
  "image/gif": { extension: ".gif", kind: "image" },
  "image/avif": { extension: ".avif", kind: "image" },
  "image/tiff": { extension: ".tif", kind: "image" },
  "video/mp4": { extension: ".mp4", kind: "video" },
  "video/x-m4v": { extension: ".m4v", kind: "video" },
  "video/quicktime": { extension: ".mov", kind: "video" },
  "video/webm": { extension: ".webm", kind: "video" },
  "video/matroska": { extension: ".mkv", kind: "video" },
  "audio/mpeg": { extension: ".mp3", kind: "audio" },
  "audio/wav": { extension: ".wav", kind: "audio" },
  "audio/flac": { extension: ".flac", kind: "audio" },
  "audio/ogg": { extension: ".ogg", kind: "audio" },
  "audio/x-m4a": { extension: ".m4a", kind: "audio" },
};

function describe(mime: string | undefined, head: Uint8Array): string {
  const start = Buffer.from(head.subarray(0, 1024)).toString("utf8").trimStart().toLowerCase();
  if (/^(<!doctype html|<html|<head|<body|<script|<!--)/.test(start))
    return "is a web page, not a picture or clip.";
  if (/<svg[\s>]/.test(start)) return "is an SVG drawing, which can run scripts. Save it as PNG first.";
  if (mime) return `is of a type that cannot be added (${mime}). Pictures, clips and sounds can.`;
  return "is not a picture, clip or sound that can be recognised.";
}
