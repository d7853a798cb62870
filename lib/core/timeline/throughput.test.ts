import fc from "fast-check";
import { expect, it } from "vitest";
import { dayLater } from "./days";
import { packDays, unpackDays } from "./throughput";

it("brings back the same days, over the end of a year and a leap day", () => {
  const days = [
    { day: "2023-12-30", count: 2 },
    { day: "2024-01-01", count: 1 },
    { day: "2024-03-01", count: 7 },
  ];
  const packed = packDays(days);
  expect(packed.from).toBe("2023-12-30");
  expect(packed.counts.slice(0, 4)).toEqual([2, 0, 1, 0]);
  expect(packed.counts).toHaveLength(63);
  expect(unpackDays(packed)).toEqual(days);
  expect(unpackDays(packDays([]))).toEqual([]);
});

it("brings back any days", () => {
  const steps = fc.array(
    fc.record({ gap: fc.integer({ min: 1, max: 400 }), count: fc.integer({ min: 1 }) }),
    {
      maxLength: 20,
    },
  );
  fc.assert(
    fc.property(steps, (gaps) => {
      let day = "2020-02-27";
      const days = gaps.map(({ gap, count }) => {
        day = dayLater(day, gap);
        return { day, count };
      });
      expect(unpackDays(packDays(days))).toEqual(days);
    }),
  );
});
