import fc from "fast-check";
import { expect, test } from "vitest";
import { smallestSet } from "./smallest-set";

test("finds just the items that are needed", () => {
  const needed = fc.uniqueArray(fc.nat(60), { maxLength: 6 });
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 80 }), needed, (length, needs) => {
      const items = Array.from({ length }, (_, index) => index);
      const found = smallestSet(items, (part) => needs.every((one) => part.includes(one)));
      expect(found).toEqual(needs.toSorted((a, b) => a - b));
    }),
  );
});
