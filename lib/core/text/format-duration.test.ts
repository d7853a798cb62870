import { expect, it } from "vitest";
import { formatDuration } from "./format-duration";

it("reads like a clock", () => {
  expect([0, 4.4, 59.6, 61, 3599, 3600, 3723, -1].map(formatDuration)).toEqual([
    "0:00",
    "0:04",
    "1:00",
    "1:01",
    "59:59",
    "1:00:00",
    "1:02:03",
    "0:00",
  ]);
});
