import fc from "fast-check";
import { expect, test } from "vitest";
import { parseCapturedAt } from "@/lib/core/media/captured-at";

test("reads EXIF's form with its offset", () => {
  expect(parseCapturedAt("2026:11:22 21:30:05", "+01:00")).toBe(Date.UTC(2026, 10, 22, 20, 30, 5));
  expect(parseCapturedAt("2026-11-22T21:30:05Z", "+01:00")).toBe(Date.UTC(2026, 10, 22, 21, 30, 5));
  expect(parseCapturedAt("2026:11:22 21:30:05")).toBe(new Date(2026, 10, 22, 21, 30, 5).getTime());
});

test.each(["", "0000:00:00 00:00:00", "2026:13:40 10:00:00", "yesterday", "    :  :     :  :  "])(
  "%j is no date",
  (text) => expect(parseCapturedAt(text)).toBeNull(),
);

test("never throws", () => {
  fc.assert(fc.property(fc.string(), fc.string(), (text, offset) => void parseCapturedAt(text, offset)));
});
