// The rule: a rule has one source and at least one target; it never speaks of a thing and itself, and a `require` never asks for
// something of the category that its source is in, because a combination has one ingredient of each category.

import { z } from "zod";
import { selectionOf } from "@/lib/core/list/selection-schema";
import { RuleListQuery } from "@/lib/core/rules/list";
import { id, RecordIds, text } from "@/lib/core/schema/fields";
import { RuleSelector, RuleTargetSelector, RuleType } from "./kinds";

/** Targets in one rule's form. */
const MOST_TARGETS = 500;

/** Cells that are painted in one stroke. */
export const MOST_CELLS = 5_000;

export const INSIDE_ONE_CATEGORY =
  "A combination has one ingredient of each category: a rule cannot require another one of the same category.";

const ABOUT = "Choose what the rule is about.";

export const RuleSource = z.object({ kind: RuleSelector, id }, { error: ABOUT });
export type RuleSource = z.infer<typeof RuleSource>;

export const RuleTarget = z.object({ kind: RuleTargetSelector, id }, { error: "Choose from the list." });
export type RuleTarget = z.infer<typeof RuleTarget>;

/** Null in a form where nothing is chosen yet. */
const chosenSource = RuleSource.nullable().transform((source, context) => {
  if (source) return source;
  context.addIssue({ code: "custom", message: ABOUT });
  return z.NEVER;
});

const targets = z
  .array(RuleTarget, { error: "Choose from the list." })
  .min(1, "Choose at least one.")
  .overwrite((all) => [...new Map(all.map((one) => [`${one.kind} ${one.id}`, one])).values()])
  .refine((all) => all.length <= MOST_TARGETS, `Choose at most ${MOST_TARGETS}.`);

const fields = { type: RuleType, source: chosenSource, targets, notes: text(), enabled: z.boolean() };

/** Several targets become one rule each, in one change. */
export const RuleInput = z.object(fields).superRefine(refuseItself);
export type RuleInput = z.infer<typeof RuleInput>;

/** `ids`: the rules of one line, which are to say this instead. */
export const RuleUpdate = z.object({ ...fields, ids: RecordIds.shape.ids }).superRefine(refuseItself);
export type RuleUpdate = z.infer<typeof RuleUpdate>;

/** What the form asks about before it is saved. */
export const RuleDraft = z
  .object({ ...fields, ids: z.array(id).max(5_000).default([]) })
  .superRefine(refuseItself);
export type RuleDraft = z.infer<typeof RuleDraft>;

/** Lines of the list, by the id of any of their rules; or all that the list shows. */
export const RuleSelection = selectionOf(RuleListQuery);
export type RuleSelection = z.infer<typeof RuleSelection>;

export const RulesSwitch = RuleSelection.and(z.object({ enabled: z.boolean() }));
export type RulesSwitch = z.infer<typeof RulesSwitch>;

/** Ingredients of two categories. */
const Pair = z.tuple([id, id]);
export type Pair = z.infer<typeof Pair>;

/** Cells of the matrix: pairs of ingredients of two categories that never, or again, go together. */
export const PairsPaint = z.object({
  pairs: z
    .array(Pair)
    .min(1)
    .max(MOST_CELLS, `Paint at most ${MOST_CELLS.toLocaleString("en-US")} cells at a time.`),
  isForbidden: z.boolean(),
  /** Without it, pairs that jobs of the funnel have are refused. */
  canLeaveFunnel: z.boolean(),
});
export type PairsPaint = z.infer<typeof PairsPaint>;

function refuseItself(
  { type, source, targets }: Pick<RuleInput, "type" | "source" | "targets">,
  context: z.RefinementCtx,
): void {
  if (!targets.some(({ kind, id }) => kind === source.kind && id === source.id)) return;
  const message =
    type === "require" && source.kind === "category"
      ? INSIDE_ONE_CATEGORY
      : "A rule needs two different things.";
  context.addIssue({ code: "custom", path: ["targets"], message });
}
