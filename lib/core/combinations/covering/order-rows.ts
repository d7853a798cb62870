// The rule: whoever makes only the first so many rows covers as many pairs as can be with them, and uses values evenly.

import type { Steps } from "../in-steps";
import type { Row } from "./cover-problem";
import type { PairTable } from "./pair-table";

/** How many of the rows that add most are compared by their use of values. */
const COMPARED = 32;

/**
 * The rows in the order of the most new pairs, no more than `mostRows`; among equals those whose values were used least go first. `table`
 * has to be one without rows, and ends with those that were taken. What a row adds only ever gets less, so it is looked at again only when
 * it seems to be best (Minoux: Accelerated greedy algorithms, 1978).
 */
export function* orderRows(rows: readonly Row[], table: PairTable, mostRows: number): Steps<Row[]> {
  const uses = new Uint32Array(table.values);
  const timesUsed = (row: Row) => row.reduce((sum, value) => sum + (uses[value] as number), 0);
  const byGain: Row[][] = [];
  const put = (row: Row) => {
    const gain = table.countOf(row, 0);
    byGain[gain] ??= [];
    byGain[gain].push(row);
    return gain;
  };
  for (const row of rows) put(row);
  yield;
  for (const group of byGain) group?.reverse();
  const ordered: Row[] = [];
  for (let gain = byGain.length - 1; gain > 0 && ordered.length < mostRows; ) {
    yield;
    const group = byGain[gain] ?? [];
    const best: Row[] = [];
    while (best.length < COMPARED) {
      const row = group.pop();
      if (row === undefined) break;
      if (table.countOf(row, 0) === gain) best.push(row);
      else put(row);
    }
    if (best.length === 0) {
      gain -= 1;
      continue;
    }
    const next = best.reduce((least, row) => (timesUsed(row) < timesUsed(least) ? row : least));
    for (const row of best.reverse()) if (row !== next) group.push(row);
    table.addRow(next);
    for (const value of next) uses[value] = (uses[value] as number) + 1;
    ordered.push(next);
  }
  return ordered;
}
