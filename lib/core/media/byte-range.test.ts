import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseByteRange } from "./byte-range";

describe("parseByteRange", () => {
  it.each([
    [null, 10, "all"],
    ["", 10, "all"],
    ["items=0-3", 10, "all"],
    ["bytes=-", 10, "all"],
    ["bytes=5-2", 10, "all"],
    ["bytes=0-1,4-5", 10, "all"],
    ["bytes=a-b", 10, "all"],
    ["bytes=0-", 10, { start: 0, end: 9 }],
    ["bytes=0-0", 10, { start: 0, end: 0 }],
    ["bytes=3-999", 10, { start: 3, end: 9 }],
    ["bytes=-4", 10, { start: 6, end: 9 }],
    ["bytes=-400", 10, { start: 0, end: 9 }],
    ["bytes=-0", 10, "unsatisfiable"],
    ["bytes=10-", 10, "unsatisfiable"],
    ["bytes=0-", 0, "unsatisfiable"],
    ["bytes=-5", 0, "unsatisfiable"],
    ["Bytes= 2 - 4", 10, { start: 2, end: 4 }],
    ["bytes=99999999999999999999-", 10, "unsatisfiable"],
  ])("%s of %i bytes", (header, size, expected) => {
    expect(parseByteRange(header, size)).toEqual(expected);
  });

  it("stays inside of the file whatever is asked for", () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), fc.nat(), fc.nat(1_000_000), (junk, first, last, size) => {
        for (const header of [
          junk,
          `bytes=${junk}`,
          `bytes=${first}-${last}`,
          `bytes=${first}-`,
          `bytes=-${last}`,
        ]) {
          const range = parseByteRange(header, size);
          if (typeof range === "string") continue;
          expect(range.start).toBeGreaterThanOrEqual(0);
          expect(range.start).toBeLessThanOrEqual(range.end);
          expect(range.end).toBeLessThan(size);
        }
      }),
    );
  });
});
