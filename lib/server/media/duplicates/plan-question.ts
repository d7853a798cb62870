import type { KeepBest, KeepQuestion } from "@/lib/core/media/duplicates/schema";
import { db } from "../../db";
import { UserError } from "../../outcome";
import { getSettings } from "../../settings/queries";
import { listLivingGroups } from "./living-groups";
import { type DuplicateGroup, planGroups } from "./plan-groups";

/** Groups that are planned at a time; in between, other requests have their turn. */
const SLICE = 50;

/** What keeping the best would do, group by group, all of them planned. Throws when a named group is not there any more. */
export async function planQuestion({ keys, ...question }: KeepQuestion): Promise<DuplicateGroup[]> {
  const living = (await listLivingGroups(question.level)) ?? [];
  const byKey = new Map(living.map((files) => [files[0] ?? 0, files]));
  const wanted = keys === null ? living : keys.flatMap((key) => [byKey.get(key) ?? []]);
  if (wanted.length === 0 || wanted.some(({ length }) => length === 0))
    throw new UserError("These duplicates have been compared anew meanwhile. Look at them again.");
  const { duplicateRules: rules } = await getSettings();
  const planned: DuplicateGroup[] = [];
  for (let start = 0; start < wanted.length; start += SLICE)
    planned.push(...(await planGroups(db(), wanted.slice(start, start + SLICE), { ...question, rules })));
  return planned;
}

/** What a person saw is what is done: looked up before anything is written. */
export async function withPlan(input: KeepBest): Promise<KeepBest> {
  const kept = (await planQuestion(input)).flatMap(({ plan }) =>
    plan.kept.filter(({ goes }) => goes.length > 0),
  );
  const goes = kept.reduce((sum, one) => sum + one.goes.length, 0);
  if (goes !== input.seen)
    throw new UserError(
      "What would go is not what was shown any more. Nothing was changed; look at it again.",
    );
  return { ...input, kept };
}
