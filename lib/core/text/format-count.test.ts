import fc from "fast-check";
import { expect, test } from "vitest";
import { formatCount, formatExactCount, formatShare, isShortened } from "@/lib/core/text/format-count";

test.each([
  [0n, "0"],
  [999, "999"],
  [1234567n, "1,234,567"],
  [9007199254740993n / 10n, "900,719,925,474,099"],
  [999_999_999_999_999n, "999,999,999,999,999"],
  [10n ** 15n, "1.00 × 10¹⁵"],
  [1_484_999_999_999_999_999n, "1.48 × 10¹⁸"],
  [9_996n * 10n ** 14n, "1.00 × 10¹⁸"],
])("%s is shown as %s", (count, text) => expect(formatCount(count)).toBe(text));

test("digits are exact and in groups of three; a shortened count is within half of its last digit", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 40n }), (count) => {
      expect(BigInt(formatExactCount(count).replaceAll(",", ""))).toBe(count);
      expect(formatExactCount(count)).toMatch(/^\d{1,3}(,\d{3})*$/);
      if (!isShortened(count)) {
        expect(formatCount(count)).toBe(formatExactCount(count));
        return;
      }
      const [, digits = "", power = ""] = /^(\d\.\d\d) × 10(.+)$/.exec(formatCount(count)) ?? [];
      const exponent = Number([...power].map((sign) => "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(sign)).join(""));
      const shown = BigInt(digits.replace(".", "")) * 10n ** BigInt(exponent - 2);
      const error = shown > count ? shown - count : count - shown;
      expect(error * 2n <= 10n ** BigInt(exponent - 2)).toBe(true);
    }),
  );
});

test.each([
  [0, 10, "0%"],
  [0, 0, "0%"],
  [5, 0, "0%"],
  [10, 10, "100%"],
  [1, 100_000, "<0.1%"],
  [1, 1000, "0.1%"],
  [2, 1000, "0.2%"],
  [1, 20, "5%"],
  [1, 3, "33%"],
  [2, 3, "67%"],
  [995, 1000, "99.5%"],
  [99_999, 100_000, "99.9%"],
  [10n ** 30n - 1n, 10n ** 30n, "99.9%"],
  [1n, 10n ** 30n, "<0.1%"],
  [12, 10, "120%"],
])("%s of %s is %s", (part, whole, text) => expect(formatShare(part, whole)).toBe(text));

test("nothing and all are said only when they are so, and a bigger share never shows less", () => {
  const value = (text: string) => (text.startsWith("<") ? 0.05 : Number.parseFloat(text));
  fc.assert(
    fc.property(
      fc.bigInt({ min: 1n, max: 10n ** 6n }),
      fc.bigInt({ min: 0n }),
      fc.bigInt({ min: 0n }),
      (whole, x, y) => {
        const [small, big] = [x % (whole + 1n), y % (whole + 1n)].sort((a, b) => (a < b ? -1 : 1)) as [
          bigint,
          bigint,
        ];
        expect(formatShare(small, whole) === "0%").toBe(small === 0n);
        expect(formatShare(big, whole) === "100%").toBe(big === whole);
        expect(value(formatShare(small, whole))).toBeLessThanOrEqual(value(formatShare(big, whole)));
      },
    ),
  );
});
