import { expect, it } from "vitest";
import { describeTarget, isLate } from "./target";

const day = (text: string) => new Date(`${text}T00:00:00Z`);
const today = day("2026-03-28");

it("says how far away a target is, also over the day on which clocks change", () => {
  expect(describeTarget(today, today)).toBe("today");
  expect(describeTarget(day("2026-03-29"), today)).toBe("tomorrow");
  expect(describeTarget(day("2026-04-09"), today)).toBe("in 12 days");
  expect(describeTarget(day("2026-03-27"), today)).toBe("1 day late");
  expect(describeTarget(day("2026-03-24"), today)).toBe("4 days late");
});

it("calls late what has passed and is not complete", () => {
  const targetDate = day("2026-03-27");
  expect(isLate({ status: "active", targetDate }, today)).toBe(true);
  expect(isLate({ status: "complete", targetDate }, today)).toBe(false);
  expect(isLate({ status: "paused", targetDate: today }, today)).toBe(false);
  expect(isLate({ status: "paused", targetDate: null }, today)).toBe(false);
});
