import { describe, expect, it } from "vitest";
import { blankJob } from "@/lib/core/jobs/blank-job";
import { ruleListDefaults } from "@/lib/core/rules/list";
import type { RuleInput } from "@/lib/core/rules/schema";
import { undoLastChange } from "../changes/undo";
import { countPossible } from "../combinations/counting";
import { db } from "../db";
import { createJob } from "../jobs/mutations";
import { outcome } from "../outcome";
import { dumpUserData, perform, withTestDatabase } from "../testing/test-database";
import { createRules, deleteRules, switchRules, updateRules } from "./mutations";
import { paintPairs } from "./pairs";
import { previewRule } from "./preview";
import { countRuleLines, getRule, listFindings, listRules } from "./queries";
import { countRemoved } from "./removed";

withTestDatabase();

/** Luna; Action with Run and Sit (1, 2), Mood with Calm, Wild and Sad (3, 4, 5); an output type of both. */
async function makeStudio() {
  await perform(async (tx) => {
    await tx.character.create({ data: { id: 1, name: "Luna", nameKey: "luna" } });
    for (const [index, name] of ["Action", "Mood"].entries())
      await tx.category.create({
        data: { id: index + 1, name, nameKey: name.toLowerCase(), position: index },
      });
    for (const [index, name] of ["Run", "Sit", "Calm", "Wild", "Sad"].entries())
      await tx.ingredient.create({
        data: {
          id: index + 1,
          categoryId: index < 2 ? 1 : 2,
          name,
          nameKey: name.toLowerCase(),
          position: index,
        },
      });
    const create = [1, 2].map((categoryId, position) => ({ categoryId, position }));
    await tx.outputType.create({ data: { id: 1, name: "Clip", nameKey: "clip", categories: { create } } });
    return outcome("Made", null);
  }, null);
}

const ingredient = (id: number) => ({ kind: "ingredient" as const, id });
const rule = (type: RuleInput["type"], source: RuleInput["source"], ...targetIds: number[]): RuleInput => ({
  ...{ type, source, targets: targetIds.map(ingredient), notes: "", enabled: true },
});
const sentences = async () => {
  const { rules, total } = await listRules({ ...ruleListDefaults, sort: "created" });
  expect(await countRuleLines(), "the number in the navigation").toBe(total);
  return rules.map(({ sentence }) => sentence);
};
const possible = async () => (await countPossible()).get(1)?.atLeast;

describe("rules", () => {
  it("are made several at once, govern counts, are listed as sentences, and undone as one", async () => {
    await makeStudio();
    const before = await dumpUserData();
    const made = await perform(createRules, rule("exclude", ingredient(1), 3, 5));
    expect(await possible()).toBe(4n);
    expect(await sentences()).toEqual(["Run never goes with Calm.", "Run never goes with Sad."]);
    expect(await countRemoved(made.value.ids)).toEqual(
      new Map(made.value.ids.map((id) => [id, { atLeast: 1n, atMost: 1n }])),
    );
    await perform(undoLastChange, undefined);
    expect(await dumpUserData()).toEqual(before);
    expect(await sentences()).toEqual([]);
  });

  it("are one whitelist of a source and a category, which is edited, switched and deleted as a whole", async () => {
    await makeStudio();
    await perform(createRules, rule("require", ingredient(1), 3));
    const { value } = await perform(createRules, {
      ...rule("require", ingredient(1), 4),
      notes: "Looks odd",
    });
    expect(await sentences()).toEqual(["With Run, Mood is only Calm or Wild."]);
    expect(await countRemoved([1])).toEqual(new Map([[1, { atLeast: 1n, atMost: 1n }]]));

    const line = await getRule(value.ids[0] ?? 0);
    expect(line).toMatchObject({ ruleIds: [1, 2], notes: "Looks odd" });
    await perform(updateRules, { ...rule("require", ingredient(1), 4, 5), notes: "Looks odd", ids: [1, 2] });
    expect(await sentences()).toEqual(["With Run, Mood is only Sad or Wild."]);
    expect(await db().rule.findMany({ select: { notes: true }, orderBy: { id: "asc" } })).toEqual([
      { notes: "" },
      { notes: "Looks odd" },
    ]);

    await perform(switchRules, { ids: [1], enabled: false });
    expect(await possible()).toBe(6n);
    expect((await listRules({ ...ruleListDefaults, state: "off" })).total).toBe(1);
    await perform(deleteRules, { all: ruleListDefaults, count: 1 });
    expect(await db().rule.count()).toBe(0);
  });

  it("refuse at the field what makes no sense or is there already", async () => {
    await makeStudio();
    const inside = perform(createRules, rule("require", ingredient(1), 2));
    await expect(inside).rejects.toMatchObject({
      fields: { targets: expect.stringContaining("one ingredient of each") },
    });
    await expect(perform(createRules, rule("exclude", ingredient(99), 2))).rejects.toMatchObject({
      fields: { source: expect.stringContaining("does not exist") },
    });
    await perform(createRules, rule("exclude", ingredient(1), 3));
    await expect(perform(createRules, rule("exclude", ingredient(1), 3))).rejects.toMatchObject({
      fields: { targets: "There is such a rule already." },
    });
    expect(await db().rule.count()).toBe(1);
  });

  it("cannot be switched on within one category, where an import leaves them", async () => {
    await makeStudio();
    await perform(async (tx) => {
      const ends = {
        sourceKind: "ingredient",
        sourceIngredientId: 1,
        targetKind: "ingredient",
        targetIngredientId: 2,
      } as const;
      await tx.rule.create({ data: { type: "require", enabled: false, ...ends } });
      return outcome("Imported", null);
    }, null);
    await expect(perform(switchRules, { ids: [1], enabled: true })).rejects.toThrow(
      "one ingredient of each category",
    );
  });
});

describe("pairs", () => {
  it("are painted and cleaned in one change, from whichever end their rules are written", async () => {
    await makeStudio();
    await perform(createRules, rule("exclude", ingredient(3), 1));
    const { change } = await perform(paintPairs, {
      pairs: [
        [1, 3],
        [1, 4],
        [2, 5],
        [3, 4],
      ],
      isForbidden: true,
      canLeaveFunnel: false,
    });
    expect(change?.sentence).toBe("2 pairs forbidden");
    expect(await possible()).toBe(3n);
    await perform(paintPairs, {
      pairs: [
        [1, 3],
        [1, 4],
      ],
      isForbidden: false,
      canLeaveFunnel: false,
    });
    expect(await sentences()).toEqual(["Sit never goes with Sad."]);
  });

  it("that jobs of the funnel have are refused until that is said to be all right", async () => {
    await makeStudio();
    const job = { ...blankJob, characterId: 1, outputTypeId: 1 };
    await perform(createJob, { ...job, ingredientIds: [1, 4] });
    await perform(createJob, { ...job, ingredientIds: [1, 3, 4] });
    const paint = { pairs: [[4, 1] as [number, number]], isForbidden: true, canLeaveFunnel: false };
    await expect(perform(paintPairs, paint)).rejects.toThrow(
      "1 job would no longer count in the funnel: J0001. It stays as it is.",
    );
    await perform(paintPairs, { ...paint, canLeaveFunnel: true });
    expect(await db().jobFunnel.count({ where: { combination: null } })).toBe(1);
    // What is outside already is no question.
    await perform(paintPairs, { ...paint, isForbidden: false });
    await perform(createRules, rule("exclude", { kind: "character", id: 1 }, 4));
    await perform(paintPairs, paint);
  });
});

describe("before a rule is saved", () => {
  it("its sentence, what it removes, what it clashes with and the jobs that it would put outside are told", async () => {
    await makeStudio();
    const job = { ...blankJob, characterId: 1, outputTypeId: 1 };
    const { value: outside } = await perform(createJob, { ...job, ingredientIds: [1, 4] });
    // An extra is no pick.
    await perform(createJob, { ...job, ingredientIds: [1, 3, 4] });
    await perform(createRules, rule("require", ingredient(1), 3));
    await perform(switchRules, { ids: [1], enabled: false });

    const draft = { ...rule("exclude", ingredient(1), 4), ids: [] };
    expect(await previewRule(draft)).toEqual({
      sentences: ["Run never goes with Wild."],
      removed: [{ atLeast: "1", atMost: "1" }],
      findings: [],
      jobs: { count: 1, first: [outside.id] },
    });
    await perform(switchRules, { ids: [1], enabled: true });
    const clash = await previewRule({ ...rule("exclude", ingredient(1), 3), ids: [] });
    expect(clash.findings).toEqual([
      {
        kind: "contradiction",
        sentence: "Together these leave nothing of Mood to go with Run.",
        lines: [{ id: 1, sentence: "With Run, Mood is only Calm." }],
      },
    ]);
    expect((await listFindings()).total).toBe(0);
    // An edited rule stands in for itself: alone it contradicts nothing.
    const edited = await previewRule({ ...rule("exclude", ingredient(1), 3), ids: [1] });
    expect(edited.findings).toEqual([]);
    expect(await db().rule.count()).toBe(1);
  });

  it("a whitelist that grows is told as a whole", async () => {
    await makeStudio();
    await perform(createRules, rule("require", ingredient(1), 3));
    const { sentences, removed } = await previewRule({ ...rule("require", ingredient(1), 4), ids: [] });
    expect(sentences).toEqual(["With Run, Mood is only Calm or Wild."]);
    expect(removed).toEqual([{ atLeast: "1", atMost: "1" }]);
  });
});
