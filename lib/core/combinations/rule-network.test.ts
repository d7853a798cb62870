import fc from "fast-check";
import { expect, test } from "vitest";
import type { CompatibilityRule } from "@/lib/core/rules/rule";
import { countNetwork } from "./count-network";
import { networkOf } from "./rule-network";
import type { CombinationSpace } from "./space";

type Pick = { id: number; categoryId: number };
type Character = CombinationSpace["characters"][number];

/** DESIGN section 3, read word by word for one combination. */
function isValid(
  rules: readonly CompatibilityRule[],
  character: Character,
  picks: readonly Pick[],
  all: readonly Pick[],
) {
  const sourcesOf = ({ source }: CompatibilityRule): (Pick | Character)[] => {
    if (source.kind === "character") return character.id === source.id ? [character] : [];
    if (source.kind === "archetype") return character.archetypeId === source.id ? [character] : [];
    return picks.filter((pick) => (source.kind === "ingredient" ? pick.id : pick.categoryId) === source.id);
  };
  const categoryOf = (id: number) => all.find((one) => one.id === id)?.categoryId;
  return rules.every((rule) => {
    const sources = sourcesOf(rule);
    if (sources.length === 0) return true;
    const { kind, id } = rule.target;
    if (rule.type === "exclude") {
      const targets = picks.filter((pick) => (kind === "ingredient" ? pick.id : pick.categoryId) === id);
      return !targets.some((target) => sources.some((from) => from !== target));
    }
    if (kind === "category") return true;
    const category = categoryOf(id);
    const whitelist = rules.filter(
      (other) =>
        other.type === "require" &&
        other.target.kind === "ingredient" &&
        other.source.kind === rule.source.kind &&
        other.source.id === rule.source.id &&
        categoryOf(other.target.id) === category,
    );
    const pick = picks.find((one) => one.categoryId === category);
    return pick === undefined || whitelist.some(({ target }) => target.id === pick.id);
  });
}

const ID = fc.integer({ min: 1, max: 12 });
const rule = fc.record({
  id: fc.nat(),
  type: fc.constantFrom("require" as const, "exclude" as const),
  source: fc.record({
    kind: fc.constantFrom(
      "ingredient" as const,
      "category" as const,
      "character" as const,
      "archetype" as const,
    ),
    id: ID,
  }),
  target: fc.record({
    kind: fc.constantFrom("ingredient" as const, "ingredient" as const, "category" as const),
    id: ID,
  }),
});

const CATEGORIES = 4;
/** Ingredient 1 is in category 1, 2 in category 2 and so on around. */
const categoryOf = (id: number) => ((id - 1) % CATEGORIES) + 1;

test("rules of every kind leave the combinations that the definitions leave", () => {
  fc.assert(
    fc.property(
      fc.array(rule, { maxLength: 12 }),
      fc.uniqueArray(fc.integer({ min: 1, max: 3 }), { maxLength: 3 }),
      fc.shuffledSubarray([1, 2, 3, 4]),
      fc.integer({ min: 0, max: 12 }),
      (every, characterIds, categoryIds, ingredients) => {
        const all = Array.from({ length: ingredients }, (_, index) => ({
          id: index + 1,
          categoryId: categoryOf(index + 1),
        }));
        // What a rule names exists (a rule goes with it), and a whitelist inside of one category is refused by the form.
        const rules = every.filter(({ type, source, target }) => {
          const own =
            source.kind === "ingredient"
              ? categoryOf(source.id)
              : source.kind === "category"
                ? source.id
                : null;
          if (target.kind === "ingredient" && target.id > ingredients) return false;
          return !(type === "require" && target.kind === "ingredient" && own === categoryOf(target.id));
        });
        const space: CombinationSpace = {
          outputTypeId: 1,
          characters: characterIds.map((id) => ({ id, archetypeId: id === 3 ? null : id + 4 })),
          categories: categoryIds.map((id) => ({
            id,
            ingredientIds: all.filter((one) => one.categoryId === id).map((one) => one.id),
          })),
        };
        let choices: Pick[][] = [[]];
        for (const { id, ingredientIds } of space.categories)
          choices = choices.flatMap((picks) =>
            ingredientIds.map((pick) => [...picks, { id: pick, categoryId: id }]),
          );
        const valid = space.characters.flatMap((character) =>
          choices.filter((picks) => isValid(rules, character, picks, all)),
        );
        expect(countNetwork(networkOf(space, rules))).toBe(BigInt(valid.length));
      },
    ),
    { numRuns: 3000 },
  );
});
