import fc from "fast-check";
import { expect, test } from "vitest";
import { describeCounts, describeProgress, doneShare, noFiles } from "@/lib/core/intake/progress";

test("says how far it is, how fast and how long it takes", () => {
  const counts = { ...noFiles, queued: 18_800, added: 1_190, refused: 10 };
  expect(describeProgress(counts, 430)).toBe("1,200 of 20,000 · 430 a second · 44 seconds left");
  expect(describeProgress(counts, 0)).toBe("1,200 of 20,000");
  expect(describeProgress({ ...noFiles, queued: 9, added: 1 }, 0.1)).toBe("1 of 10 · 2 minutes left");
  expect(describeCounts(counts)).toBe("1,190 added, 10 refused");
  expect(describeCounts(noFiles)).toBe("Nothing has come in yet");
});

test("the share is between nothing and all of it", () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), fc.nat(), (queued, added, refused) => {
      const share = doneShare({ ...noFiles, queued, added, refused });
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
      if (queued === 0 && added + refused > 0) expect(share).toBe(1);
    }),
  );
});
