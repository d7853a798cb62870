import fc from "fast-check";
import { expect, test } from "vitest";
import type { CompatibilityRule } from "@/lib/core/rules/rule";
import { createRuleBook } from "@/lib/core/rules/rule-book";
import { countNetwork } from "./count-network";
import { networkOf } from "./rule-network";
import type { CombinationSpace } from "./space";
import { anyInstance } from "./testing";

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

test("rules of every kind leave the combinations that the definitions leave", () => {
  fc.assert(
    fc.property(anyInstance, ({ space, rules, ingredients }) => {
      let choices: Pick[][] = [[]];
      for (const { id, ingredientIds } of space.categories)
        choices = choices.flatMap((picks) =>
          ingredientIds.map((pick) => [...picks, { id: pick, categoryId: id }]),
        );
      const all = space.characters.flatMap((character) => choices.map((picks) => ({ character, picks })));
      const valid = all.filter(({ character, picks }) => isValid(rules, character, picks, ingredients));
      expect(countNetwork(networkOf(space, rules))).toBe(BigInt(valid.length));
      // The same, one by one, by the book that the builder reads.
      const book = createRuleBook(
        rules,
        (id) => ingredients.find((one) => one.id === id)?.categoryId ?? null,
      );
      for (const one of all)
        expect(book.violations({ character: one.character, ingredients: one.picks }).length === 0).toBe(
          valid.includes(one),
        );
    }),
    { numRuns: 3000 },
  );
});
