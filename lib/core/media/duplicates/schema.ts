// The rule: what a person decides of duplicates names the groups as they were shown, or all of a level with how many they were told.

import { z } from "zod";
import { choice, filterId, pageNumber } from "@/lib/core/list/fields";
import { keepRules } from "@/lib/core/media/duplicates/rules";
import { similarLevels } from "@/lib/core/media/similar/levels";
import { id } from "@/lib/core/schema/fields";

/** The page's address. `group`: one group alone, by the oldest of its stored files. */
export const DuplicatesQuery = z.object({ level: choice(similarLevels), page: pageNumber, group: filterId });
export type DuplicatesQuery = z.infer<typeof DuplicatesQuery>;

/** How the best is found: each rule at most once, in their order. */
export const KeepRules = z
  .array(z.enum(keepRules))
  .min(1, "Choose at least one rule.")
  .overwrite((rules) => [...new Set(rules)]);

/** Groups, and how to keep their best. */
export const KeepQuestion = z.object({
  level: z.enum(similarLevels),
  /** Of the groups; null for all of the level. */
  keys: z.array(id).min(1).max(5000).nullable(),
  /** What a person chose instead of what the rules say: the asset, by the group's key. */
  chosen: z.record(z.string(), id).default({}),
  onePerJob: z.boolean().default(true),
  carryOver: z.boolean().default(true),
});
export type KeepQuestion = z.infer<typeof KeepQuestion>;

const Kept = z.object({ id, goes: z.array(id) });

/** `seen`: how many the person was told that would go. `kept` is found as it is done, whatever is sent. */
export const KeepBest = KeepQuestion.extend({
  seen: z.number().int().min(1),
  kept: z.array(Kept).default([]),
});
export type KeepBest = z.infer<typeof KeepBest>;

/** Assets that look alike and are no duplicates, by groups. */
export const DistinctGroups = z.object({
  groups: z
    .array(z.array(id).min(2).max(100, "At most 100 files can be told apart at once."))
    .min(1)
    .max(1000),
});
export type DistinctGroups = z.infer<typeof DistinctGroups>;
