// The rule: what a plan would create is known before: its rows, what they can cover, and what was left out and why.

import type { PlannedRow } from "./schema";

export type PlanAnswer = {
  /** What was planned around the rows that stay. */
  rows: (PlannedRow & { isTried: boolean })[];
  /** Places, among the rows that were to stay, of those that are no longer possible. */
  dropped: number[];
  seed: string;
  /** What can be covered, of each output type. */
  possible: PossibleOptions[];
  notes: PlanNote[];
};

export type PossibleOptions = {
  outputTypeId: number;
  /** The character (category 0), then the required categories: each with the options that are possible under the choices. */
  variables: { categoryId: number; optionIds: number[]; isPaired: boolean }[];
  /** Possible pairs of options, among the variables that are paired. */
  pairs: number;
};

/** What was left out, and why. Counts that can be large are decimal texts. */
export type PlanNote =
  | { kind: "fewer"; asked: number; found: number }
  | { kind: "tried"; count: number }
  | { kind: "weightless"; count: number }
  | { kind: "dropped"; count: number }
  | { kind: "more"; atLeast: string; atMost: string }
  | { kind: "emptyCategory"; outputTypeId: number; categoryId: number }
  | { kind: "impossible"; outputTypeId: number }
  | { kind: "triedPairs"; count: number }
  | { kind: "impossiblePairs"; count: number }
  | { kind: "uncoveredPairs"; count: number };
