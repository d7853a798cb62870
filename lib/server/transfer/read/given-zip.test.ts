import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { expect, test } from "vitest";
import { zipBytes } from "../../zip/zip-bytes";
import { importFolder, readContent, refusalOf, rowsOf } from "../testing/import-folder";
import { legacyExport } from "../testing/legacy-document";
import { makeZip, type ZipPart } from "../testing/make-zip";
import { documentOf, sampleTables } from "../testing/own-document";
import { readSource } from "./read-source";

const clip = Buffer.from("bytes of a clip");
const clipHash = createHash("sha256").update(clip).digest("hex");
const tables = sampleTables();
const stored: Record<string, unknown> = { ...tables.files?.[0], hash: clipHash, size: clip.length };
const document = JSON.stringify(documentOf({ ...tables, files: [stored, tables.files?.[1] ?? {}] }));
const clipName = `files/media/${tables.files?.[0]?.path}`;
const picture = Buffer.concat([Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "latin1"), Buffer.alloc(40)]);

const ours: ZipPart[] = [
  { name: "pipeline.json", content: document, isPacked: true },
  { name: clipName, content: clip },
];

test("a ZIP of ours brings its files, checked by their hashes", async () => {
  const staging = await readContent(
    makeZip([...ours, { name: "files/media/of nobody.mp4", content: "x" }]),
    "ours.zip",
  );
  expect(staging.meta.source).toMatchObject({ kind: "own", fileName: "ours.zip" });
  const [bytes, ...others] = rowsOf(staging, "Bytes");
  expect(others).toEqual([]);
  expect(bytes).toMatchObject({ fileId: 1, path: `files/${stored.uuid}` });
  expect(readFileSync(path.join(staging.folder, String(bytes?.path)))).toEqual(clip);
  expect(readdirSync(path.join(staging.folder, "files"))).toHaveLength(1);

  const changed = await readContent(
    makeZip([ours[0] as ZipPart, { name: clipName, content: "other bytes" }]),
  );
  expect(rowsOf(changed, "Bytes")).toEqual([]);
  expect(rowsOf(changed, "Remark")).toMatchObject([{ kind: "left out", place: "tables.files[0]" }]);
  expect(readdirSync(path.join(changed.folder, "files"))).toEqual([]);
});

test("also one that our own code wrote, with names of other languages, ZIP64 or not", async () => {
  const entry = (name: string, content: string) => ({
    ...{ name, size: Buffer.byteLength(content), modifiedAt: new Date() },
    read: async function* () {
      yield Buffer.from(content);
    },
  });
  const many = Array.from({ length: 66_000 }, (_, index) => entry(`cache/${index}`, ""));
  const zip = await buffer(
    zipBytes([entry("Übung/pipeline.json", document), entry(`Übung/${clipName}`, clip.toString()), ...many]),
  );
  expect(rowsOf(await readContent(zip), "Bytes")).toHaveLength(1);
});

test("the predecessor's export comes with its pictures, wherever in the ZIP they lie", async () => {
  const zip = makeZip([
    { name: "backup/export.json", content: legacyExport, isPacked: true },
    { name: "backup/abc123.png", content: "an older one" },
    { name: "backup/static/images/ABC123.PNG", content: picture },
  ]);
  const staging = await readContent(zip);
  const [file] = rowsOf(staging, "StoredFile").filter(({ area }) => area === "images");
  expect(file).toMatchObject({ mimeType: "image/png", size: picture.length, originalName: "abc123.png" });
  expect(rowsOf(staging, "Bytes")).toEqual([{ fileId: file?.id, path: `files/${file?.uuid}` }]);

  const drawing = await readContent(
    makeZip([
      { name: "export.json", content: legacyExport },
      { name: "abc123.png", content: "<svg onload='x'/>" },
    ]),
  );
  expect(rowsOf(drawing, "Remark")).toMatchObject([
    { kind: "left out", place: "tables.characters[0].image_path" },
  ]);
  expect(rowsOf(drawing, "Character")[0]).toMatchObject({ imageId: null });
});

test.each<[string, ZipPart[] | Buffer, RegExp]>([
  [
    "a name that leads out",
    [...ours, { name: "../../evil.txt", content: "x" }],
    /write outside of its folder/,
  ],
  ["an absolute name", [...ours, { name: "/etc/evil.txt", content: "x" }], /write outside of its folder/],
  ["a name with a drive", [...ours, { name: "C:/evil.txt", content: "x" }], /write outside of its folder/],
  [
    "backslashes that lead out",
    [...ours, { name: "..\\evil.txt", content: "x" }],
    /write outside of its folder/,
  ],
  [
    "a symbolic link",
    [...ours, { name: "link", content: "/etc/passwd", mode: 0o120777 }],
    /“link” in the ZIP is a link or a device/,
  ],
  [
    "an encrypted file",
    [...ours, { name: "secret", content: "x", flags: 1, isPacked: true }],
    /“secret” in the ZIP is encrypted/,
  ],
  ["a name twice", [...ours, { name: clipName, content: "x" }], /in the ZIP is there twice/],
  [
    "bytes of others",
    [...ours, ...["x", "y"].map((name) => ({ name, content: "x".repeat(5_000), offset: 0 }))],
    /share their bytes/,
  ],
  ["a wrong checksum", [{ name: "pipeline.json", content: document, crc: 7 }], /its checksum does not fit/],
  [
    "a file that grows without end",
    [...ours, { name: "bomb", content: Buffer.alloc(20_000_000), isPacked: true }],
    /would grow more/,
  ],
  [
    "a size that is not true",
    [{ name: "pipeline.json", content: document, isPacked: true, size: 10 }],
    /is damaged and cannot be unpacked/,
  ],
  ["a cut off ZIP", makeZip(ours).subarray(0, -30), /cut off or damaged/],
  ["a ZIP with a hole", holed(makeZip(ours)), /damaged/],
  ["an empty ZIP", makeZip([]), /nothing in it that can be imported/],
  [
    "a ZIP of something else",
    makeZip([{ name: "a.txt", content: "x" }]),
    /nothing in it that can be imported/,
  ],
])("%s is refused", async (_, given, sentence) => {
  const folder = importFolder();
  const inner = path.join(folder, "a", "b", "import");
  mkdirSync(inner, { recursive: true });
  const file = path.join(folder, "given");
  writeFileSync(file, Array.isArray(given) ? makeZip(given) : given);
  const refusal = await refusalOf(
    readSource({ folder: inner, source: { kind: "upload", path: file, fileName: "x.zip" } }),
  );
  expect(refusal).toMatch(sentence);
  expect(readdirSync(inner)).toEqual([]);
  expect(readdirSync(folder).sort()).toEqual(["a", "given"]);
});

/** With bytes of the packed document changed. */
function holed(zip: Buffer): Buffer {
  return Buffer.concat([zip.subarray(0, 100), Buffer.alloc(40, 0xff), zip.subarray(140)]);
}
