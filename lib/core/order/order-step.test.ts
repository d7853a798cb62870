import fc from "fast-check";
import { expect, it } from "vitest";
import { moveInOrder } from "@/lib/core/order/move-in-order";

it("moves one member and keeps the order of the others", () => {
  expect(moveInOrder(["a", "b", "c"], "c", -1)).toEqual(["a", "c", "b"]);
  expect(moveInOrder(["a", "b", "c"], "a", 2)).toEqual(["b", "c", "a"]);
});

it("stops at either end, and ignores what is not there", () => {
  expect(moveInOrder([1, 2, 3], 1, -1)).toEqual([1, 2, 3]);
  expect(moveInOrder([1, 2, 3], 1, 100)).toEqual([2, 3, 1]);
  expect(moveInOrder([1, 2, 3], 4, 1)).toEqual([1, 2, 3]);
});

it("loses nobody, and a step is taken back by its opposite unless an end was in the way", () => {
  const moves = fc
    .uniqueArray(fc.nat(), { minLength: 1, maxLength: 20 })
    .chain((list) =>
      fc.tuple(fc.constant(list), fc.nat({ max: list.length - 1 }), fc.integer({ min: -25, max: 25 })),
    );
  fc.assert(
    fc.property(moves, ([list, index, by]) => {
      const member = list[index] ?? 0;
      const moved = moveInOrder(list, member, by);
      expect([...moved].sort((a, b) => a - b)).toEqual([...list].sort((a, b) => a - b));
      expect(moved.filter((other) => other !== member)).toEqual(list.filter((other) => other !== member));
      const gone = moved.indexOf(member) - index;
      expect(moveInOrder(moved, member, -gone)).toEqual(list);
      expect(Math.abs(gone)).toBeLessThanOrEqual(Math.abs(by));
    }),
  );
});
