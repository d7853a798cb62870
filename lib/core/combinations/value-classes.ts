// The rule: values of one variable that are in conflict with the same values are counted as one, with a multiplicity.

import { type BitMatrix, bitsOf, type ConflictNetwork, createBitMatrix, setBit } from "./conflict-network";

/** A network whose values are classes. The values of a variable that are in no conflict are one of them. */
export type ClassNetwork = {
  variables: number;
  variableOf: Uint8Array;
  /** The values that each class stands for. Those that are in no combination are in no class. */
  members: readonly (readonly number[])[];
  /** What the members of each class weigh together: how many they are, where each weighs 1. */
  weights: readonly bigint[];
  conflicts: BitMatrix;
};

/** What a value weighs: a combination counts as often as the product of its values' weights. */
export type WeightOf = (value: number) => bigint;

export function toClasses(network: ConflictNetwork, weightOf?: WeightOf): ClassNetwork {
  const { sizes, variableOf } = network;
  const classOf = new Int32Array(variableOf.length).fill(-1);
  const classes: { variable: number; row: number[]; members: number[] }[] = [];
  const known = new Map<string, number>();
  possibleRows(network).forEach((row, value) => {
    if (row === null) return;
    const variable = variableOf[value] ?? 0;
    const key = `${variable}:${row.join()}`;
    const index = known.get(key) ?? classes.push({ variable, row, members: [] }) - 1;
    known.set(key, index);
    classes[index]?.members.push(value);
    classOf[value] = index;
  });
  const conflicts = createBitMatrix(classes.length);
  classes.forEach(({ row }, index) => {
    for (const value of row) setBit(conflicts, index, classOf[value] ?? 0);
  });
  return {
    variables: sizes.length,
    variableOf: Uint8Array.from(classes, ({ variable }) => variable),
    members: classes.map(({ members }) => members),
    weights: classes.map(({ members }) =>
      weightOf ? members.reduce((sum, value) => sum + weightOf(value), 0n) : BigInt(members.length),
    ),
    conflicts,
  };
}

/** The possible values that each possible value is in conflict with; null for a value that is in no combination at all. */
function possibleRows({ sizes, variableOf, isPossible, conflicts }: ConflictNetwork): (number[] | null)[] {
  const rows = Array.from(variableOf, (_, value) => (isPossible[value] ? bitsOf(conflicts, value) : null));
  const left = sizes.map(() => 0);
  const count = (value: number, change: number) => {
    const variable = variableOf[value] ?? 0;
    left[variable] = (left[variable] ?? 0) + change;
  };
  rows.forEach((row, value) => {
    if (row) count(value, 1);
  });
  // A value that is in conflict with all of another variable goes, which can make the next one go.
  for (let hasChanged = true; hasChanged; ) {
    hasChanged = false;
    rows.forEach((row, value) => {
      if (row === null || row.length === 0) return;
      const possible = row.every((other) => rows[other]) ? row : row.filter((other) => rows[other]);
      const isOut = coversVariable(possible, variableOf, left);
      rows[value] = isOut ? null : possible;
      if (isOut) count(value, -1);
      hasChanged ||= isOut;
    });
  }
  return rows;
}

function coversVariable(row: readonly number[], variableOf: Uint8Array, left: readonly number[]): boolean {
  for (let start = 0; start < row.length; ) {
    const variable = variableOf[row[start] ?? 0] ?? 0;
    let end = start;
    while (end < row.length && variableOf[row[end] ?? 0] === variable) end += 1;
    if (end - start >= (left[variable] ?? 0)) return true;
    start = end;
  }
  return false;
}
