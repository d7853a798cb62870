import { createRequire } from "node:module";
import {
  type ConflictNetwork,
  createNetwork,
  forbid,
  hasBit,
} from "@/lib/core/combinations/conflict-network";
import { startCover } from "@/lib/core/combinations/covering/cover-pairs";
import { createRandom } from "@/lib/core/combinations/covering/quick-random";
import { finish } from "@/lib/core/combinations/in-steps";

/** Its types speak of a module of the new kind, which its script is not. */
const { makeAsync } = createRequire(import.meta.url)("covertable") as typeof import("covertable");

export type CoveringResult = {
  name: string;
  /** Rows, and seconds of the processor to the first rows and to these. */
  rows: number;
  firstSeconds: number;
  seconds: number;
  /** What pairwise.org publishes: PICT, CoverTable, the best tool of the column. */
  published: readonly [number, number, number] | null;
  /** The package `covertable` on the same input: null when it was not done in time. */
  covertable: { rows: number; seconds: number } | null;
};

const PUBLISHED: [name: string, sizes: number[], published: [number, number, number]][] = [
  ["3^4", times(3, 4), [9, 9, 9]],
  ["3^13", times(3, 13), [18, 17, 15]],
  ["4^15 3^17 2^29", [...times(4, 15), ...times(3, 17), ...times(2, 29)], [37, 34, 29]],
  ["4 3^39 2^35", [4, ...times(3, 39), ...times(2, 35)], [27, 26, 21]],
  ["2^100", times(2, 100), [15, 12, 10]],
  ["10^20", times(10, 20), [210, 195, 180]],
];

/** Three seconds or so for the widest of them. */
const STEPS = 8_000_000;

/** Covering batches of published sizes, and of studios with rules. `patience`: seconds that `covertable` gets for each of the former. */
export function measureCovering(patience: number): CoveringResult[] {
  const published = PUBLISHED.map(([name, sizes, known]) => ({
    ...measure(name, createNetwork(sizes), STEPS),
    published: known,
    covertable: runCovertable(sizes, patience),
  }));
  const studios = [
    measure("60^6, 300 conflicts", withConflicts(times(60, 6), 300), STUDIO_STEPS),
    measure("250^8, 1,000 conflicts", withConflicts(times(250, 8), 1_000), STUDIO_STEPS),
    measure("250^8, 1,000 conflicts, at most 500 rows", withConflicts(times(250, 8), 1_000), 0, 500),
  ].map((result) => ({ ...result, published: null, covertable: null }));
  return [...published, ...studios];
}

const STUDIO_STEPS = 1_000_000;

function measure(name: string, network: ConflictNetwork, steps: number, maxRows?: number) {
  const seconds = startClock();
  const search = startCover(network, { seed: 1, maxRows });
  const firstSeconds = seconds();
  search.improve(steps);
  const { rows } = finish(search.cover());
  return { name, rows: rows.length, firstSeconds, seconds: seconds() };
}

function runCovertable(sizes: readonly number[], patience: number): CoveringResult["covertable"] {
  const seconds = startClock();
  let rows = 0;
  for (const _ of makeAsync(sizes.map((size) => Array.from({ length: size }, (_, level) => level)))) {
    rows += 1;
    if (seconds() > patience) return null;
  }
  return { rows, seconds: seconds() };
}

/** Seconds that this process has worked since: what else the machine does is left out. */
function startClock(): () => number {
  const begin = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(begin);
    return (user + system) / 1e6;
  };
}

function withConflicts(sizes: readonly number[], count: number): ConflictNetwork {
  const network = createNetwork(sizes);
  const { variableOf, conflicts } = network;
  const random = createRandom(1);
  for (let made = 0; made < count; ) {
    const a = random.below(variableOf.length);
    const b = random.below(variableOf.length);
    if (variableOf[a] === variableOf[b] || hasBit(conflicts, a, b)) continue;
    forbid(network, a, b);
    made += 1;
  }
  return network;
}

function times(levels: number, columns: number): number[] {
  return new Array<number>(columns).fill(levels);
}
