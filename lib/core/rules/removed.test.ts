import fc from "fast-check";
import { expect, it } from "vitest";
import { countCombinations } from "@/lib/core/combinations/count";
import { anyInstance } from "@/lib/core/combinations/testing";
import { linesOf, rulesOfLine } from "./lines";
import { combinationsRemoved } from "./removed";

it("counts the combinations without a line minus those with it", () => {
  fc.assert(
    fc.property(anyInstance, ({ space, rules, ingredients }) => {
      const numbered = rules.map((rule, index) => ({ ...rule, id: index + 1, enabled: true }));
      const categoryOf = (id: number) => ingredients.find((one) => one.id === id)?.categoryId ?? null;
      for (const line of linesOf(numbered, categoryOf)) {
        const others = numbered.filter(({ id }) => !line.ruleIds.includes(id));
        const without = countCombinations(space, others).atLeast;
        const left = countCombinations(space, [...others, ...rulesOfLine(line)]).atLeast;
        const removed = combinationsRemoved(space, line, others);
        expect(removed).toEqual({ atLeast: without - left, atMost: without - left });
      }
    }),
    { numRuns: 400 },
  );
});
