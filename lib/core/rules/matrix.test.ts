import fc from "fast-check";
import { expect, it } from "vitest";
import { anyInstance } from "@/lib/core/combinations/testing";
import { linesOf } from "./lines";
import { blockOfCells, pairMatrixOf } from "./matrix";
import { createRuleBook } from "./rule-book";

it("forbids the pairs that the rule book forbids", () => {
  fc.assert(
    fc.property(anyInstance, ({ rules, ingredients }) => {
      const idsOf = (categoryId: number) =>
        ingredients.filter((one) => one.categoryId === categoryId).map(({ id }) => id);
      const categoryOf = (id: number) => ingredients.find((one) => one.id === id)?.categoryId ?? null;
      const numbered = rules.map((rule, index) => ({ ...rule, id: index + 1, enabled: true }));
      const sides = { rows: { categoryId: 1, ids: idsOf(1) }, columns: { categoryId: 2, ids: idsOf(2) } };
      const { painted, blocks } = pairMatrixOf(linesOf(numbered, categoryOf), sides, () => "");
      const cells = blockOfCells(blocks, sides.rows.ids.length, sides.columns.ids.length);
      const book = createRuleBook(rules, categoryOf);
      sides.rows.ids.forEach((row, rowIndex) => {
        sides.columns.ids.forEach((column, columnIndex) => {
          const cell = rowIndex * sides.columns.ids.length + columnIndex;
          const chosen = [
            { id: row, categoryId: 1 },
            { id: column, categoryId: 2 },
          ];
          const isForbidden = book.violations({ character: null, ingredients: chosen }).length > 0;
          expect(painted.includes(cell) || cells[cell] !== 0).toBe(isForbidden);
        });
      });
    }),
    { numRuns: 1_000 },
  );
});
