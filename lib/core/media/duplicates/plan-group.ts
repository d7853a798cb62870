// The rule: of a group one is kept, and one for each other job, as an asset belongs to one job and its job would be left without a file. What goes
// is a duplicate of the very one that is kept instead of it; everything else stays.

import { bestFirst, type Candidate, type KeepRule } from "@/lib/core/media/duplicates/rules";

export type PlanOptions = {
  rules: readonly KeepRule[];
  /** Kept although the rules say otherwise. */
  chosen: number | null;
  /** Keep one for each job. */
  onePerJob: boolean;
  /** The kept one gets what it lacks from those that go, its job too. */
  carryOver: boolean;
};

/** distinct: a person said that it is no duplicate. far: it is alike to another one of the group, not to the one that is kept. */
export type WhyItStays = "distinct" | "far";

export type GroupPlan = {
  best: number;
  /** Each that is kept, the best first, with those that go because of it. */
  kept: { id: number; goes: number[] }[];
  stays: { id: number; why: WhyItStays }[];
};

/** @param whyNot why the second is no duplicate of the first; null when it is one */
export function planGroup(
  candidates: readonly Candidate[],
  { rules, chosen, onePerJob, carryOver }: PlanOptions,
  whyNot: (kept: number, other: number) => WhyItStays | null,
): GroupPlan | null {
  const ranked = bestFirst(candidates, rules);
  const best = ranked.find(({ id }) => id === chosen) ?? ranked[0];
  if (!best) return null;
  const takenOver = carryOver ? ranked.find(({ jobId }) => jobId !== null)?.jobId : null;
  const kept = new Map([[best.jobId ?? takenOver ?? null, { id: best.id, goes: [] as number[] }]]);
  const first = [...kept.values()][0];
  const stays: GroupPlan["stays"] = [];
  for (const { id, jobId } of ranked) {
    if (id === best.id) continue;
    if (onePerJob && jobId !== null && !kept.has(jobId)) {
      kept.set(jobId, { id, goes: [] });
      continue;
    }
    const into = (onePerJob && jobId !== null && kept.get(jobId)) || first;
    const why = into ? whyNot(into.id, id) : null;
    if (why) stays.push({ id, why });
    else into?.goes.push(id);
  }
  return { best: best.id, kept: [...kept.values()], stays };
}
