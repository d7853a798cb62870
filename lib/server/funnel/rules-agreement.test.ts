import fc from "fast-check";
import { expect, it } from "vitest";
import { anyInstance, type Instance } from "@/lib/core/combinations/testing";
import { blankJob } from "@/lib/core/jobs/blank-job";
import { createRuleBook } from "@/lib/core/rules/rule-book";
import { db, type Tx } from "../db";
import { createJob } from "../jobs/mutations";
import { outcome } from "../outcome";
import { perform, withTestDatabase } from "../testing/test-database";

withTestDatabase();

/** Makes records of all that an instance speaks of, and one job for each combination of the first values. */
async function build(tx: Tx, { space, ingredients }: Instance) {
  for (const id of [5, 6, 7]) await tx.archetype.create({ data: { id, name: `A${id}`, nameKey: `a${id}` } });
  for (const id of [1, 2, 3])
    await tx.character.create({
      data: { id, name: `C${id}`, nameKey: `c${id}`, archetypeId: id === 3 ? null : id + 4 },
    });
  for (const id of [1, 2, 3, 4])
    await tx.category.create({ data: { id, name: `K${id}`, nameKey: `k${id}`, position: id } });
  for (const one of ingredients)
    await tx.ingredient.create({ data: { ...one, name: `I${one.id}`, nameKey: `i${one.id}` } });
  const create = space.categories.map(({ id }, position) => ({ categoryId: id, position }));
  await tx.outputType.create({ data: { id: 1, name: "O", nameKey: "o", categories: { create } } });
  return outcome("Built", null);
}

async function clear(tx: Tx) {
  await tx.job.deleteMany();
  await tx.rule.deleteMany();
  await tx.outputType.deleteMany();
  await tx.ingredient.deleteMany();
  await tx.category.deleteMany();
  await tx.character.deleteMany();
  await tx.archetype.deleteMany();
  return outcome("Cleared", null);
}

async function addRules(tx: Tx, rules: Instance["rules"]) {
  for (const { type, source, target } of rules)
    await tx.rule.create({
      data: {
        type,
        sourceKind: source.kind,
        sourceIngredientId: source.kind === "ingredient" ? source.id : null,
        sourceCategoryId: source.kind === "category" ? source.id : null,
        sourceCharacterId: source.kind === "character" ? source.id : null,
        sourceArchetypeId: source.kind === "archetype" ? source.id : null,
        targetKind: target.kind,
        targetIngredientId: target.kind === "ingredient" ? target.id : null,
        targetCategoryId: target.kind === "category" ? target.id : null,
      },
    });
  return outcome("Rules added", null);
}

/** Sources and targets that the built records have. */
function isKnown({ source, target }: Instance["rules"][number], ingredients: number): boolean {
  const last = { character: 3, category: 4, ingredient: ingredients, archetype: 7 }[source.kind];
  const first = source.kind === "archetype" ? 5 : 1;
  return (
    source.id >= first && source.id <= last && target.id <= (target.kind === "category" ? 4 : ingredients)
  );
}

it("leaves jobs that violate a rule out of the funnel, as the rule book says, when rules come and go", async () => {
  await fc.assert(
    fc.asyncProperty(anyInstance, fc.infiniteStream(fc.nat(99)), async (instance, chances) => {
      await perform(clear, null);
      await perform(build, instance);
      const { space, ingredients } = instance;
      const rules = instance.rules.filter((rule) => isKnown(rule, ingredients.length));
      const jobs = new Map<number, { character: number; picks: Instance["ingredients"] }>();
      for (let index = 0; index < 5; index++) {
        const picks = space.categories.flatMap(({ id }) => {
          const own = ingredients.filter((one) => one.categoryId === id);
          return own[Number(chances.next().value) % Math.max(own.length, 1)] ?? [];
        });
        const character = (Number(chances.next().value) % 3) + 1;
        const ingredientIds = picks.map(({ id }) => id);
        const input = { ...blankJob, characterId: character, outputTypeId: 1, ingredientIds };
        const { value } = await perform(createJob, input);
        jobs.set(value.id, { character, picks });
      }
      const expectAgreement = async (enabled: Instance["rules"]) => {
        const book = createRuleBook(
          enabled,
          (id) => ingredients.find((one) => one.id === id)?.categoryId ?? null,
        );
        for (const [id, { character, picks }] of jobs) {
          const chosen = {
            character: { id: character, archetypeId: character === 3 ? null : character + 4 },
            ingredients: picks,
          };
          const isWhole = picks.length === space.categories.length;
          const stored = await db().jobFunnel.findUniqueOrThrow({ where: { jobId: id } });
          expect(stored.combination !== null).toBe(isWhole && book.violations(chosen).length === 0);
        }
      };
      await expectAgreement([]);
      await perform(addRules, rules);
      await expectAgreement(rules);
      const [first] = await db().rule.findMany({ orderBy: { id: "asc" }, take: 1 });
      if (!first) return;
      await perform(async (tx, id: number) => {
        await tx.rule.update({ where: { id }, data: { enabled: false } });
        return outcome("Disabled", null);
      }, first.id);
      await expectAgreement(rules.slice(1));
      await perform(async (tx) => {
        await tx.rule.deleteMany();
        return outcome("Deleted", null);
      }, null);
      await expectAgreement([]);
    }),
    { numRuns: 40 },
  );
}, 120_000);
