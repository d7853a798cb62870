import fc from "fast-check";
import { expect, test } from "vitest";
import { jobTitle } from "@/lib/core/jobs/job-title";
import { combinationKey, derivePicks, inNamingOrder } from "@/lib/core/jobs/picks";

const list = fc
  .uniqueArray(
    fc.record({ id: fc.integer({ min: 1, max: 40 }), categoryId: fc.integer({ min: 1, max: 5 }) }),
    {
      selector: (ingredient) => ingredient.id,
    },
  )
  .map((ingredients) =>
    ingredients.map((one) => ({ ...one, categoryPosition: 9 - one.categoryId, position: one.id % 3 })),
  );
const required = fc.uniqueArray(fc.integer({ min: 1, max: 5 }));

test("the first of each required category is its pick, everything else an extra, nothing is lost", () => {
  fc.assert(
    fc.property(list, required, (ingredients, categoryIds) => {
      const { picks, extras, missingCategoryIds } = derivePicks(ingredients, categoryIds);
      expect(new Set([...picks, ...extras])).toEqual(new Set(ingredients));
      expect(picks.length + extras.length).toBe(ingredients.length);
      for (const categoryId of categoryIds) {
        const first = ingredients.find((ingredient) => ingredient.categoryId === categoryId);
        expect(picks.find((pick) => pick.categoryId === categoryId)).toBe(first);
        expect(missingCategoryIds.includes(categoryId)).toBe(first === undefined);
      }
      const order = picks.map((pick) => categoryIds.indexOf(pick.categoryId));
      expect(order).toEqual([...order].sort((a, b) => a - b));
      expect(extras).toEqual(ingredients.filter((ingredient) => !picks.includes(ingredient)));
    }),
  );
});

test("a combination has one key whatever the order of categories and whatever the extras", () => {
  fc.assert(
    fc.property(list, required, fc.infiniteStream(fc.nat()), (ingredients, categoryIds, random) => {
      const key = (ids: readonly number[], of = ingredients) =>
        combinationKey({ characterId: 1, outputTypeId: 2, picks: derivePicks(of, ids) });
      const shuffled = categoryIds
        .map((id) => ({ id, at: random.next().value ?? 0 }))
        .sort((a, b) => a.at - b.at)
        .map(({ id }) => id);
      expect(key(shuffled)).toBe(key(categoryIds));
      const { picks, missingCategoryIds } = derivePicks(ingredients, categoryIds);
      expect(key(categoryIds, picks)).toBe(key(categoryIds));
      expect(key(categoryIds) === null).toBe(missingCategoryIds.length > 0);
    }),
  );
});

test("a key is null without a character or an output type, and differs for each piece", () => {
  const picks = derivePicks(
    [
      { id: 3, categoryId: 1 },
      { id: 12, categoryId: 2 },
    ],
    [2, 1],
  );
  expect(combinationKey({ characterId: 7, outputTypeId: 5, picks })).toBe("o5c7i3,12");
  expect(combinationKey({ characterId: null, outputTypeId: 5, picks })).toBeNull();
  expect(combinationKey({ characterId: 7, outputTypeId: null, picks })).toBeNull();
  const none = derivePicks([], []);
  expect(combinationKey({ characterId: 71, outputTypeId: 5, picks: none })).not.toBe(
    combinationKey({ characterId: 7, outputTypeId: 51, picks: none }),
  );
});

test("ingredients are named picks first, then extras in the global order", () => {
  fc.assert(
    fc.property(list, required, (ingredients, categoryIds) => {
      const { picks, extras } = derivePicks(ingredients, categoryIds);
      const named = inNamingOrder(ingredients, categoryIds);
      expect(named.slice(0, picks.length)).toEqual(picks);
      const rest = named.slice(picks.length);
      expect(new Set(rest)).toEqual(new Set(extras));
      for (const [index, one] of rest.entries()) {
        const next = rest[index + 1];
        if (next) expect(one.categoryPosition <= next.categoryPosition).toBe(true);
        if (next?.categoryId === one.categoryId) expect(one.position <= next.position).toBe(true);
      }
    }),
  );
});

test("a job is called by what it has", () => {
  expect(jobTitle({ characterName: "Luna", ingredientNames: ["Running", "Joy"] })).toBe(
    "Luna — Running, Joy",
  );
  expect(jobTitle({ characterName: "Luna", ingredientNames: [] })).toBe("Luna");
  expect(jobTitle({ characterName: null, ingredientNames: ["Joy"] })).toBe("Joy");
  expect(jobTitle({ characterName: null, ingredientNames: [], outputTypeName: "Clip" })).toBe("Clip");
  expect(jobTitle({ characterName: null, ingredientNames: [] })).toBe("Job without picks");
});
