// The rule: a covering batch is a small set of valid combinations in which every pair of values that goes together occurs.

import type { ConflictNetwork } from "../conflict-network";
import { finish, type Steps } from "../in-steps";
import { fewestRows } from "./constructions";
import { CoverProblem, type Row } from "./cover-problem";
import { firstRowSteps } from "./first-rows";
import { orderRows } from "./order-rows";
import { createRandom } from "./quick-random";
import { RowSearch } from "./row-search";

export type CoverOptions = {
  /** The variables whose pairs are to be covered; all without it. Of a single one each value occurs at least once. */
  variables?: readonly number[];
  /** The same seed and steps give the same rows. */
  seed: number;
  /** Values chosen together before, as whole combinations or as pairs: what they cover need not be covered again. */
  covered?: readonly (readonly number[])[];
  /** Stop at so many rows: those that cover most. */
  maxRows?: number;
};

export type Cover = {
  /** Valid combinations, one value (numbered as in the network) per variable of the network; those that cover most first. */
  rows: number[][];
  /** Pairs of chosen values that rules do not forbid, but that are in no valid combination: a proof each. */
  impossible: [number, number][];
  /** Pairs for which neither a combination nor a proof was found; none but on hard instances. */
  undecided: [number, number][];
  /** How many pairs that are in no row could be in one, or were not looked at, because of `maxRows`. */
  uncovered: number;
  /** False when the network has no valid combination at all: there are no rows then, and no pairs are listed. */
  isPossible: boolean;
};

/** About a second for 60 columns, less than half of that for 8. */
export const USUAL_STEPS = 3_000_000;

/** A cover, improved by so many steps. For more than one go, see `startCover`. */
export function coverPairs(
  network: ConflictNetwork,
  { steps = USUAL_STEPS, ...options }: CoverOptions & { steps?: number },
): Cover {
  const search = startCover(network, options);
  search.improve(steps);
  return finish(search.cover());
}

/** A cover that gets smaller for as long as somebody asks. */
export type CoverSearch = {
  /** How many rows there are now. */
  size(): number;
  /** Works for so many steps; false once nothing can be won by more of them. */
  improve(steps: number): boolean;
  cover(): Steps<Cover>;
};

/** As `coverSteps`, all at once. */
export function startCover(network: ConflictNetwork, options: CoverOptions): CoverSearch {
  return finish(coverSteps(network, options));
}

/** Makes a first cover, which takes as long as it takes: seconds for the 62,500 rows of eight variables with 250 values each. */
export function* coverSteps(
  network: ConflictNetwork,
  { variables = network.sizes.map((_, variable) => variable), seed, covered = [], maxRows }: CoverOptions,
): Steps<CoverSearch> {
  const chosen = [...new Set(variables)].sort((a, b) => a - b);
  const problem = new CoverProblem(network, chosen, covered);
  const mostRows = maxRows ?? Number.POSITIVE_INFINITY;
  if (problem.completer.complete([]) === "none") return settled({ ...NOTHING, isPossible: false });
  if (chosen.length < 2) return settled(yield* coverValues(problem, covered, mostRows));

  yield;
  const { rows, table } = yield* firstRowSteps(problem, seed, mostRows);
  yield;
  const search = new RowSearch(problem, table, rows, createRandom(seed));
  const fewest = leastRows(problem);
  yield;
  // Pairs are missing only when `mostRows` cannot be enough: each of these rows is full of new pairs then.
  const isWhole = table.missingCount === 0;
  return {
    size: () => Math.min(search.best.length, mostRows),
    improve(steps) {
      if (!isWhole || search.best.length <= fewest) return false;
      search.run(steps, fewest);
      return search.best.length > fewest;
    },
    *cover() {
      const fresh = problem.createTable();
      const ordered = yield* orderRows(search.best, fresh, mostRows);
      const whole = yield* completed(problem, ordered);
      whole.forEach((row, index) => {
        if (row === null) fresh.dropRow(ordered[index] ?? []);
      });
      return {
        rows: whole.filter((row) => row !== null),
        impossible: pairsOf(problem, problem.impossible),
        undecided: pairsOf(problem, problem.undecided),
        uncovered: fresh.missingCount,
        isPossible: true,
      };
    },
  };
}

const NOTHING: Cover = { rows: [], impossible: [], undecided: [], uncovered: 0, isPossible: true };

function settled(cover: Cover): CoverSearch {
  return {
    size: () => cover.rows.length,
    improve: () => false,
    *cover() {
      yield;
      return cover;
    },
  };
}

/** A row for each value of the only variable. */
function* coverValues(
  problem: CoverProblem,
  covered: CoverOptions["covered"] = [],
  mostRows: number,
): Steps<Cover> {
  const known = new Set(covered.flat());
  const rows = (problem.columns[0] ?? [])
    .filter((value) => !known.has(value) && problem.isValid([value]))
    .map((value) => Int32Array.of(value));
  const whole = yield* completed(problem, rows.slice(0, mostRows));
  return {
    ...NOTHING,
    rows: whole.filter((row) => row !== null),
    uncovered: Math.max(0, rows.length - mostRows),
  };
}

/** No cover has fewer rows than two columns have pairs to cover, nor than is proven where nothing limits them. */
function leastRows(problem: CoverProblem): number {
  const { columns, columnOf, values } = problem;
  const { missing, missingCount } = problem.createTable();
  const counts = new Uint32Array(columns.length ** 2);
  for (const pair of missing.subarray(0, missingCount)) {
    const first = columnOf[Math.floor(pair / values)] as number;
    const index = first * columns.length + (columnOf[pair % values] as number);
    counts[index] = (counts[index] as number) + 1;
  }
  const sizes = columns.map(({ length }) => length);
  const isFree = missingCount === pairsAmong(sizes);
  return Math.max(
    isFree ? fewestRows(sizes) : 0,
    counts.reduce((most, count) => Math.max(most, count), 0),
  );
}

function pairsAmong(sizes: readonly number[]): number {
  const sum = sizes.reduce((total, size) => total + size, 0);
  return (sum * sum - sizes.reduce((total, size) => total + size * size, 0)) / 2;
}

/**
 * Whole combinations: variables that were not chosen take values that go with the row, the least used first. Null for a row that was
 * completed before and is given up now, which takes an instance that is hard beyond all that is known of studios.
 */
function* completed(
  { network, completer, isPossible }: CoverProblem,
  rows: readonly Row[],
): Steps<(number[] | null)[]> {
  const { sizes, offsets, variableOf } = network;
  const possible = sizes.map((size, variable) =>
    Array.from({ length: size }, (_, index) => (offsets[variable] ?? 0) + index).filter(
      (value) => isPossible[value] === 1,
    ),
  );
  const uses = new Uint32Array(variableOf.length);
  const timesUsed = (value: number) => uses[value] as number;
  const whole: (number[] | null)[] = [];
  for (const row of rows) {
    yield;
    if (completer.complete(row, uses) !== "found" && completer.complete(row) !== "found") {
      whole.push(null);
      continue;
    }
    const chosen = Array.from(completer.chosen);
    for (const value of row) chosen[variableOf[value] as number] = value;
    const values = chosen.map((value, variable) =>
      value === -1
        ? (possible[variable] ?? []).reduce((least, other) =>
            timesUsed(other) < timesUsed(least) ? other : least,
          )
        : value,
    );
    for (const value of values) uses[value] = timesUsed(value) + 1;
    whole.push(values);
  }
  return whole;
}

function pairsOf({ values }: CoverProblem, pairs: ReadonlySet<number>): [number, number][] {
  return [...pairs].sort((a, b) => a - b).map((pair) => [Math.floor(pair / values), pair % values]);
}
