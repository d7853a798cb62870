import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeForecast } from "./describe-forecast";
import { dailyCounts, forecastOf } from "./forecast";
import { DAY, HOUR } from "./scale";

const NOW = new Date(2026, 10, 23, 9).getTime();
/** So many jobs in each of the last days, the latest first. */
const done = (...counts: number[]) =>
  counts.flatMap((count, day) =>
    Array.from({ length: count }, (_, job) => NOW - day * DAY - ((job + 1) * HOUR) / 4),
  );
const inDays = (at: number | null) => (at === null ? null : (at - NOW) / DAY);

describe("the forecast", () => {
  it("is sure of a steady pace", () => {
    const forecast = forecastOf(done(...Array(14).fill(4)), 40, NOW);
    expect(forecast).toMatchObject({ kind: "dates", completed: 56, pace: 4 });
    if (forecast.kind !== "dates") throw new Error();
    expect([forecast.early, forecast.likely, forecast.late].map(inDays)).toEqual([10, 10, 10]);
  });

  it("gives a range that is the wider the more days differ, around what the pace says", () => {
    const width = (counts: number[]) => {
      const forecast = forecastOf(done(...counts), 100, NOW);
      if (forecast.kind !== "dates") throw new Error();
      expect(inDays(forecast.likely)).toBeGreaterThan(20);
      expect(inDays(forecast.likely)).toBeLessThan(32);
      return ((forecast.late ?? Infinity) - forecast.early) / DAY;
    };
    const even = width([4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4]);
    const some = width([2, 6, 3, 5, 4, 2, 6, 4, 5, 3, 4, 4, 2, 6]);
    const wild = width([0, 0, 14, 0, 0, 0, 14, 0, 0, 14, 0, 0, 0, 14]);
    expect(even).toBeLessThan(some);
    expect(some).toBeLessThan(wild);
  });

  it("says plainly when there is too little to say", () => {
    expect(forecastOf([], 5, NOW)).toEqual({ kind: "unknown", completed: 0, remaining: 5 });
    expect(forecastOf(done(4), 5, NOW).kind).toBe("unknown");
    expect(forecastOf(done(90), 5, NOW).kind).toBe("unknown");
    expect(forecastOf(done(2, 2), 5, NOW).kind).toBe("unknown");
    expect(forecastOf(done(2, 2, 1), 5, NOW).kind).toBe("dates");
    expect(forecastOf(done(2, 2, 1), 1_000_000, NOW).kind).toBe("unknown");
    expect(forecastOf(done(2, 2, 1), 0, NOW)).toEqual({ kind: "done" });
  });

  it("counts in times of 24 hours, so that a morning is no bad day", () => {
    expect(
      dailyCounts([NOW, NOW - HOUR, NOW - 23 * HOUR, NOW - 25 * HOUR, NOW - 14 * DAY, NOW + 1], NOW),
    ).toEqual([3, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it("is the same for the same facts, in order, and never before now", () => {
    const counts = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 14, maxLength: 14 });
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 5000 }), (days, remaining) => {
        const forecast = forecastOf(done(...days), remaining, NOW);
        expect(forecastOf(done(...days), remaining, NOW)).toEqual(forecast);
        if (forecast.kind !== "dates") return;
        expect(forecast.early).toBeGreaterThanOrEqual(NOW);
        expect(forecast.likely).toBeGreaterThanOrEqual(forecast.early);
        expect(forecast.late ?? Infinity).toBeGreaterThanOrEqual(forecast.likely);
      }),
      { numRuns: 40 },
    );
  });

  it("is told with what it was taken from", () => {
    const say = (completed: number[], remaining: number) =>
      describeForecast(forecastOf(done(...completed), remaining, NOW));
    expect(say(Array(14).fill(4), 40)).toBe(
      "At the last 14 days’ pace of 4 a day, the 40 jobs left are done between Dec 3, 2026 and Dec 3, 2026 (most likely on Dec 3, 2026).",
    );
    expect(say([], 1)).toContain("1 job left. No job became complete in the last 14 days");
    expect(say([3], 2)).toContain("Only 3 jobs became complete in the last 14 days: too little to say");
    expect(say([3], 0)).toBe("Nothing is left to do.");
  });
});
