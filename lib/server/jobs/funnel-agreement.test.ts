import fc from "fast-check";
import { expect, it } from "vitest";
import { blankJob } from "@/lib/core/jobs/blank-job";
import { combinationKey, derivePicks } from "@/lib/core/jobs/picks";
import { db, type Tx } from "../db";
import { outcome } from "../outcome";
import { perform, withTestDatabase } from "../testing/test-database";
import { createJob, updateJob } from "./mutations";

withTestDatabase();

const world = fc.record({
  /** The category of each ingredient, of five. */
  ingredients: fc.array(fc.nat(4), { minLength: 1, maxLength: 10 }),
  /** What each output type requires, in order. */
  outputTypes: fc.array(fc.uniqueArray(fc.nat(4), { maxLength: 4 }), { minLength: 1, maxLength: 3 }),
  retired: fc.array(fc.boolean(), { minLength: 1, maxLength: 3 }),
});
const jobs = fc.array(
  fc.record({
    character: fc.option(fc.nat(2)),
    outputType: fc.option(fc.nat(2)),
    ingredients: fc.uniqueArray(fc.nat(9), { maxLength: 8 }),
  }),
  { minLength: 1, maxLength: 8 },
);
type World = typeof world extends fc.Arbitrary<infer T> ? T : never;

let round = 0;

async function build(tx: Tx, { ingredients, outputTypes, retired }: World) {
  round += 1;
  const categoryIds: number[] = [];
  for (let index = 0; index < 5; index += 1) {
    const name = `Category ${round}.${index}`;
    categoryIds.push((await tx.category.create({ data: { name, nameKey: name.toLowerCase() } })).id);
  }
  const ingredientRows = [];
  for (const category of ingredients)
    ingredientRows.push(
      await tx.ingredient.create({
        data: { name: "I", nameKey: "i", categoryId: categoryIds[category] ?? 0 },
      }),
    );
  const typeRows = [];
  for (const required of outputTypes) {
    const ids = required.map((category) => categoryIds[category] ?? 0);
    const create = ids.map((categoryId, position) => ({ categoryId, position }));
    const { id } = await tx.outputType.create({ data: { name: "O", nameKey: "o", categories: { create } } });
    typeRows.push({ id, categoryIds: ids });
  }
  const characters = [];
  for (const isRetired of retired)
    characters.push(
      await tx.character.create({
        data: { name: "C", nameKey: "c", status: isRetired ? "retired" : "active" },
      }),
    );
  return outcome("World built", { ingredientRows, typeRows, characters });
}

it("maps jobs to the same combinations in SQL as in the rules, also after an edit", async () => {
  await fc.assert(
    fc.asyncProperty(world, jobs, jobs, async (drawn, created, edited) => {
      const { ingredientRows, typeRows, characters } = (await perform(build, drawn)).value;
      const inputOf = (job: (typeof created)[number]) => ({
        ...blankJob,
        characterId:
          job.character === null ? null : (characters[job.character % characters.length]?.id ?? null),
        outputTypeId:
          job.outputType === null ? null : (typeRows[job.outputType % typeRows.length]?.id ?? null),
        ingredientIds: [...new Set(job.ingredients.flatMap((index) => ingredientRows[index]?.id ?? []))],
      });
      const expectAgreement = async (id: number, input: ReturnType<typeof inputOf>) => {
        const { characterId, outputTypeId, ingredientIds } = input;
        const list = ingredientIds.flatMap((wanted) => ingredientRows.find((row) => row.id === wanted) ?? []);
        const required = typeRows.find((type) => type.id === outputTypeId)?.categoryIds ?? [];
        const isRetired = characters.find((character) => character.id === characterId)?.status === "retired";
        const expected = isRetired
          ? null
          : combinationKey({ characterId, outputTypeId, picks: derivePicks(list, required) });
        const stored = await db().jobFunnel.findUnique({ where: { jobId: id } });
        expect(stored?.combination ?? null).toBe(expected);
        expect(stored?.outputTypeId ?? null).toBe(outputTypeId);
      };
      for (const [index, job] of created.entries()) {
        const { id } = (await perform(createJob, inputOf(job))).value;
        await expectAgreement(id, inputOf(job));
        const next = edited[index];
        if (!next) continue;
        await perform(updateJob, { ...inputOf(next), id });
        await expectAgreement(id, inputOf(next));
      }
    }),
    { numRuns: 25 },
  );
}, 60_000);
