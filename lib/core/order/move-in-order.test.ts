import fc from "fast-check";
import { expect, test } from "vitest";
import { moveInOrder, placeAfter, stepsTo } from "@/lib/core/order/move-in-order";

const list = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 2, maxLength: 12 });

test("a member that is dropped before or after another one comes to stand there", () => {
  fc.assert(
    fc.property(list, fc.nat(), fc.nat(), fc.constantFrom("before", "after"), (ids, a, b, side) => {
      const [id, other] = [ids[a % ids.length] ?? 0, ids[b % ids.length] ?? 0];
      fc.pre(id !== other);
      const moved = moveInOrder(ids, id, stepsTo(ids, id, other, side as "before" | "after"));
      expect(moved.indexOf(id) - moved.indexOf(other)).toBe(side === "before" ? -1 : 1);
      expect(moved.filter((one) => one !== id)).toEqual(ids.filter((one) => one !== id));
    }),
  );
});

test("the place that is told is the place it takes, and none when it stays", () => {
  fc.assert(
    fc.property(list, fc.nat(), fc.integer({ min: -20, max: 20 }), (ids, a, by) => {
      const id = ids[a % ids.length] ?? 0;
      const to = moveInOrder(ids, id, by).indexOf(id) + 1;
      expect(placeAfter(ids, (one) => one === id, by)).toBe(to === ids.indexOf(id) + 1 ? null : to);
    }),
  );
});
