import { expect, it } from "vitest";
import { formatDuration, formatTimecode } from "./format-duration";

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

it("reads a place in a clip to hundredths, cut off", () => {
  expect([0, 4.259, 59.999, 61.1, 3723.07, -1].map(formatTimecode)).toEqual([
    "0:00.00",
    "0:04.25",
    "0:59.99",
    "1:01.10",
    "1:02:03.07",
    "0:00.00",
  ]);
});
