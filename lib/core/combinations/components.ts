// The rule: variables between which there is no conflict, not even by way of others, are chosen independently of one another.

import { type ClassNetwork, endOfRun } from "./value-classes";

/** A part of a network that nothing outside of it has to do with; a variable without conflicts is one by itself. */
export type Component = ClassNetwork & {
  /** The variables of the whole network that it is made of. */
  wholeVariables: readonly number[];
};

/** The components of a network, by their first variables. Its combinations are all ways to choose one of each. */
export function componentsOf(network: ClassNetwork): Component[] {
  const { variables, variableOf, conflicts } = network;
  const group = Array.from({ length: variables }, (_, variable) => variable);
  const find = (variable: number): number =>
    group[variable] === variable ? variable : find(group[variable] as number);
  conflicts.forEach((row, index) => {
    for (let start = 0; start < row.length; start = endOfRun(row, start, variableOf)) {
      const a = find(variableOf[index] as number);
      const b = find(variableOf[row[start] as number] as number);
      group[Math.max(a, b)] = Math.min(a, b);
    }
  });
  const parts = new Map<number, number[]>();
  for (let variable = 0; variable < variables; variable++) {
    const first = find(variable);
    parts.set(first, [...(parts.get(first) ?? []), variable]);
  }
  // Most often rules join all of them, and there is nothing to take apart.
  if (parts.size === 1) return [{ ...network, wholeVariables: [...group.keys()] }];
  return [...parts.values()].map((part) => componentOf(network, part));
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

function componentOf(network: ClassNetwork, wholeVariables: number[]): Component {
  const { variables, variableOf, members, weights, conflicts } = network;
  const place = new Int32Array(variables).fill(-1);
  wholeVariables.forEach((variable, index) => {
    place[variable] = index;
  });
  const classes: number[] = [];
  const newIndex = new Int32Array(variableOf.length);
  variableOf.forEach((variable, index) => {
    if (place[variable] !== -1) newIndex[index] = classes.push(index) - 1;
  });
  return {
    wholeVariables,
    variables: wholeVariables.length,
    variableOf: new Uint8Array(classes.map((index) => place[variableOf[index] as number] as number)),
    members: classes.map((index) => members[index] ?? []),
    weights: classes.map((index) => weights[index] ?? 0n),
    conflicts: classes.map((index) => (conflicts[index] ?? []).map((other) => newIndex[other] as number)),
  };
}
