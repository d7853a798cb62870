import { expect, it } from "vitest";
import { daysFrom, formatDayRange, localDay, parseDayRange } from "./day-range";

const TODAY = "2026-03-01";

it("reads words as days around today, both ends included", () => {
  expect(parseDayRange("today", TODAY)).toEqual({ from: TODAY, to: TODAY });
  expect(parseDayRange("last-7", TODAY)).toEqual({ from: "2026-02-23", to: TODAY });
  expect(parseDayRange("next-7", TODAY)).toEqual({ from: TODAY, to: "2026-03-07" });
  expect(parseDayRange("past", TODAY)).toEqual({ from: null, to: "2026-02-28" });
});

it("reads from and to, either of them open, in either order", () => {
  const both = { from: "2026-01-01", to: "2026-01-31" };
  expect(parseDayRange("2026-01-01..2026-01-31", TODAY)).toEqual(both);
  expect(parseDayRange("2026-01-31..2026-01-01", TODAY)).toEqual(both);
  expect(parseDayRange("2026-01-01..", TODAY)).toEqual({ from: "2026-01-01", to: null });
  expect(parseDayRange("..2026-01-31", TODAY)).toEqual({ from: null, to: "2026-01-31" });
  expect(formatDayRange(both)).toBe("2026-01-01..2026-01-31");
  expect(formatDayRange({ from: null, to: null })).toBe("");
});

it("refuses what is no range", () => {
  for (const text of ["", "..", "2026-02-30..", "2026-1-1..", "constructor", "yesterday", "2026-01-01"])
    expect(parseDayRange(text, TODAY)).toBeNull();
});

it("counts days over months and leap years, and knows the day here", () => {
  expect(daysFrom("2024-02-28", 1)).toBe("2024-02-29");
  expect(daysFrom("2026-01-01", -1)).toBe("2025-12-31");
  expect(localDay(new Date(2026, 0, 5, 23, 59))).toBe("2026-01-05");
});
