import { expect, it } from "vitest";
import { hasMediaFilters, MediaLibraryQuery, mediaLibraryDefaults } from "./library-query";

it("reads a job filter as a word or an id, and leaves out what it cannot read", () => {
  const jobOf = (job?: string | string[]) => MediaLibraryQuery.parse({ job }).job;
  expect([jobOf("with"), jobOf("without"), jobOf("12"), jobOf(["7", "8"])]).toEqual([
    "with",
    "without",
    12,
    7,
  ]);
  expect([jobOf("x"), jobOf("-1"), jobOf("99999999999"), jobOf()]).toEqual([null, null, null, null]);
});

it("has filters only when something is limited", () => {
  expect(hasMediaFilters(mediaLibraryDefaults)).toBe(false);
  expect(hasMediaFilters({ ...mediaLibraryDefaults, view: "table", after: 7 })).toBe(false);
  expect(hasMediaFilters({ ...mediaLibraryDefaults, tag: "noir" })).toBe(true);
  expect(hasMediaFilters({ ...mediaLibraryDefaults, job: "without" })).toBe(true);
});
