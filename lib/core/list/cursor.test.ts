import fc from "fast-check";
import { expect, it } from "vitest";
import { decodeCursor, encodeCursor } from "./cursor";

it("reads what it wrote", () => {
  const value = fc.oneof(fc.integer(), fc.string());
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2_147_483_647 }), value, (id, sorted) => {
      expect(decodeCursor(encodeCursor({ id, value: sorted }))).toEqual({ id, value: sorted });
    }),
  );
  expect(decodeCursor("42")).toEqual({ id: 42, value: 42 });
});

it("refuses what is none", () => {
  for (const text of ["", "x", "-1", "1.5", "1#x", "1#"]) expect(decodeCursor(text)).toBeNull();
});
