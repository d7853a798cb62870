import fc from "fast-check";
import { expect, it } from "vitest";
import { withExtras, withPick } from "./build";
import { derivePicks } from "./picks";

const ingredient = fc.nat(19).map((id) => ({ id: id + 1, categoryId: (id % 4) + 1 }));
const list = fc.uniqueArray(ingredient, { selector: ({ id }) => id, maxLength: 10 });
const required = fc.uniqueArray(fc.integer({ min: 1, max: 4 }));
const ids = (chosen: { id: number }[]) => chosen.map(({ id }) => id).sort((a, b) => a - b);

it("makes what is chosen the pick of its category and loses nothing but the pick before", () => {
  fc.assert(
    fc.property(list, required, ingredient, (ingredients, categories, next) => {
      fc.pre(categories.includes(next.categoryId));
      const before = derivePicks(ingredients, categories);
      const current = before.picks.find(({ categoryId }) => categoryId === next.categoryId);
      const result = withPick(ingredients, categories, next.categoryId, next);
      const after = derivePicks(result, categories);
      expect(after.picks.find(({ categoryId }) => categoryId === next.categoryId)).toEqual(next);
      const expected = new Set(
        [...ingredients.filter(({ id }) => id !== current?.id), next].map(({ id }) => id),
      );
      expect(ids(result)).toEqual([...expected].sort((a, b) => a - b));
      const others = (picks: typeof before) =>
        picks.picks.filter((pick) => pick.categoryId !== next.categoryId);
      expect(others(after)).toEqual(others(before));
    }),
  );
});

it("takes a pick away, and only that one", () => {
  fc.assert(
    fc.property(list, required, (ingredients, categories) => {
      for (const pick of derivePicks(ingredients, categories).picks)
        expect(withPick(ingredients, categories, pick.categoryId, null)).toEqual(
          ingredients.filter(({ id }) => id !== pick.id),
        );
    }),
  );
});

it("changes extras and leaves the picks", () => {
  fc.assert(
    fc.property(list, required, (ingredients, categories) => {
      const { picks, extras } = derivePicks(ingredients, categories);
      const result = withExtras(ingredients, categories, extras.toReversed());
      expect(derivePicks(result, categories)).toMatchObject({ picks, extras: extras.toReversed() });
      expect(withExtras(ingredients, categories, [])).toEqual(picks);
    }),
  );
});
