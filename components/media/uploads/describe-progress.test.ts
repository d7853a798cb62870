import { expect, it } from "vitest";
import { describeProgress } from "./describe-progress";

const half = { size: 120e6, sent: 0.5, startedAt: 0 };

it("tells bytes and percent at once, speed and time left when they can be known", () => {
  expect(describeProgress(half, 2_000)).toBe("60 MB of 120 MB · 50%");
  expect(describeProgress(half, 5_000)).toBe("60 MB of 120 MB · 50% · 12 MB/s · 5 s left");
  expect(describeProgress(half, 600_000)).toBe("60 MB of 120 MB · 50% · 100 kB/s · 10 min left");
  expect(describeProgress({ ...half, sent: 0 }, 9_000)).toBe("0 B of 120 MB · 0%");
  expect(describeProgress({ ...half, size: 50e9, sent: 0.01 }, 60_000)).toContain("1 h 39 min left");
});

it("never says all before it is stored", () => {
  expect(describeProgress({ ...half, sent: 0.9999 }, 0)).toContain("99%");
  expect(describeProgress({ ...half, sent: 1 }, 0)).toBe("Storing");
});
