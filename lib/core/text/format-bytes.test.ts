import { expect, it } from "vitest";
import { formatBytes } from "./format-bytes";

it("picks the unit a person would", () => {
  expect([0, 999, 1000, 1500, 12_345, 999_600, 2_000_000_000, 10n ** 15n].map(formatBytes)).toEqual([
    "0 B",
    "999 B",
    "1 kB",
    "1.5 kB",
    "12 kB",
    "1 MB",
    "2 GB",
    "1 PB",
  ]);
});
