"use server";

import { PairsPaint, RuleInput, RuleSelection, RulesSwitch, RuleUpdate } from "@/lib/core/rules/schema";
import { action } from "@/lib/server/action";
import * as rules from "@/lib/server/rules/mutations";
import * as pairs from "@/lib/server/rules/pairs";

export const createRules = action(RuleInput, rules.createRules);
export const updateRules = action(RuleUpdate, rules.updateRules);
export const switchRules = action(RulesSwitch, rules.switchRules);
export const deleteRules = action(RuleSelection, rules.deleteRules);
export const paintPairs = action(PairsPaint, pairs.paintPairs);
