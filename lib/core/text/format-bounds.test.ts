import { expect, test } from "vitest";
import { explainBounds, formatBounds } from "./format-bounds";

test("an exact count is shown as one, in full where the short form leaves digits out", () => {
  const some = { atLeast: 1234n, atMost: 1234n };
  expect(formatBounds(some)).toBe("1,234");
  expect(explainBounds(some)).toBeUndefined();
  const many = { atLeast: 10n ** 18n + 1n, atMost: 10n ** 18n + 1n };
  expect(formatBounds(many)).toBe("1.00 × 10¹⁸");
  expect(explainBounds(many)).toBe("1,000,000,000,000,000,001");
});

test("bounds say that they are bounds", () => {
  const bounds = { atLeast: 1200n, atMost: 99_000n };
  expect(formatBounds(bounds)).toBe("at least 1,200");
  expect(explainBounds(bounds)).toBe("At least 1,200, at most 99,000; still being counted");
});
