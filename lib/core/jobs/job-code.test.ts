import fc from "fast-check";
import { expect, test } from "vitest";
import { formatJobCode, parseJobCode } from "@/lib/core/jobs/job-code";
import { MAX_ID } from "@/lib/core/schema/parse-id";

test("42 is J0042, 12345 is J12345", () => {
  expect(formatJobCode(42)).toBe("J0042");
  expect(formatJobCode(12_345)).toBe("J12345");
});

test("a code is read back whatever its case and padding", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: MAX_ID }), fc.nat(6), (id, zeros) => {
      expect(parseJobCode(formatJobCode(id))).toBe(id);
      expect(parseJobCode(` j ${"0".repeat(zeros)}${id} `)).toBe(id);
    }),
  );
});

test.each(["", "J", "J0", "42", "J42x", "JJ42", "J-1", "J4 2", "J99999999999"])("%j is no code", (text) => {
  expect(parseJobCode(text)).toBeNull();
});
