import fc from "fast-check";
import { expect, test } from "vitest";
import { type ConflictNetwork, createNetwork, forbid, hasBit, remove } from "../conflict-network";
import { finish } from "../in-steps";
import { type CoverOptions, coverPairs, startCover } from "./cover-pairs";

/** All valid combinations, written out. */
function combinationsOf({ sizes, offsets, isPossible, conflicts }: ConflictNetwork): number[][] {
  let rows: number[][] = [[]];
  sizes.forEach((size, variable) => {
    const values = Array.from({ length: size }, (_, index) => (offsets[variable] ?? 0) + index);
    rows = rows.flatMap((row) =>
      values
        .filter((value) => isPossible[value] && !row.some((other) => hasBit(conflicts, value, other)))
        .map((value) => [...row, value]),
    );
  });
  return rows;
}

/** "a b" for each two values of chosen variables that are together in a row. */
function pairsOf({ variableOf }: ConflictNetwork, rows: readonly (readonly number[])[], variables: number[]) {
  const isChosen = (value: number) => variables.includes(variableOf[value] ?? -1);
  const pairs = new Set<string>();
  for (const row of rows)
    for (const a of row) for (const b of row) if (a < b && isChosen(a) && isChosen(b)) pairs.add(`${a} ${b}`);
  return pairs;
}

function randomNetwork(sizes: readonly number[], density: number, next: () => number): ConflictNetwork {
  const made = createNetwork(sizes);
  const { variableOf } = made;
  for (let a = 0; a < variableOf.length; a++) {
    if (next() < 5) remove(made, a);
    for (let b = 0; b < a; b++) if (variableOf[a] !== variableOf[b] && next() < density) forbid(made, a, b);
  }
  return made;
}

const instance = fc
  .record({
    sizes: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 2, maxLength: 5 }),
    density: fc.integer({ min: 0, max: 60 }),
    chances: fc.infiniteStream(fc.integer({ min: 0, max: 99 })),
    isChosen: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
    coveredRows: fc.nat(3),
    seed: fc.integer(),
  })
  .map(({ sizes, density, chances, isChosen, coveredRows, seed }) => {
    const network = randomNetwork(sizes, density, () => Number(chances.next().value));
    const all = combinationsOf(network);
    const covered = Array.from({ length: all.length && coveredRows }, () => {
      const row = all[Number(chances.next().value) % all.length] ?? [];
      return Number(chances.next().value) < 50 ? row : row.slice(0, 2);
    });
    const variables = sizes.flatMap((_, variable) => (isChosen[variable] ? variable : []));
    return { network, all, variables, covered, seed };
  });

test("every pair that is in a valid combination is in one of the rows, which are all valid", () => {
  fc.assert(
    fc.property(instance, ({ network, all, variables, covered, seed }) => {
      const cover = coverPairs(network, { variables, covered, seed, steps: 300 });
      expect(cover.isPossible).toBe(all.length > 0);
      const valid = new Set(all.map((row) => row.join()));
      for (const row of cover.rows) expect(valid).toContain(row.join());
      const needed = pairsOf(network, all, variables);
      const had = pairsOf(network, [...cover.rows, ...covered], variables);
      expect([...needed].filter((pair) => !had.has(pair))).toEqual([]);
      expect(cover).toMatchObject({ uncovered: 0, undecided: [] });
      if (variables.length === 1) {
        const values = (rows: readonly (readonly number[])[]) =>
          new Set(rows.flat().filter((value) => network.variableOf[value] === variables[0]));
        expect(values([...cover.rows, ...covered])).toEqual(values(all));
      }
    }),
    { numRuns: 2000 },
  );
});

test("the pairs that it calls impossible are those that rules do not forbid and no valid combination holds", () => {
  fc.assert(
    fc.property(instance, ({ network, all, variables, seed }) => {
      const cover = coverPairs(network, { variables, seed, steps: 100 });
      if (!cover.isPossible || variables.length < 2) return;
      const { variableOf, isPossible, conflicts } = network;
      const needed = pairsOf(network, all, variables);
      const expected: number[][] = [];
      for (let a = 0; a < variableOf.length; a++)
        for (let b = a + 1; b < variableOf.length; b++) {
          const isAsked = [a, b].every((one) => isPossible[one] && variables.includes(variableOf[one] ?? -1));
          if (!isAsked || variableOf[a] === variableOf[b] || hasBit(conflicts, a, b)) continue;
          if (!needed.has(`${a} ${b}`)) expected.push([a, b]);
        }
      expect(cover.impossible).toEqual(expected);
    }),
    { numRuns: 1000 },
  );
});

test("the same seed and steps give the same rows, in one go or in several", () => {
  fc.assert(
    fc.property(instance, ({ network, variables, covered, seed }) => {
      const options: CoverOptions = { variables, covered, seed };
      const once = coverPairs(network, { ...options, steps: 200 });
      expect(coverPairs(network, { ...options, steps: 200 })).toEqual(once);
      const search = startCover(network, options);
      for (let turn = 0; turn < 4; turn++) search.improve(50);
      expect(finish(search.cover())).toEqual(once);
      expect(search.size()).toBeGreaterThanOrEqual(once.rows.length);
    }),
    { numRuns: 300 },
  );
});

test("with a limit the rows are as many as asked for, and say how many pairs they leave", () => {
  const network = createNetwork([9, 8, 7, 6]);
  forbid(network, 0, 9);
  const whole = coverPairs(network, { seed: 1 });
  expect(whole.rows.length).toBeLessThan(80);
  const part = coverPairs(network, { seed: 1, maxRows: 20 });
  expect(part.rows).toHaveLength(20);
  expect(part.uncovered).toBe(72 + 63 + 54 + 56 + 48 + 42 - 1 - 20 * 6);
});

test("the first rows cover most, and each value of a large set once before any twice", () => {
  const { rows } = coverPairs(createNetwork([11, 11, 11, 11]), { seed: 5, steps: 0 });
  expect(rows).toHaveLength(121);
  for (let column = 0; column < 4; column++)
    expect(new Set(rows.slice(0, 11).map((row) => row[column])).size).toBe(11);
});

test("where nothing can be chosen there are no rows", () => {
  expect(coverPairs(createNetwork([3, 0, 2]), { seed: 1 })).toMatchObject({ rows: [], isPossible: false });
  expect(coverPairs(createNetwork([]), { seed: 1 }).rows).toEqual([]);
});
