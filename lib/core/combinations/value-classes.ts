// The rule: values of one variable that are in conflict with the same values are counted as one, with a multiplicity.

import { bitsOf, type ConflictNetwork } from "./conflict-network";

/** A network whose values are classes. The values of a variable that are in no conflict are one of them. */
export type ClassNetwork = {
  variables: number;
  variableOf: Uint8Array;
  /** The values that each class stands for. Those that are in no combination are in no class. */
  members: readonly (readonly number[])[];
  /** What the members of each class weigh together: how many they are, where each weighs 1. */
  weights: readonly bigint[];
  /** The classes that each class is in conflict with, rising: variable by variable. */
  conflicts: readonly (readonly number[])[];
};

/** What a value weighs: a combination counts as often as the product of its values' weights. */
export type WeightOf = (value: number) => bigint;

export function toClasses(network: ConflictNetwork, weightOf?: WeightOf): ClassNetwork {
  const rows = possibleRows(network);
  const members: number[][] = [];
  const classOf = new Int32Array(rows.length);
  const known = new Map<string | number, number>();
  rows.forEach((row, value) => {
    if (row === null) return;
    const variable = network.variableOf[value] as number;
    const key = row.length === 0 ? variable : `${variable}:${row.join()}`;
    let index = known.get(key);
    if (index === undefined) {
      index = members.push([]) - 1;
      known.set(key, index);
    }
    members[index]?.push(value);
    classOf[value] = index;
  });
  const conflicts = members.map(([first = 0]) => {
    const row: number[] = [];
    // A row has all members of a class or none: the first one stands for them.
    for (const value of rows[first] ?? []) {
      const index = classOf[value] as number;
      if (members[index]?.[0] === value) row.push(index);
    }
    return row;
  });
  return {
    variables: network.sizes.length,
    variableOf: new Uint8Array(members.map(([first = 0]) => network.variableOf[first] as number)),
    members,
    weights: members.map((values) =>
      weightOf ? values.reduce((sum, value) => sum + weightOf(value), 0n) : BigInt(values.length),
    ),
    conflicts,
  };
}

/** The possible values that each possible value is in conflict with; null for a value that is in no combination at all. */
function possibleRows(network: ConflictNetwork): (number[] | null)[] {
  const { sizes, variableOf, isPossible, conflicts, hasConflicts } = network;
  const rows: (number[] | null)[] = [];
  const left = sizes.map(() => 0);
  for (let value = 0; value < variableOf.length; value++) {
    if (isPossible[value] === 0) {
      rows.push(null);
      continue;
    }
    rows.push(hasConflicts[value] === 1 ? bitsOf(conflicts, value) : []);
    const variable = variableOf[value] as number;
    left[variable] = (left[variable] as number) + 1;
  }
  let fewest = Math.min(...left);
  // A value that is in conflict with all of another variable goes, which can make the next one go.
  for (let hasChanged = true; hasChanged; ) {
    hasChanged = false;
    for (let value = 0; value < rows.length; value++) {
      let row = rows[value];
      if (!row || row.length === 0) continue;
      if (row.some((other) => rows[other] === null)) {
        row = row.filter((other) => rows[other] !== null);
        rows[value] = row;
      }
      if (row.length < fewest || !coversVariable(row, variableOf, left)) continue;
      rows[value] = null;
      const variable = variableOf[value] as number;
      left[variable] = (left[variable] as number) - 1;
      fewest = Math.min(fewest, left[variable] as number);
      hasChanged = true;
    }
  }
  return rows;
}

function coversVariable(row: readonly number[], variableOf: Uint8Array, left: readonly number[]): boolean {
  for (let start = 0; start < row.length; ) {
    const variable = variableOf[row[start] as number] as number;
    const end = endOfRun(row, start, variableOf);
    if (end - start >= (left[variable] as number)) return true;
    start = end;
  }
  return false;
}

/** Where the values of another variable than that of `row[start]` begin: rows go variable by variable. */
export function endOfRun(row: readonly number[], start: number, variableOf: Uint8Array): number {
  const variable = variableOf[row[start] as number];
  let end = start + 1;
  while (end < row.length && variableOf[row[end] as number] === variable) end += 1;
  return end;
}
