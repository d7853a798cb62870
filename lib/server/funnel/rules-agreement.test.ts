import fc from "fast-check";
import { expect, it } from "vitest";
import { anyInstance, type Instance } from "@/lib/core/combinations/testing";
import { blankJob } from "@/lib/core/jobs/blank-job";
import { createRuleBook } from "@/lib/core/rules/rule-book";
import { db } from "../db";
import { createJob } from "../jobs/mutations";
import { outcome } from "../outcome";
import { addRules, buildInstance, clearInstance, isKnown } from "../testing/instance";
import { perform, withTestDatabase } from "../testing/test-database";

withTestDatabase();

it("leaves jobs that violate a rule out of the funnel, as the rule book says, when rules come and go", async () => {
  await fc.assert(
    fc.asyncProperty(anyInstance, fc.infiniteStream(fc.nat(99)), async (instance, chances) => {
      await perform(clearInstance, null);
      await perform(buildInstance, instance);
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
