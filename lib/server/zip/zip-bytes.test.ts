import { buffer } from "node:stream/consumers";
import fc from "fast-check";
import { expect, it } from "vitest";
import { type Unzipped, unzip } from "../testing/unzip";
import { type ZipEntry, zipBytes, zipSize } from "./zip-bytes";

function entryOf({ name, content, modifiedAt }: Unzipped): ZipEntry {
  const half = content.length >> 1;
  const read = async function* () {
    yield content.subarray(0, half);
    yield content.subarray(half);
  };
  return { name, size: content.length, modifiedAt: new Date(modifiedAt), read };
}

const file = fc.record({
  name: fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 40 })
    .map((name) => `a/${name.replace(/[/\\\0:]/g, "_")}.png`),
  content: fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
  modifiedAt: fc.integer({ min: 0, max: 0x7fffffff }).map((seconds) => seconds * 1000),
});

it("is read back as it was, and is as long as was said", () =>
  fc.assert(
    fc.asyncProperty(fc.array(file, { maxLength: 8 }), async (files) => {
      const zip = await buffer(zipBytes(files.map(entryOf)));
      expect(zip).toHaveLength(zipSize(files.map(entryOf)));
      expect(await unzip(zip)).toEqual(files);
    }),
  ));

it("packs text whose length nobody knows, and takes files that turn out shorter", () =>
  fc.assert(
    fc.asyncProperty(fc.array(file, { maxLength: 5 }), async (files) => {
      const entries = files.map((one, index): ZipEntry => {
        const isPacked = index % 2 === 0;
        return { ...entryOf(one), size: isPacked ? Number.MAX_SAFE_INTEGER : 400, isBound: true, isPacked };
      });
      expect(await unzip(await buffer(zipBytes(entries)))).toEqual(files);
    }),
  ));

it("ends with an error when a text that it packs cannot be read", async () => {
  const read = async function* () {
    yield Buffer.from("some");
    throw new Error("The drive is gone.");
  };
  const broken: ZipEntry = {
    name: "a",
    size: 9,
    isBound: true,
    isPacked: true,
    modifiedAt: new Date(0),
    read,
  };
  await expect(buffer(zipBytes([broken]))).rejects.toThrow(/drive is gone/);
});

it("holds more files than the old format counts", async () => {
  const files = Array.from({ length: 65_600 }, (_, index) => ({
    name: `${index}.txt`,
    content: Buffer.from(String(index)),
    modifiedAt: 0,
  }));
  const zip = await buffer(zipBytes(files.map(entryOf)));
  expect(zip).toHaveLength(zipSize(files.map(entryOf)));
  const found = await unzip(zip);
  expect(found).toHaveLength(65_600);
  expect(found.at(-1)).toEqual(files.at(-1));
});

it("ends with an error when a file is not as long as was said", async () => {
  const short = entryOf({ name: "a", content: Buffer.from("abc"), modifiedAt: 0 });
  await expect(buffer(zipBytes([{ ...short, size: 4 }]))).rejects.toThrow(/changed while it was read/);
  await expect(buffer(zipBytes([{ ...short, size: 2 }]))).rejects.toThrow(/changed while it was read/);
});

it("counts and places more than 4 GB, without holding them", async () => {
  const block = Buffer.alloc(1024 ** 2);
  const size = 4.5 * 1024 ** 3;
  const large: ZipEntry = {
    name: "large.bin",
    size,
    modifiedAt: new Date(0),
    read: async function* () {
      for (let done = 0; done < size; done += block.length) yield block;
    },
  };
  const after = entryOf({ name: "after.txt", content: Buffer.from("behind it"), modifiedAt: 0 });
  let length = 0;
  let tail = Buffer.alloc(0);
  for await (const chunk of zipBytes([large, after])) {
    length += chunk.length;
    if (length > size) tail = Buffer.concat([tail, chunk.subarray(-1024)]);
  }
  expect(length).toBe(zipSize([large, after]));
  // The place of the second file, in eight bytes.
  const offset = Buffer.alloc(8);
  offset.writeBigUInt64LE(BigInt(size + 30 + "large.bin".length + 9 + 20 + 24));
  expect(tail.includes(offset)).toBe(true);
  expect(tail.includes(Buffer.from("504b0606", "hex"))).toBe(true);
}, 60_000);
