import { expect, test } from "vitest";
import { daysLeft, purgeBefore } from "./days";

const now = new Date("2026-03-31T12:00:00Z");

test("what was deleted longer ago than the days of the setting goes", () => {
  expect(purgeBefore(30, now)).toEqual(new Date("2026-03-01T12:00:00Z"));
  expect(purgeBefore(null, now)).toBeNull();
});

test("the days that are left are counted up, and never below none", () => {
  expect(daysLeft(new Date("2026-03-31T11:00:00Z"), 30, now)).toBe(30);
  expect(daysLeft(new Date("2026-03-01T13:00:00Z"), 30, now)).toBe(1);
  expect(daysLeft(new Date("2026-01-01T00:00:00Z"), 30, now)).toBe(0);
  expect(daysLeft(new Date("2026-01-01T00:00:00Z"), null, now)).toBeNull();
});
