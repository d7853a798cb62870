import { beforeEach, expect, it } from "vitest";
import { blankJob } from "@/lib/core/jobs/blank-job";
import { undoLastChange } from "../changes/undo";
import { db, writeQuietly } from "../db";
import { UserError } from "../outcome";
import { perform, withTestDatabase } from "../testing/test-database";
import { createJob, updateJob } from "./mutations";

withTestDatabase();

let studio: Awaited<ReturnType<typeof createStudio>>;
beforeEach(async () => {
  studio = await createStudio();
});

/** Luna, a hero; a clip of an action and an emotion, a style beside it. Running never goes with Calm; heroes are only Joyful. */
function createStudio() {
  return writeQuietly(async (tx) => {
    const { id: archetypeId } = await tx.archetype.create({ data: { name: "Hero", nameKey: "hero" } });
    const luna = await tx.character.create({ data: { name: "Luna", nameKey: "luna", archetypeId } });
    const bram = await tx.character.create({ data: { name: "Bram", nameKey: "bram" } });
    const add = async (category: string, position: number, names: string[]) => {
      const { id } = await tx.category.create({
        data: { name: category, nameKey: category.toLowerCase(), position },
      });
      const rows = names.map((name, place) => ({
        ...{ categoryId: id, name, nameKey: name.toLowerCase(), position: place },
      }));
      const made = await tx.ingredient.createManyAndReturn({ data: rows });
      return { id, ids: made.map((one) => one.id) };
    };
    const action = await add("Action", 0, ["Running", "Dancing"]);
    const emotion = await add("Emotion", 1, ["Calm", "Joyful"]);
    const style = await add("Style", 2, ["Noir"]);
    const [running = 0, dancing = 0] = action.ids;
    const [calm = 0, joyful = 0] = emotion.ids;
    const [noir = 0] = style.ids;
    const clip = await tx.outputType.create({
      data: {
        name: "Clip",
        nameKey: "clip",
        categories: {
          create: [action.id, emotion.id].map((categoryId, position) => ({ categoryId, position })),
        },
      },
    });
    const never = await tx.rule.create({
      data: {
        type: "exclude",
        ...{ sourceKind: "ingredient", sourceIngredientId: running },
        ...{ targetKind: "ingredient", targetIngredientId: calm },
      },
    });
    await tx.rule.create({
      data: {
        type: "require",
        ...{ sourceKind: "archetype", sourceArchetypeId: archetypeId },
        ...{ targetKind: "ingredient", targetIngredientId: joyful },
      },
    });
    await tx.rule.create({
      data: {
        type: "exclude",
        ...{ sourceKind: "ingredient", sourceIngredientId: dancing },
        ...{ targetKind: "ingredient", targetIngredientId: noir },
      },
    });
    return {
      ...{ luna: luna.id, bram: bram.id, clip: clip.id, never: never.id },
      ...{ running, dancing, calm, joyful, noir },
    };
  });
}

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
