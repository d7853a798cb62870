import fc from "fast-check";
import { expect, test } from "vitest";
import { countBounds } from "../count";
import { combinationOf, lock, networkOf } from "../rule-network";
import { allCombinations, anyInstance } from "../testing";
import { createMatrix } from "./matrix";
import { matrixOf } from "./matrix-data";
import { cellWords } from "./words";

test("each cell has the combinations with both, and of these as many tried as jobs have, whatever is locked", () => {
  fc.assert(
    fc.property(
      anyInstance,
      fc.infiniteStream(fc.nat(9)),
      fc.boolean(),
      ({ space, rules }, chances, isLocked) => {
        const chance = () => Number(chances.next().value);
        const open = networkOf(space, rules);
        const tried = allCombinations(open).flatMap((values) =>
          chance() < 4 ? { ...combinationOf(open, values), stage: 1 + (chance() % 4) } : [],
        );
        const last = space.categories.at(-1)?.ingredientIds[0];
        const network = isLocked
          ? lock(open, {
              ...(last && { ingredientIds: [last] }),
              characterIds: [space.characters[0]?.id ?? 0],
            })
          : open;
        const all = allCombinations(network).map((values) => combinationOf(network, values));
        const categories = space.categories.map(({ id }) => id);
        categories.forEach((_, index) => {
          const data = matrixOf(network, index + 1, 0, tried);
          const matrix = createMatrix({ ...data, rowNames: data.rows.ids.map(String), columnNames: [] });
          expect(matrix.possible).toBe(countBounds(network).atLeast);
          let sum = 0n;
          matrix.rows.forEach((row, a) => {
            const ofRow = all.filter(({ ingredientIds }) => ingredientIds[index] === row.id);
            expect(row.possible).toBe(BigInt(ofRow.length));
            sum += BigInt(ofRow.length);
            matrix.columns.forEach((column, b) => {
              const isIn = (one: { characterId: number; ingredientIds: number[] }) =>
                one.ingredientIds[index] === row.id && one.characterId === column.id;
              const own = all.filter(isIn);
              const done = tried.filter((one) => isIn(one) && own.some((other) => isSame(one, other)));
              const cell = matrix.at(a, b);
              expect(cell.possible).toBe(BigInt(own.length));
              expect(cell.isForbidden).toBe(own.length === 0);
              expect(cell.tried).toBe(done.length);
              const stages = ["untried", "planned", "in_progress", "rendered", "complete"];
              expect(cell.stage).toBe(stages[Math.max(0, ...done.map(({ stage }) => stage))]);
            });
          });
          expect(sum).toBe(matrix.possible);
          expect(matrix.tried).toBe(matrix.rows.reduce((count, row) => count + row.tried, 0));
          expect(matrix.tried).toBe(matrix.columns.reduce((count, column) => count + column.tried, 0));
        });
      },
    ),
    { numRuns: 500 },
  );
});

function isSame(a: { characterId: number; ingredientIds: number[] }, b: typeof a): boolean {
  return a.characterId === b.characterId && a.ingredientIds.join() === b.ingredientIds.join();
}

const space = {
  outputTypeId: 1,
  characters: [{ id: 1, archetypeId: null }],
  categories: [
    { id: 1, ingredientIds: [1, 2, 3] },
    { id: 2, ingredientIds: [4, 5] },
  ],
};
const rule = {
  id: 1,
  type: "exclude" as const,
  source: { kind: "ingredient" as const, id: 2 },
  target: { kind: "ingredient" as const, id: 4 },
};

test("rows and columns are sorted by name or by what is tried least, and cells go with them", () => {
  const network = networkOf(space, [rule]);
  const data = {
    ...matrixOf(network, 1, 2, [{ characterId: 1, ingredientIds: [1, 4], stage: 3 }]),
    rowNames: ["running", "Calm", "Élan"],
    columnNames: ["Zoom", "Orbit"],
  };
  const byName = createMatrix(data, "name", "name");
  expect(byName.rows.map(({ name }) => name)).toEqual(["Calm", "Élan", "running"]);
  expect(cellWords(byName.at(0, 1))).toBe("forbidden");
  expect(cellWords(byName.at(2, 1))).toBe("1 of 1 tried, furthest rendered");
  expect(cellWords(byName.at(2, 0))).toBe("0 of 1 tried");
  const byTried = createMatrix(data, "tried", "tried");
  expect(byTried.rows.map(({ name }) => name)).toEqual(["Calm", "Élan", "running"]);
  expect(byTried.columns.map(({ name }) => name)).toEqual(["Orbit", "Zoom"]);
});

test("what could not be counted is not said to be nothing", () => {
  const network = networkOf(space, [rule]);
  const data = { ...matrixOf(network, 1, 2, [], 0), rowNames: ["a", "b", "c"], columnNames: ["d", "e"] };
  const matrix = createMatrix(data);
  expect(matrix.possible).toBeNull();
  expect(cellWords(matrix.at(1, 0))).toBe("forbidden");
  expect(cellWords(matrix.at(0, 0))).toBe("0 tried");
});
