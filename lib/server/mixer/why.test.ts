import { beforeEach, expect, it } from "vitest";
import { WhyQuery } from "@/lib/core/mixer/query";
import { createRolledJobs } from "../jobs/create-rolled";
import { outcome } from "../outcome";
import { createRuleStudio, type RuleStudio } from "../testing/rule-studio";
import { perform, withTestDatabase } from "../testing/test-database";
import type { Tx } from "../tx";
import { lookAgain } from "./look";
import { whyNot, whyNothing } from "./why";

withTestDatabase();

let studio: RuleStudio;
beforeEach(async () => {
  studio = await createRuleStudio();
});

const ask = (query: Record<string, string | number>) => whyNot(WhyQuery.parse(query));
/** As a recorded write, which what is remembered hears of. */
const change = (run: (tx: Tx) => Promise<unknown>) =>
  perform(async (tx) => {
    await run(tx);
    return outcome("Changed", null);
  }, null);
const question = { untried: false };

it("names the rules, and the lock that they are about", async () => {
  const { calm, luna, bram, running } = studio;
  expect(await ask({ kind: "ingredient", id: calm, characterId: String(luna) })).toEqual({
    name: "Calm",
    canCome: false,
    lines: [
      "Calm does not go with what is locked.",
      "Clip: With any character of Hero, Emotion is only Joyful.",
    ],
  });
  const both = await ask({ kind: "character", id: luna, ingredientId: `${running},${calm}` });
  expect(both.canCome).toBe(false);
  expect(await ask({ kind: "ingredient", id: calm, characterId: String(bram) })).toEqual({
    ...{ name: "Calm", canCome: true },
    lines: ["Clip: in 1 combination."],
  });
});

it("says what has nothing to do with rules: retired, weight 0, not asked for, tried, empty", async () => {
  const { bram, luna, calm, dancing, noir } = studio;
  expect(await ask({ kind: "ingredient", id: noir })).toMatchObject({
    lines: ["Noir is one of Style, which no chosen output type asks for."],
  });
  await perform(createRolledJobs, {
    combinations: [{ outputTypeId: studio.clip, characterId: bram, ingredientIds: [dancing, calm] }],
    ...{ projectId: null, status: "planned" as const },
  });
  expect(await ask({ kind: "ingredient", id: calm, untried: "1" })).toMatchObject({
    canCome: false,
    lines: ["Clip: the only combination has been tried."],
  });
  await change(async (tx) => {
    await tx.character.update({ where: { id: bram }, data: { status: "retired" } });
    await tx.ingredient.update({ where: { id: dancing }, data: { weight: 0 } });
  });
  expect(await ask({ kind: "character", id: bram })).toMatchObject({
    lines: ["Bram is retired: no combination has a retired character."],
  });
  expect(await ask({ kind: "ingredient", id: dancing })).toMatchObject({
    canCome: false,
    lines: ["Dancing has weight 0, which keeps it out of rolls unless it is locked."],
  });
  expect(await whyNothing({ ...question, characterId: [bram] })).not.toEqual([]);
  await change((tx) => tx.ingredient.deleteMany({ where: { id: { in: [calm, studio.joyful] } } }));
  expect(await ask({ kind: "character", id: luna })).toMatchObject({
    canCome: false,
    lines: ["Clip asks for Emotion, where there are no ingredients yet."],
  });
});

it("shows again only what is possible still", async () => {
  const { bram, clip, running, dancing, calm } = studio;
  const combination = (first: number) => ({
    ...{ outputTypeId: clip, characterId: bram },
    ingredientIds: [first, calm],
  });
  const found = await lookAgain([combination(running), combination(dancing)]);
  expect(found.map(({ picks }) => picks.map(({ name }) => name))).toEqual([["Dancing", "Calm"]]);
  expect(found[0]).toMatchObject({ key: `o${clip}c${bram}i${[dancing, calm].join()}`, jobs: 0 });
});
