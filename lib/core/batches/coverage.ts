// The rule: what rows cover: how often each option is used, and how many of the pairs that are possible occur.

import type { PossibleOptions } from "./answer";
import type { PlannedRow } from "./schema";

export type Coverage = {
  /** Over all output types; category 0 is the character. */
  variables: VariableCoverage[];
  pairs: { covered: number; possible: number };
};

export type VariableCoverage = {
  categoryId: number;
  options: number;
  /** How many of the options are used. */
  used: number;
  min: number;
  max: number;
};

export function coverageOf(rows: readonly PlannedRow[], possible: readonly PossibleOptions[]): Coverage {
  const uses = new Map<number, Map<number, number>>();
  let covered = 0;
  for (const { outputTypeId, variables } of possible) {
    const own = rows.filter((row) => row.outputTypeId === outputTypeId).map(optionsOf);
    variables.forEach(({ categoryId, optionIds }, index) => {
      const counts = uses.get(categoryId) ?? new Map<number, number>();
      uses.set(categoryId, counts);
      for (const id of optionIds) counts.set(id, counts.get(id) ?? 0);
      for (const row of own) count(counts, row[index]);
    });
    covered += countPairs(own, variables);
  }
  return {
    variables: [...uses].map(([categoryId, counts]) => summarize(categoryId, [...counts.values()])),
    pairs: { covered, possible: possible.reduce((sum, { pairs }) => sum + pairs, 0) },
  };
}

/** The character, then an ingredient of each category. */
function optionsOf({ characterId, ingredientIds }: PlannedRow): number[] {
  return [characterId, ...ingredientIds];
}

/** What is not among the options (a row that stays although the choices have changed) is left out. */
function count(counts: Map<number, number>, id: number | undefined): void {
  const before = id === undefined ? undefined : counts.get(id);
  if (id !== undefined && before !== undefined) counts.set(id, before + 1);
}

function summarize(categoryId: number, counts: readonly number[]): VariableCoverage {
  return {
    categoryId,
    options: counts.length,
    used: counts.filter((uses) => uses > 0).length,
    min: counts.reduce((least, uses) => Math.min(least, uses), counts[0] ?? 0),
    max: counts.reduce((most, uses) => Math.max(most, uses), 0),
  };
}

function countPairs(rows: readonly number[][], variables: PossibleOptions["variables"]): number {
  const options = variables.map(({ optionIds }) => new Set(optionIds));
  const pairs = new Set<string>();
  for (const row of rows)
    for (const [second, b] of row.entries())
      for (const [first, a] of row.slice(0, second).entries())
        if (variables[first]?.isPaired && variables[second]?.isPaired)
          if (options[first]?.has(a) && options[second]?.has(b)) pairs.add(`${first} ${a} ${second} ${b}`);
  return pairs.size;
}
