import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatTable, kilobytes, median, percentile, threeDigits } from "./numbers";

const measured = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 60 });

describe("percentile", () => {
  it("is a measured value that enough of the others do not exceed", () => {
    fc.assert(
      fc.property(measured, fc.double({ min: 0, max: 1, noNaN: true }), (values, share) => {
        const found = percentile(values, share);
        expect(values).toContain(found);
        const covered = values.filter((value) => value <= found).length;
        expect(covered).toBeGreaterThanOrEqual(share * values.length);
        const below = values.filter((value) => value < found).length;
        expect(below).toBeLessThan(Math.max(share * values.length, Number.MIN_VALUE));
      }),
    );
  });

  it("does not depend on the order and leaves the values alone", () => {
    const values = [5, 1, 4, 2, 3];
    expect(median(values)).toBe(3);
    expect(percentile(values, 0.95)).toBe(5);
    expect(values).toEqual([5, 1, 4, 2, 3]);
  });

  it("refuses to speak of nothing", () => {
    expect(() => median([])).toThrow("Nothing was measured");
  });
});

describe("formatting", () => {
  it("keeps three digits at most two decimals", () => {
    expect([0, 0.0312, 4.271, 12.84, 345.4, 12345.6].map(threeDigits)).toEqual([
      "0",
      "0.03",
      "4.27",
      "12.8",
      "345",
      "12346",
    ]);
    expect(kilobytes(123_456)).toBe("123 kB");
  });

  it("aligns columns", () => {
    expect(
      formatTable(
        ["page", "ms"],
        [
          ["/", "4.2"],
          ["/characters", "12.1"],
        ],
      ),
    ).toBe(["page           ms", "-----------  ----", "/             4.2", "/characters  12.1"].join("\n"));
  });
});
