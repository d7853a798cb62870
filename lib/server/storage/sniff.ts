import { fileTypeFromBuffer } from "file-type";
import {
  type FileType,
  mediaFileType,
  mediaTypesInWords,
  splashFileType,
  splashTypesInWords,
} from "@/lib/core/media/file-types";
import { UserError } from "../outcome";

/** Bytes from the start of a file that tell every type we accept. */
export const HEAD_SIZE = 16 * 1024;

/** What files are wanted for, and what a refusal says of it. */
export type WantedFiles = {
  typeOf: (mimeType: string | undefined) => FileType | null;
  what: string;
  types: string;
};

export const wantedMedia: WantedFiles = {
  typeOf: mediaFileType,
  what: "a picture, clip or sound",
  types: mediaTypesInWords,
};
export const wantedSplash: WantedFiles = {
  typeOf: splashFileType,
  what: "a picture",
  types: splashTypesInWords,
};

/**
 * The type of a file by its first bytes. Throws a `UserError` for everything that is not wanted. HTML and SVG, which can run scripts,
 * never are; what cannot be told cannot be shown.
 */
export async function sniffType(
  head: Uint8Array,
  name: string,
  wanted: WantedFiles = wantedMedia,
): Promise<FileType> {
  if (head.length === 0) throw new UserError(`${quoted(name)} is empty.`);
  const found = await fileTypeFromBuffer(head).catch(() => undefined);
  const accepted = wanted.typeOf(found?.mime ?? signedType(head));
  if (accepted) return accepted;
  throw new UserError(`${quoted(name)} ${refusal(found?.mime, head, wanted)}`);
}

/** A name in a sentence: shortened, and with nothing in it that could break the line. */
export function quoted(name: string): string {
  const oneLine = name.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim() || "The file";
  const characters = [...oneLine];
  return characters.length > 80 ? `${characters.slice(0, 77).join("")}…` : oneLine;
}

/** A PNG whose texts fill all the bytes that are looked at is given up on by the library. */
function signedType(head: Uint8Array): string | undefined {
  return Buffer.from(head.subarray(0, 8)).toString("latin1") === "\x89PNG\r\n\x1a\n"
    ? "image/png"
    : undefined;
}

function refusal(mime: string | undefined, head: Uint8Array, { what, types }: WantedFiles): string {
  const start = Buffer.from(head.subarray(0, 1024)).toString("utf8").trimStart().toLowerCase();
  if (/^(<!doctype html|<html|<head|<body|<script|<!--)/.test(start))
    return "is a web page, not a picture or clip.";
  if (/<svg[\s>]/.test(start)) return "is an SVG drawing, which can run scripts. Save it as PNG first.";
  if (mime) return `is of a type that cannot be added (${mime}). Use ${types}.`;
  return `is not ${what} that can be recognised. Use ${types}.`;
}
