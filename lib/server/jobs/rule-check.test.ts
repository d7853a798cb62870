import { beforeEach, expect, it } from "vitest";
import { blankJob } from "@/lib/core/jobs/blank-job";
import { undoLastChange } from "../changes/undo";
import { db, writeQuietly } from "../db";
import { UserError } from "../outcome";
import { createRuleStudio, type RuleStudio } from "../testing/rule-studio";
import { perform, withTestDatabase } from "../testing/test-database";
import { createJob, updateJob } from "./mutations";

withTestDatabase();

let studio: RuleStudio;
beforeEach(async () => {
  studio = await createRuleStudio();
});

const job = (characterId: number, ingredientIds: number[]) => ({
  ...blankJob,
  characterId,
  outputTypeId: studio.clip,
  ingredientIds,
});

const overrideOf = async (id: number) =>
  (await db().job.findUniqueOrThrow({ where: { id }, select: { ruleOverride: true } })).ruleOverride;

const BOTH = "Running never goes with Calm.\nWith any character of Hero, Emotion is only Joyful.";

it("refuses what rules forbid with their sentences, unless it is said that they may be broken", async () => {
  const input = job(studio.luna, [studio.running, studio.calm]);
  const refusal = await perform(createJob, input).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(UserError);
  expect((refusal as UserError).fields?.canBreakRules?.split("\n").toSorted()).toEqual(
    BOTH.split("\n").toSorted(),
  );
  expect(await db().job.count()).toBe(0);

  const {
    value: { id },
  } = await perform(createJob, { ...input, canBreakRules: true });
  expect((await overrideOf(id))?.split("\n").toSorted()).toEqual(BOTH.split("\n").toSorted());
});

it("lets everything through that breaks no rule, extras and jobs without an output type among it", async () => {
  const allowed = [
    job(studio.bram, [studio.dancing, studio.calm]),
    job(studio.luna, [studio.dancing, studio.joyful, studio.noir]),
    { ...job(studio.luna, [studio.running, studio.calm]), outputTypeId: null },
  ];
  for (const input of allowed) {
    const {
      value: { id },
    } = await perform(createJob, { ...input, canBreakRules: true });
    expect(await overrideOf(id)).toBeNull();
  }
  await writeQuietly((tx) => tx.rule.updateMany({ data: { enabled: false } }));
  await perform(createJob, job(studio.luna, [studio.running, studio.calm]));
});

it("asks again when other pieces are chosen, not for notes, and takes the mark away with the violation", async () => {
  const input = job(studio.bram, [studio.running, studio.calm]);
  const {
    value: { id },
  } = await perform(createJob, { ...input, canBreakRules: true });
  const words = "Running never goes with Calm.";
  expect(await overrideOf(id)).toBe(words);

  await perform(updateJob, { ...input, id, notes: "At dusk" });
  expect(await overrideOf(id)).toBe(words);
  await expect(perform(updateJob, { ...input, id, characterId: studio.luna })).rejects.toThrow(
    "Rules forbid this",
  );
  await perform(updateJob, { ...input, id, ingredientIds: [studio.running, studio.joyful] });
  expect(await overrideOf(id)).toBeNull();
  await perform(undoLastChange, undefined);
  expect(await overrideOf(id)).toBe(words);

  await writeQuietly((tx) => tx.rule.delete({ where: { id: studio.never } }));
  await perform(updateJob, { ...input, id, notes: "At dawn" });
  expect(await overrideOf(id)).toBeNull();
});

it("marks a job that a later rule forbids only when that is said", async () => {
  await writeQuietly((tx) => tx.rule.update({ where: { id: studio.never }, data: { enabled: false } }));
  const input = job(studio.bram, [studio.running, studio.calm]);
  const {
    value: { id },
  } = await perform(createJob, input);
  await writeQuietly((tx) => tx.rule.update({ where: { id: studio.never }, data: { enabled: true } }));
  await perform(updateJob, { ...input, id, notes: "Kept" });
  expect(await overrideOf(id)).toBeNull();
  await perform(updateJob, { ...input, id, canBreakRules: true });
  expect(await overrideOf(id)).toBe("Running never goes with Calm.");
});
