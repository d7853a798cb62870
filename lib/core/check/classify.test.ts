import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classifyFile, hashOfThumbnail, isThumbnailInUse, isWholeWebp, type KnownFile } from "./classify";
import { findingKinds, findingOrder, kindOf } from "./findings";

const stored: KnownFile = {
  ...{ place: "stored" as const, size: 10, hash: "a", modifiedAt: 5_000 },
  ...{ isMarkedMissing: false, isOffline: false },
};
const linked: KnownFile = { ...stored, place: "linked" };
const found = { size: 10, modifiedAt: 5_000, hash: "a" };

describe("a file of the library", () => {
  it("is as its row says, whatever its date, unless size or bytes differ", () => {
    expect(classifyFile(stored, { ...found, modifiedAt: 0 }, false)).toBeNull();
    expect(classifyFile(stored, { ...found, size: 11, hash: null }, false)).toBe("file-changed");
    expect(classifyFile(stored, { ...found, hash: "b" }, false)).toBe("file-changed");
  });
  it("is missing, or waits elsewhere, and a mark that is no longer true is told", () => {
    expect(classifyFile(stored, null, false)).toBe("file-missing");
    expect(classifyFile(stored, null, true)).toBe("file-misplaced");
    expect(classifyFile({ ...stored, isMarkedMissing: true }, null, false)).toBeNull();
    expect(classifyFile({ ...stored, isMarkedMissing: true }, found, false)).toBe("file-back");
  });
});

describe("a file linked in place", () => {
  it("is read again when its date is another one, unless its bytes were compared", () => {
    expect(classifyFile(linked, { ...found, modifiedAt: 9_000, hash: null }, false)).toBe("linked-changed");
    expect(classifyFile(linked, { ...found, modifiedAt: 6_500, hash: null }, false)).toBeNull();
    expect(classifyFile(linked, { ...found, modifiedAt: 9_000 }, false)).toBeNull();
    expect(
      classifyFile({ ...linked, hash: null, modifiedAt: null }, { ...found, hash: null }, false),
    ).toBeNull();
  });
  it("is never missing while its folder is away", () => {
    fc.assert(
      fc.property(fc.boolean(), (isMarkedMissing) => {
        expect(classifyFile({ ...linked, isOffline: true, isMarkedMissing }, null, false)).toBe(
          "linked-offline",
        );
      }),
    );
    expect(classifyFile(linked, null, false)).toBe("linked-missing");
  });
});

it("knows thumbnails by their names", () => {
  const hash = "0".repeat(64);
  expect(hashOfThumbnail(`${hash}-320.webp`)).toBe(hash);
  expect(hashOfThumbnail(`${hash}-strip.webp`)).toBe(hash);
  expect(hashOfThumbnail("notes.txt")).toBeNull();
  const inUse = (size: string) => isThumbnailInUse(`${hash}-${size}.webp`, [320, 960]);
  expect(["320", "960", "strip", "640", "32"].map(inUse)).toEqual([true, true, true, false, false]);
});

it("knows a picture that was cut off", () => {
  const webp = new Uint8Array([...Buffer.from("RIFF"), 92, 0, 0, 0, ...Buffer.from("WEBP")]);
  expect([100, 99, 12].map((size) => isWholeWebp(webp, size))).toEqual([true, false, false]);
  expect(isWholeWebp(webp.subarray(0, 8), 100)).toBe(false);
  expect(isWholeWebp(new Uint8Array(12), 8)).toBe(false);
});

it("says of every kind what it means, and of its repair how many it is about", () => {
  expect(findingOrder).toHaveLength(Object.keys(findingKinds).length);
  for (const kind of findingOrder) {
    expect(kindOf(kind).advice).toMatch(/\.$/);
    expect(kindOf(kind).repair?.(1_234) ?? "1,234.").toMatch(/1,234.*\.$/);
  }
});
