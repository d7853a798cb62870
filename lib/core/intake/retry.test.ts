import fc from "fast-check";
import { expect, test } from "vitest";
import { isYoung, MOST_ATTEMPTS, pauseAfter, QUIET, readableAt, YOUNG } from "@/lib/core/intake/retry";

test("pauses grow and end within the time in which a file counts as young", () => {
  const pauses = Array.from({ length: MOST_ATTEMPTS - 1 }, (_, index) => pauseAfter(index + 1) ?? 0);
  for (const [index, pause] of pauses.entries()) expect(pause).toBeGreaterThanOrEqual(pauses[index - 1] ?? 1);
  expect(pauses.reduce((sum, pause) => sum + pause, 0)).toBeLessThan(YOUNG);
  expect(pauseAfter(MOST_ATTEMPTS)).toBeNull();
});

test("a file is read after a quiet moment, whatever the clocks say", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e7, max: 1e7 }), (age) => {
      const now = 1e12;
      const at = readableAt(now - age, now);
      if (at === null) expect(age >= QUIET || age < -QUIET).toBe(true);
      else {
        expect(at).toBeGreaterThan(now);
        expect(at - now).toBeLessThanOrEqual(2 * QUIET);
        expect(readableAt(now - age, at)).toBeNull();
      }
      expect(isYoung(now - age, now)).toBe(age < YOUNG);
    }),
  );
});
