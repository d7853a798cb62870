import { readFileSync } from "node:fs";
import { join } from "node:path";
import { supportedMimeTypes } from "file-type";
import { expect, test } from "vitest";
import {
  fileKinds,
  mediaAccept,
  mediaFileType,
  splashAccept,
  splashFileType,
} from "@/lib/core/media/file-types";

test("files that a browser would run, and programs, are never taken", () => {
  for (const type of [
    "text/html",
    "image/svg+xml",
    "application/xml",
    "application/pdf",
    "application/x-msdownload",
  ]) {
    expect(mediaFileType(type)).toBeNull();
    expect(splashFileType(type)).toBeNull();
  }
  for (const type of [undefined, "", "image/", "constructor", "application/zip"])
    expect(mediaFileType(type)).toBeNull();
});

test("of all types that can be recognised, only pictures, films and sounds are taken, as themselves", () => {
  for (const mimeType of supportedMimeTypes) {
    const type = mediaFileType(mimeType);
    if (!type) continue;
    expect(mimeType.startsWith(`${type.kind}/`)).toBe(true);
    expect(mediaFileType(type.mimeType)).toEqual(type);
  }
  for (const type of ["png", "apng", "jpeg", "webp", "gif", "avif"])
    expect(supportedMimeTypes).toContain(`image/${type}`);
  for (const type of ["mp4", "webm", "quicktime", "matroska"])
    expect(supportedMimeTypes).toContain(`video/${type}`);
});

test("parameters and case do not matter", () => {
  expect(mediaFileType("Audio/OGG; codecs=opus")).toEqual({
    mimeType: "audio/ogg",
    kind: "audio",
    extension: "ogg",
  });
});

test("a splash image is a still or moving picture", () => {
  for (const type of splashAccept.split(",")) expect(splashFileType(type)?.kind).toBe("image");
  expect(splashFileType("video/mp4")).toBeNull();
  for (const type of mediaAccept.split(",").filter((one) => /^(image|video)\//.test(one))) {
    expect(mediaFileType(type)).not.toBeNull();
  }
});

test("kinds are those of the data model", () => {
  const schema = readFileSync(join(import.meta.dirname, "../../../prisma/schema.prisma"), "utf8");
  for (const kind of fileKinds) expect(schema).toMatch(new RegExp(`^enum FileKind \\{[^}]*^  ${kind}$`, "m"));
});
