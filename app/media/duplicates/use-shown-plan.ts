"use client";

import type { SimilarLevel } from "@/lib/core/media/similar/levels";
import type { ShownGroup } from "@/lib/server/media/duplicates/queries";
import { useKeepPreview } from "./use-keep-preview";

/** kept: the best, or the best of another job. goes: a duplicate of it. stays: no duplicate of what is kept. */
export type Fate = "kept" | "goes" | "stays";

export type ShownPlanOptions = { group: ShownGroup; level: SimilarLevel; chosen: number | null };

/** What becomes of each of a group: as the rules have it, or with the one that a person chose; the server is asked for that. */
export function useShownPlan({ group: { key, plan }, level, chosen }: ShownPlanOptions) {
  const isOwn = chosen !== null && chosen !== plan.best;
  const { answer } = useKeepPreview(isOwn ? { level, keys: [key], chosen: { [key]: chosen } } : null);
  const asked = isOwn ? answer?.shown[0] : null;
  const kept = asked ? asked.kept.map(({ id }) => id) : isOwn ? [chosen] : plan.kept.map(({ id }) => id);
  const goes = asked ? asked.goes.map(({ id }) => id) : isOwn ? [] : plan.kept.flatMap((one) => one.goes);
  const fateOf = (id: number): Fate => (kept.includes(id) ? "kept" : goes.includes(id) ? "goes" : "stays");
  return { fateOf, goes: goes.length };
}
