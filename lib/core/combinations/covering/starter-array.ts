// The rule: one row, turned through all columns and through its levels, can cover all pairs when they are many.
//
// After Meagher and Stevens (Group construction of covering arrays, 2005) and Lobb, Colbourn, Danziger, Stevens, Torres-Jimenez (Cover
// starters for covering arrays of strength two, 2012). Of the levels, `turning` are added to modulo their number and `fixed` stay. The
// pairs of two columns d apart then only differ by turns: it takes one of each difference of turning levels, and one of each fixed level
// with a turning one in either order. Pairs of two fixed levels are left to rows of their own.

import type { LevelArray } from "./constructions";
import { createRandom, type Random } from "./quick-random";

export type StarterShape = { columns: number; turning: number; fixed: number };

/** The starter turned through all columns and levels: `columns` x `turning` rows. Fixed levels are the last ones. */
export function starterArray(shape: StarterShape, seed: number): LevelArray | null {
  const starter = findStarter(shape, createRandom(seed));
  if (starter === null) return null;
  const { columns, turning } = shape;
  return Array.from({ length: columns * turning }, (_, row) =>
    Array.from({ length: columns }, (_, column) => {
      const level = starter[(column + Math.floor(row / turning)) % columns] as number;
      return level < turning ? (level + row) % turning : level;
    }),
  );
}

/** Shapes for a number of columns and levels, those with the fewest rows first. */
export function starterShapes(columns: number, levels: number): StarterShape[] {
  return [1, 2, 3]
    .filter((fixed) => fixed < levels - 1)
    .flatMap((fixed) =>
      DENSITIES.map((density) => ({
        columns: Math.max(columns, Math.ceil((levels + fixed) / density)),
        turning: levels - fixed,
        fixed,
      })),
    )
    .sort((a, b) => a.columns * a.turning - b.columns * b.turning);
}

/** Kinds of pairs per column. Starters for up to 13 levels are found at one of them or the other; for 20 the steps do not suffice. */
const DENSITIES = [0.625, 0.57];

const MOST_STEPS = 400_000;
const TEMPERATURE = 0.5;

/** Simulated annealing over the one row. */
function findStarter({ columns, turning, fixed }: StarterShape, random: Random): Int32Array | null {
  const levels = turning + fixed;
  const kinds = turning + 2 * fixed;
  const furthest = Math.floor(columns / 2);
  const counts = new Int32Array((furthest + 1) * kinds);
  const row = Int32Array.from({ length: columns }, () => random.below(levels));
  let missing = furthest * kinds;

  const kindOf = (left: number, right: number) => {
    if (left < turning) return right < turning ? (right - left + turning) % turning : fixed + right;
    return right < turning ? left : -1;
  };
  const change = (distance: number, left: number, right: number, by: number) => {
    const kind = kindOf(left, right);
    if (kind === -1) return;
    const index = distance * kinds + kind;
    const count = (counts[index] as number) + by;
    counts[index] = count;
    if (by === 1 && count === 1) missing -= 1;
    if (by === -1 && count === 0) missing += 1;
  };
  const put = (column: number, level: number, by: number) => {
    for (let distance = 1; distance <= furthest; distance++) {
      change(distance, level, row[(column + distance) % columns] as number, by);
      change(distance, row[(column - distance + columns) % columns] as number, level, by);
    }
  };

  for (let column = 0; column < columns; column++)
    for (let distance = 1; distance <= furthest; distance++)
      change(distance, row[column] as number, row[(column + distance) % columns] as number, 1);
  for (let step = 0; step < MOST_STEPS && missing > 0; step++) {
    const column = random.below(columns);
    const level = random.below(levels);
    const old = row[column] as number;
    const before = missing;
    put(column, old, -1);
    row[column] = level;
    put(column, level, 1);
    const lost = missing - before;
    if (lost <= 0 || random.below(2 ** 20) < Math.exp(-lost / TEMPERATURE) * 2 ** 20) continue;
    put(column, level, -1);
    row[column] = old;
    put(column, old, 1);
  }
  return missing === 0 ? row : null;
}
