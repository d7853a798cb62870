// The rule: variables between which there is no conflict, not even by way of others, are chosen independently of one another.

import { bitsOf, createBitMatrix, setBit } from "./conflict-network";
import type { ClassNetwork } from "./value-classes";

/** A part of a network that nothing outside of it has to do with; a variable without conflicts is one by itself. */
export type Component = ClassNetwork & {
  /** The variables of the whole network that it is made of. */
  wholeVariables: readonly number[];
};

/** The components of a network, by their first variables. Its combinations are all ways to choose one of each. */
export function componentsOf(network: ClassNetwork): Component[] {
  const { variables, variableOf, conflicts } = network;
  const rows = Array.from(variableOf, (_, index) => bitsOf(conflicts, index));
  const group = Array.from({ length: variables }, (_, variable) => variable);
  const find = (variable: number): number =>
    group[variable] === variable ? variable : find(group[variable] as number);
  rows.forEach((row, index) => {
    for (const other of row) {
      const [a, b] = [find(variableOf[index] as number), find(variableOf[other] as number)];
      group[Math.max(a, b)] = Math.min(a, b);
    }
  });
  const parts = new Map<number, number[]>();
  for (let variable = 0; variable < variables; variable++) {
    const first = find(variable);
    parts.set(first, [...(parts.get(first) ?? []), variable]);
  }
  return [...parts.values()].map((part) => componentOf(network, rows, part));
}

/** What all choices weigh, with and without a conflict. */
export function freeChoices({ variables, variableOf, weights }: Component): bigint {
  const sums = new Array<bigint>(variables).fill(0n);
  weights.forEach((weight, index) => {
    const variable = variableOf[index] as number;
    sums[variable] = (sums[variable] as bigint) + weight;
  });
  return sums.reduce((product, sum) => product * sum, 1n);
}

function componentOf(network: ClassNetwork, rows: readonly number[][], wholeVariables: number[]): Component {
  const place = new Map(wholeVariables.map((variable, index) => [variable, index]));
  const classes: number[] = [];
  network.variableOf.forEach((variable, index) => {
    if (place.has(variable)) classes.push(index);
  });
  const newIndex = new Map(classes.map((index, now) => [index, now]));
  const conflicts = createBitMatrix(classes.length);
  classes.forEach((index, now) => {
    for (const other of rows[index] ?? []) setBit(conflicts, now, newIndex.get(other) ?? 0);
  });
  return {
    wholeVariables,
    variables: wholeVariables.length,
    variableOf: Uint8Array.from(classes, (index) => place.get(network.variableOf[index] as number) ?? 0),
    members: classes.map((index) => network.members[index] ?? []),
    weights: classes.map((index) => network.weights[index] ?? 0n),
    conflicts,
  };
}
