// The rule: a batch is planned from choices, seen as a whole, and only then created as jobs.

import { z } from "zod";
import { id, line, name, optionalDay, orderedIds, requiredNumber } from "@/lib/core/schema/fields";
import { batchModes } from "./mode";
import { characterScopes } from "./scopes";

export const BatchMode = z.enum(batchModes, { error: "Choose how to plan." });

/** Jobs of one batch. */
export const MOST_PLANNED = 1_000;

const choices = {
  outputTypeIds: orderedIds(100).refine((ids) => ids.length > 0, "Choose at least one output type."),
  characters: z.enum(characterScopes, { error: "Choose which characters." }),
  /** With `chosen`. */
  characterIds: orderedIds(5000),
  /** Of each category the chosen ones; all of a category of which none is chosen. */
  ingredientIds: orderedIds(5000),
  mode: BatchMode,
  /** What is not to be paired, with `pairs`: categories, and the character. */
  unpairedCategoryIds: orderedIds(500),
  isCharacterPaired: z.boolean(),
  count: requiredNumber({
    min: 1,
    max: MOST_PLANNED,
    isWhole: true,
    message: `Enter a whole number, 1 to ${MOST_PLANNED.toLocaleString("en-US")}.`,
  }),
  /** Nothing that a job has; with `pairs`, no pairs that a job has. */
  isUntried: z.boolean(),
  /** The same seed gives the same batch while nothing else has changed; empty: one is made up. */
  seed: line(100),
};

const Row = z.object({ outputTypeId: id, characterId: id, ingredientIds: orderedIds(200) });
/** A combination of one output type, its ingredients in the order of the categories. */
export type PlannedRow = z.infer<typeof Row>;

const rows = z.array(Row, { error: "Plan at least one job." }).max(MOST_PLANNED);

export const PlanInput = z
  .object({
    ...choices,
    /** Rows that stay: the batch is planned around them, and they count among `count`. */
    kept: rows,
    /** Rows that are not wanted again. */
    avoided: rows,
  })
  .superRefine(({ characters, characterIds }, context) => {
    if (characters === "chosen" && characterIds.length === 0)
      context.addIssue({ code: "custom", path: ["characterIds"], message: "Choose at least one character." });
  });
export type PlanInput = z.infer<typeof PlanInput>;

export const BatchInput = z.object({
  name: name("name for the batch"),
  mode: BatchMode,
  seed: line(100),
  rows: rows.min(1, "Plan at least one job."),
  projectIds: orderedIds(1000),
  priority: requiredNumber({
    min: -1000,
    max: 1000,
    isWhole: true,
    message: "Enter a whole number, -1000 to 1000.",
  }),
  plannedFor: optionalDay,
});
export type BatchInput = z.infer<typeof BatchInput>;

export const BatchRename = z.object({ id, name: name("name for the batch") });
export type BatchRename = z.infer<typeof BatchRename>;
