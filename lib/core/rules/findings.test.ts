import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countCombinations } from "@/lib/core/combinations/count";
import { anyInstance, type Instance } from "@/lib/core/combinations/testing";
import type { Finding, RuleWorld } from "./finding";
import { findAll } from "./findings";
import { linesOf, type RuleLine, rulesOfLine } from "./lines";
import type { CompatibilityRule } from "./rule";

function worldOf({ space, ingredients }: Pick<Instance, "space" | "ingredients">): RuleWorld {
  return {
    categoryOf: (id) => ingredients.find((one) => one.id === id)?.categoryId ?? null,
    archetypeOf: (id) => space.characters.find((one) => one.id === id)?.archetypeId ?? null,
    ingredientsOf: (id) => ingredients.filter((one) => one.categoryId === id).map((one) => one.id),
    spaces: [space],
  };
}

const count = ({ space }: Pick<Instance, "space">, lines: readonly RuleLine[]) =>
  countCombinations(space, lines.flatMap(rulesOfLine)).atLeast;

function explore({ rules, ...instance }: Instance) {
  const world = worldOf(instance);
  const numbered = rules.map((rule, index) => ({ ...rule, id: index + 1, enabled: true }));
  const lines = linesOf(numbered, world.categoryOf);
  const without = (ids: readonly number[]) => lines.filter(({ id }) => !ids.includes(id));
  const only = (ids: readonly number[]) => lines.filter(({ id }) => ids.includes(id));
  return { lines, without, only, findings: findAll(lines, world) };
}

function check(verify: (instance: Instance, explored: ReturnType<typeof explore>, finding: Finding) => void) {
  fc.assert(
    fc.property(anyInstance, (instance) => {
      const explored = explore(instance);
      for (const finding of explored.findings) verify(instance, explored, finding);
    }),
    { numRuns: 1_500 },
  );
}

describe("by counting", () => {
  it("lines without effect and repetitions can go without changing a count", () => {
    check((instance, { lines, without }, { kind, code, lineIds }) => {
      if (kind !== "no-effect" && kind !== "repeat") return;
      if (code === "listed-twice") return;
      const dispensable = code === "implied" ? lineIds.slice(0, 1) : lineIds.slice(kind === "repeat" ? 1 : 0);
      expect(count(instance, without(dispensable))).toBe(count(instance, lines));
    });
  });

  it("a set that makes an output type impossible is enough, and nothing of it can be left out", () => {
    check((instance, { only }, { kind, lineIds }) => {
      if (kind !== "impossible") return;
      expect(count(instance, only(lineIds))).toBe(0n);
      for (const id of lineIds)
        expect(count(instance, only(lineIds.filter((one) => one !== id)))).not.toBe(0n);
    });
  });

  it("an output type that rules leave nothing is always named", () => {
    fc.assert(
      fc.property(anyInstance, (instance) => {
        const { lines, findings } = explore(instance);
        const isBlocked = count(instance, lines) === 0n && count(instance, []) > 0n;
        expect(findings.some(({ kind }) => kind === "impossible")).toBe(isBlocked);
      }),
      { numRuns: 500 },
    );
  });

  it("where nothing is left, nothing is possible with the source in an output type with the category", () => {
    check(({ space }, { only }, finding) => {
      if (finding.code !== "nothing-left") return;
      const { source, categoryId, lineIds } = finding;
      if (!space.categories.some(({ id }) => id === categoryId)) return;
      const withSource = limited(space, source);
      if (withSource) expect(count({ space: withSource }, only(lineIds))).toBe(0n);
    });
  });
});

/** Only what the source speaks of; null when the output type does not have it. */
function limited(
  space: Instance["space"],
  { kind, id }: CompatibilityRule["source"],
): Instance["space"] | null {
  if (kind === "category") return space.categories.some((one) => one.id === id) ? space : null;
  if (kind === "ingredient")
    return space.categories.some(({ ingredientIds }) => ingredientIds.includes(id))
      ? {
          ...space,
          categories: space.categories.map((one) =>
            one.ingredientIds.includes(id) ? { ...one, ingredientIds: [id] } : one,
          ),
        }
      : null;
  const characters = space.characters.filter(
    (one) => (kind === "character" ? one.id : one.archetypeId) === id,
  );
  return { ...space, characters };
}

describe("in words", () => {
  /** Categories 1 (ingredients 1, 5, 9), 2 (2, 6, 10), 3 (3, 7), 4 (4, 8); character 1 of archetype 5. */
  const ingredients = Array.from({ length: 10 }, (_, index) => ({
    id: index + 1,
    categoryId: (index % 4) + 1,
  }));
  const space = {
    outputTypeId: 1,
    characters: [{ id: 1, archetypeId: 5 }],
    categories: [1, 2, 3].map((id) => ({
      id,
      ingredientIds: ingredients.filter((one) => one.categoryId === id).map((one) => one.id),
    })),
  };
  const findingsOf = (...rules: Omit<CompatibilityRule, "id">[]) =>
    explore({ space, ingredients, rules: rules.map((rule, id) => ({ ...rule, id })) }).findings;
  const selector = <Kind>(kind: Kind, id: number) => ({ kind, id });
  const ingredient = (id: number) => selector("ingredient" as const, id);
  const category = (id: number) => selector("category" as const, id);
  const exclude = (source: CompatibilityRule["source"], target: CompatibilityRule["target"]) => ({
    type: "exclude" as const,
    source,
    target,
  });
  const require = (source: CompatibilityRule["source"], target: CompatibilityRule["target"]) => ({
    type: "require" as const,
    source,
    target,
  });

  it.each([
    [
      "the only allowed is excluded",
      [require(ingredient(1), ingredient(2)), exclude(ingredient(1), ingredient(2))],
    ],
    [
      "excluded by its category",
      [require(ingredient(1), ingredient(2)), exclude(category(1), ingredient(2))],
    ],
    [
      "excluded from the other end",
      [require(ingredient(1), ingredient(2)), exclude(category(2), ingredient(1))],
    ],
    [
      "whitelists of a character and its archetype",
      [require(selector("character", 1), ingredient(2)), require(selector("archetype", 5), ingredient(6))],
    ],
    ["asked for and excluded", [require(ingredient(1), category(2)), exclude(ingredient(1), category(2))]],
  ])("contradiction: %s", (_, rules) => {
    expect(findingsOf(...rules)).toContainEqual(
      expect.objectContaining({ kind: "contradiction", code: "nothing-left", lineIds: [1, 2] }),
    );
  });

  it("contradiction: one of several allowed is excluded", () => {
    const rules = [require(ingredient(1), ingredient(2)), require(ingredient(1), ingredient(6))];
    expect(findingsOf(...rules, exclude(ingredient(6), ingredient(1)))).toEqual([
      expect.objectContaining({ code: "allowed-and-excluded", ingredientId: 6, lineIds: [1, 3] }),
    ]);
  });

  it.each([
    ["same", [exclude(ingredient(1), ingredient(2)), exclude(ingredient(1), ingredient(2))]],
    ["both-directions", [exclude(ingredient(1), ingredient(2)), exclude(ingredient(2), ingredient(1))]],
    ["implied", [exclude(ingredient(1), ingredient(2)), exclude(category(1), ingredient(2))]],
    ["implied", [exclude(ingredient(1), ingredient(2)), exclude(ingredient(2), category(1))]],
    ["implied", [exclude(ingredient(1), ingredient(2)), require(ingredient(1), ingredient(6))]],
    ["implied", [exclude(ingredient(2), ingredient(1)), require(ingredient(1), ingredient(6))]],
    ["implied", [require(ingredient(1), ingredient(6)), require(category(1), ingredient(6))]],
  ])("repetition: %s", (code, rules) => {
    expect(findingsOf(...rules)).toContainEqual(
      expect.objectContaining({ kind: "repeat", code, lineIds: [1, 2] }),
    );
  });

  it.each([
    ["inside-category", exclude(ingredient(1), ingredient(5))],
    ["inside-category", exclude(category(1), ingredient(5))],
    ["only-suggests", require(ingredient(1), category(2))],
    ["not-used", exclude(ingredient(1), ingredient(4))],
    ["no-source", exclude(selector("character", 99), ingredient(1))],
  ])("no effect: %s", (code, rule) => {
    expect(findingsOf(rule)).toEqual([expect.objectContaining({ kind: "no-effect", code, lineIds: [1] })]);
  });

  it("no effect: a whitelist of the whole category", () => {
    const rules = [2, 6, 10].map((id) => require(ingredient(1), ingredient(id)));
    expect(findingsOf(...rules)).toEqual([expect.objectContaining({ code: "whole-category" })]);
  });

  it("says nothing of rules that are as they should be, nor of disabled ones", () => {
    expect(findingsOf(exclude(ingredient(1), ingredient(2)), require(ingredient(5), ingredient(6)))).toEqual(
      [],
    );
    const off = linesOf(
      [{ ...exclude(ingredient(1), ingredient(5)), id: 1, enabled: false }],
      worldOf({ space, ingredients }).categoryOf,
    );
    expect(findAll(off, worldOf({ space, ingredients }))).toEqual([]);
  });
});
