// The rule: a finding names the lines that it is about, and what its sentence needs.

import type { CombinationSpace } from "@/lib/core/combinations/space";
import type { FindingKind } from "./finding-kinds";
import type { RuleSource } from "./schema";

/** What is wrong, with what its sentence needs. */
export type FindingReason =
  /** The lines leave nothing of the category beside the source. */
  | { code: "nothing-left"; source: RuleSource; categoryId: number }
  /** The first line allows the ingredient, the second does not. */
  | { code: "allowed-and-excluded"; ingredientId: number }
  | { code: "same" }
  | { code: "both-directions" }
  /** The second line says what the first says, and more. */
  | { code: "implied" }
  | { code: "listed-twice"; ingredientId: number }
  | { code: "inside-category"; categoryId: number }
  | { code: "only-suggests"; categoryId: number }
  | { code: "whole-category"; categoryId: number }
  /** No output type uses all of these. */
  | { code: "not-used"; categoryIds: readonly number[] }
  | { code: "no-source"; source: RuleSource }
  | { code: "impossible"; outputTypeId: number; lineCount: number };

export type Finding = { kind: FindingKind; lineIds: readonly number[] } & FindingReason;

/** What rules speak of. */
export type RuleWorld = {
  /** Null for an ingredient that does not exist. */
  categoryOf: (ingredientId: number) => number | null;
  /** Of a character, retired ones included. */
  archetypeOf: (characterId: number) => number | null;
  ingredientsOf: (categoryId: number) => readonly number[];
  spaces: readonly CombinationSpace[];
};
