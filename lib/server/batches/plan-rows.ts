import { setImmediate as nextTurn } from "node:timers/promises";
import type { PlanNote } from "@/lib/core/batches/answer";
import type { PlanInput, PlannedRow } from "@/lib/core/batches/schema";
import { addBounds, type Bounds, NOTHING, withoutPart } from "@/lib/core/combinations/bounds";
import { countBounds } from "@/lib/core/combinations/count";
import { coverSteps } from "@/lib/core/combinations/covering/cover-pairs";
import { listCombinations } from "@/lib/core/combinations/list-combinations";
import { createRandom } from "@/lib/core/combinations/random";
import {
  type Combination,
  type CombinationNetwork,
  combinationOf,
  createReader,
} from "@/lib/core/combinations/rule-network";
import { inTurns } from "../combinations/in-turns";
import { rollSources } from "../combinations/rolling";
import type { listTried } from "../combinations/tried";

/** One of the chosen output types, with what of it the choices leave. */
export type PlanSource = {
  outputTypeId: number;
  network: CombinationNetwork;
  /** Variables whose pairs count. */
  paired: number[];
  tried: Awaited<ReturnType<typeof listTried>>;
  kept: PlannedRow[];
  avoided: PlannedRow[];
};

type Planned = { rows: PlannedRow[]; notes: PlanNote[] };

/** The rows to add, at most `count`, by the mode that is asked for. */
export function planRows(
  sources: readonly PlanSource[],
  input: PlanInput,
  signal?: AbortSignal,
): Promise<Planned> {
  // In place of others rows are rolled in any mode: the cover and the list would come to the same ones again.
  if (input.avoided.length > 0) return rollRows(sources, input);
  if (input.mode === "pairs") return coverRows(sources, input, signal);
  if (input.mode === "untried") return listRows(sources, input);
  return rollRows(sources, input);
}

async function rollRows(sources: readonly PlanSource[], input: PlanInput): Promise<Planned> {
  const { count, seed, ingredientIds } = input;
  const { mode } = input;
  const isListed = mode === "untried";
  const { rolled, from, weightless } = await rollSources(
    sources.map(({ outputTypeId, network, tried, kept, avoided }) => ({
      outputTypeId,
      network,
      tried,
      begun: kept,
      avoided,
    })),
    {
      count,
      mode: mode === "pairs" || mode === "untried" ? "fair" : mode,
      isUntried: input.isUntried || isListed,
      isDistinct: true,
      seed,
      lockedIngredientIds: ingredientIds,
    },
  );
  const left = withoutPart(from, BigInt(rolled.length));
  return {
    rows: rolled,
    notes: [
      ...fewer(count, rolled.length),
      ...(input.isUntried || isListed ? triedOf(sources) : []),
      ...(weightless > 0 ? [{ kind: "weightless" as const, count: weightless }] : []),
      ...more(left),
    ],
  };
}

/** Steps between two looks at whether anybody else wants something: some tens of milliseconds. */
const STEPS_AT_ONCE = 10_000;

/** One to three seconds where the smallest cover is hard to find; easy ones end at once. */
const MOST_STEPS = 1_000_000;

/** Other requests have their turn in between; `signal` gives up. */
async function coverRows(
  sources: readonly PlanSource[],
  { count, seed, isUntried }: PlanInput,
  signal?: AbortSignal,
): Promise<Planned> {
  const rows: PlannedRow[] = [];
  let [impossible, uncovered, done] = [0, 0, 0];
  for (const { outputTypeId, network, paired, tried, kept } of sources) {
    const read = createReader(network);
    const valuesOf = (list: readonly Combination[]) => list.flatMap((one) => [read(one) ?? []]);
    const triedValues = isUntried ? valuesOf(tried) : [];
    done += countPairs(network, triedValues, paired);
    const covered = [...valuesOf(kept), ...triedValues];
    await nextTurn();
    signal?.throwIfAborted();
    const search = await inTurns(
      coverSteps(network, {
        variables: paired,
        seed: createRandom(seed).below(2 ** 31),
        covered,
        maxRows: count - rows.length,
      }),
      signal,
    );
    await nextTurn();
    for (let steps = 0; steps < MOST_STEPS; steps += STEPS_AT_ONCE) {
      if (!search.improve(STEPS_AT_ONCE)) break;
      await nextTurn();
      signal?.throwIfAborted();
    }
    const cover = await inTurns(search.cover(), signal);
    rows.push(...cover.rows.map((values) => ({ outputTypeId, ...combinationOf(network, values) })));
    impossible += cover.impossible.length + cover.undecided.length;
    uncovered += cover.uncovered;
  }
  return {
    rows,
    notes: [
      ...(rows.length === 0 ? fewer(count, 0) : []),
      ...(done > 0 ? [{ kind: "triedPairs" as const, count: done }] : []),
      ...(impossible > 0 ? [{ kind: "impossiblePairs" as const, count: impossible }] : []),
      ...(uncovered > 0 ? [{ kind: "uncoveredPairs" as const, count: uncovered }] : []),
    ],
  };
}

/** Pairs of what can be chosen that are in these rows. */
function countPairs(
  { isPossible }: CombinationNetwork,
  rows: readonly number[][],
  variables: readonly number[],
): number {
  const pairs = new Set<string>();
  for (const row of rows) {
    const values = variables.flatMap((variable) => row[variable] ?? []).filter((value) => isPossible[value]);
    values.forEach((value, index) => {
      for (const other of values.slice(0, index)) pairs.add(`${other} ${value}`);
    });
  }
  return pairs.size;
}

/** In the order of the output types and of their options. */
async function listRows(sources: readonly PlanSource[], { count }: PlanInput): Promise<Planned> {
  const rows: PlannedRow[] = [];
  let left = NOTHING;
  for (const { outputTypeId, network, tried, kept } of sources) {
    const read = createReader(network);
    const isTaken = new Set([...tried, ...kept].map((one) => String(read(one))));
    let found = 0;
    let isOver = rows.length >= count;
    if (!isOver)
      for (const values of listCombinations(network)) {
        if (isTaken.has(String(values))) continue;
        rows.push({ outputTypeId, ...combinationOf(network, values) });
        found += 1;
        isOver = rows.length >= count;
        if (isOver) break;
      }
    const taken = [...tried, ...kept].filter((one) =>
      read(one)?.every((value) => network.isPossible[value] === 1),
    );
    const distinct = new Set(taken.map((one) => String(read(one)))).size;
    if (isOver) left = addBounds(left, withoutPart(countBounds(network), BigInt(distinct + found)));
  }
  return {
    rows,
    notes: [...(rows.length === 0 ? fewer(count, 0) : []), ...triedOf(sources), ...more(left)],
  };
}

function fewer(asked: number, found: number): PlanNote[] {
  return found < asked ? [{ kind: "fewer", asked, found }] : [];
}

function more({ atLeast, atMost }: Bounds): PlanNote[] {
  return atMost === 0n ? [] : [{ kind: "more", atLeast: String(atLeast), atMost: String(atMost) }];
}

function triedOf(sources: readonly PlanSource[]): PlanNote[] {
  const count = sources.reduce((sum, { network, tried }) => {
    const read = createReader(network);
    const isChosen = (one: (typeof tried)[number]) =>
      read(one)?.every((value) => network.isPossible[value] === 1) ?? false;
    return sum + tried.filter(isChosen).length;
  }, 0);
  return count > 0 ? [{ kind: "tried", count }] : [];
}
