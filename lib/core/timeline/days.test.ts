import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import {
  dayLater,
  dayName,
  dayStart,
  dayStartAfter,
  daysBetween,
  middleOfNamedDay,
  startOfNamedDay,
} from "./days";
import { DAY, HOUR } from "./scale";

const zone = process.env.TZ;
let axisOf: typeof import("./ticks")["axisOf"];
/** Formats have the zone in which they were made, hence the fresh module. */
const inZone = (name: string) => {
  beforeAll(async () => {
    process.env.TZ = name;
    vi.resetModules();
    ({ axisOf } = await import("./ticks"));
  });
  afterAll(() => {
    process.env.TZ = zone;
  });
};

describe.each(["Europe/Berlin", "America/Los_Angeles", "Asia/Kolkata", "UTC", "Pacific/Auckland"])(
  "days in %s",
  (name) => {
    inZone(name);

    it("are those of the clock there, all year", () => {
      for (let day = "2026-01-01"; day < "2027-01-01"; day = dayLater(day, 1)) {
        const start = startOfNamedDay(day);
        expect(dayName(start)).toBe(day);
        expect(dayName(start - 1)).toBe(dayLater(day, -1));
        expect(dayStart(start + 22 * HOUR)).toBe(start);
        expect(dayStartAfter(start, 1)).toBe(startOfNamedDay(dayLater(day, 1)));
        expect(dayName(middleOfNamedDay(day))).toBe(day);
      }
      expect(daysBetween("2026-03-01", "2026-04-01")).toBe(31);
    });

    it("have ticks that go on, in every zoom", () => {
      const range = { from: startOfNamedDay("2026-03-20") + 5 * HOUR, to: startOfNamedDay("2026-11-10") };
      for (const pixelsPerDay of [1.5, 3, 10, 30, 60, 150, 400, 2880]) {
        const to = Math.min(range.to, range.from + (20_000 / pixelsPerDay) * DAY);
        const { minor, major } = axisOf({ ...range, to }, pixelsPerDay);
        expect(minor.length).toBeGreaterThan(0);
        expect(minor.every(({ at }, index) => index === 0 || at > (minor[index - 1]?.at ?? at))).toBe(true);
        expect(minor[0]?.at).toBeLessThanOrEqual(range.from);
        expect(major[0]?.at).toBeLessThanOrEqual(range.from);
        for (const [index, { at }] of minor.entries())
          if (index > 0 && pixelsPerDay < 1000)
            expect(((at - (minor[index - 1]?.at ?? 0)) / DAY) * pixelsPerDay).toBeGreaterThan(23);
      }
    });
  },
);

describe("the days on which clocks change", () => {
  inZone("Europe/Berlin");
  const labels = (day: string) => {
    const from = startOfNamedDay(day);
    return axisOf({ from, to: dayStartAfter(from, 1) }, 2880).minor.map(({ label }) => label);
  };

  it("have 23 and 25 hours, each with its name", () => {
    expect(dayStartAfter(startOfNamedDay("2026-03-29"), 1) - startOfNamedDay("2026-03-29")).toBe(23 * HOUR);
    expect(labels("2026-03-29")).toHaveLength(23);
    expect(labels("2026-03-29").slice(0, 4)).toEqual(["00:00", "01:00", "03:00", "04:00"]);
    expect(labels("2026-10-25")).toHaveLength(25);
    expect(labels("2026-10-25").slice(1, 5)).toEqual(["01:00", "02:00", "02:00", "03:00"]);
  });

  it("are one column of the calendar as any other", () => {
    const from = startOfNamedDay("2026-03-28");
    const { minor } = axisOf({ from, to: startOfNamedDay("2026-04-01") }, 60);
    expect(minor.map(({ label }) => label)).toEqual(["Sat 28", "Sun 29", "Mon 30", "Tue 31"]);
  });
});

describe("long stretches", () => {
  inZone("UTC");
  it("name weeks, months and years", () => {
    const from = new Date(2026, 0, 15).getTime();
    const to = new Date(2026, 6, 1).getTime();
    expect(axisOf({ from, to }, 8).minor[0]?.label).toBe("Jan 12");
    expect(axisOf({ from, to }, 8).major[0]?.label).toBe("January 2026");
    expect(axisOf({ from, to }, 2).minor.map(({ label }) => label)).toEqual([
      "Jan",
      "Feb",
      "Mar",
      "Apr",
      "May",
      "Jun",
    ]);
    expect(axisOf({ from, to }, 2).major.map(({ label }) => label)).toEqual(["2026"]);
  });
});
