import fc from "fast-check";
import { expect, it } from "vitest";
import { exportedValue } from "./exported-value";

const moment = fc.date({ min: new Date("0000-01-01"), max: new Date("9999-12-31"), noInvalidDate: true });

it("writes times as ISO 8601 in UTC with milliseconds, however they were stored", () => {
  fc.assert(
    fc.property(moment, (date) => {
      const iso = date.toISOString();
      expect(exportedValue("time", iso.replace("Z", "+00:00"))).toBe(iso);
      expect(exportedValue("time", date.getTime())).toBe(iso);
      const whole = `${iso.slice(0, 19)}.000Z`;
      expect(exportedValue("time", iso.slice(0, 19).replace("T", " "))).toBe(whole);
    }),
  );
  expect(exportedValue("time", "2026-11-23T18:00:00.5+02:00")).toBe("2026-11-23T16:00:00.500Z");
});

it("writes booleans as such, and leaves everything else as it is", () => {
  expect(exportedValue("boolean", 1)).toBe(true);
  expect(exportedValue("boolean", 0)).toBe(false);
  expect(exportedValue("boolean", null)).toBeNull();
  expect(exportedValue("text", "0")).toBe("0");
  expect(exportedValue("real", 0.5)).toBe(0.5);
});
