"use server";

import { z } from "zod";
import { DistinctGroups, KeepBest } from "@/lib/core/media/duplicates/schema";
import { action, command } from "@/lib/server/action";
import * as keep from "@/lib/server/media/duplicates/keep-best";
import { withPlan } from "@/lib/server/media/duplicates/plan-question";
import * as apart from "@/lib/server/media/duplicates/tell-apart";
import * as comparison from "@/lib/server/media/similar/comparison";

const Nothing = z.undefined();

export const keepBest = action(KeepBest, keep.keepBest, withPlan);
export const tellApart = action(DistinctGroups, apart.tellApart);

export const compareNow = command(Nothing, comparison.compareNow);
export const stopComparison = command(Nothing, comparison.stopComparison);
