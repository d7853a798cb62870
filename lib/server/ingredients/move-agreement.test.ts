import fc from "fast-check";
import { expect, it } from "vitest";
import { anyInstance } from "@/lib/core/combinations/testing";
import { blankJob } from "@/lib/core/jobs/blank-job";
import { db } from "../db";
import { createJob } from "../jobs/mutations";
import { addRules, buildInstance, clearInstance, isKnown } from "../testing/instance";
import { perform, withTestDatabase } from "../testing/test-database";
import { moveIngredientsToCategory } from "./bulk";
import { getMoveEffects } from "./move-effects";

withTestDatabase();

const readFunnel = async () =>
  new Map((await db().jobFunnel.findMany()).map(({ jobId, combination }) => [jobId, combination]));

it("says of jobs what the funnel then says, whatever rules there are", async () => {
  await fc.assert(
    fc.asyncProperty(
      anyInstance.filter(({ ingredients }) => ingredients.length > 0),
      fc.infiniteStream(fc.nat(99)),
      async (instance, chances) => {
        const next = (below: number) => Number(chances.next().value) % below;
        const ids = instance.ingredients.map(({ id }) => id);
        await perform(async (tx) => {
          await clearInstance(tx);
          await buildInstance(tx, instance);
          for (let index = 0; index < 8; index++) {
            const ingredientIds = ids.filter(() => next(3) > 0).sort(() => next(3) - 1);
            await createJob(tx, { ...blankJob, characterId: next(3) + 1, outputTypeId: 1, ingredientIds });
          }
          return addRules(
            tx,
            instance.rules.filter((rule) => isKnown(rule, ids.length)),
          );
        }, null);
        const move = { ids: ids.filter((_, index) => index === 0 || next(3) === 0), categoryId: next(4) + 1 };
        const effects = await getMoveEffects(move);
        const before = await readFunnel();
        await perform(moveIngredientsToCategory, move);
        const after = await readFunnel();
        const count = (is: (was: string | null, will: string | null) => boolean) =>
          [...before].filter(([id, was]) => is(was, after.get(id) ?? null)).length;
        expect(effects.leaveFunnel + effects.breakRules).toBe(
          count((was, will) => was !== null && will === null),
        );
        expect(effects.enterFunnel).toBe(count((was, will) => was === null && will !== null));
        expect(effects.changed).toBe(count((was, will) => was !== null && will !== null && was !== will));
      },
    ),
    { numRuns: 15 },
  );
}, 120_000);
