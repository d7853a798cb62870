import { beforeEach, expect, test } from "vitest";
import { PlanInput } from "@/lib/core/batches/schema";
import { JobListQuery } from "@/lib/core/jobs/list";
import { undoChange } from "../changes/undo";
import { db } from "../db";
import { listJobs } from "../jobs/queries";
import { outcome } from "../outcome";
import { fillLargeStudio } from "../testing/large-studio";
import { perform, withTestDatabase } from "../testing/test-database";
import { createBatch, deleteBatch, renameBatch } from "./mutations";
import { planBatch } from "./plan";
import { listRecentBatches } from "./queries";

withTestDatabase();
beforeEach(fillLargeStudio);

async function plan(count: number) {
  const { rows } = await planBatch(
    PlanInput.parse({
      ...{ outputTypeIds: [1], characters: "all", characterIds: [], ingredientIds: [], mode: "fair" },
      ...{ unpairedCategoryIds: [], isCharacterPaired: true, count, isUntried: true, seed: "a" },
      ...{ kept: [], avoided: [] },
    }),
  );
  return rows.map(({ isTried: _isTried, ...row }) => row);
}

const batch = { name: "Spring", mode: "fair" as const, seed: "a", priority: 2, projectIds: [] };

test("500 jobs with their funnel in less than two seconds, as one change that is taken back at once", async () => {
  const rows = await plan(500);
  const plannedFor = new Date("2027-03-01T00:00:00Z");
  const start = performance.now();
  const { value, change } = await perform(createBatch, { ...batch, plannedFor, rows });
  expect(performance.now() - start).toBeLessThan(2_000);
  expect(change?.sentence).toBe("500 jobs created in Spring");

  const jobs = await db().job.findMany({
    where: { batchId: value.id },
    orderBy: { id: "asc" },
    include: { ingredients: { orderBy: { position: "asc" } }, history: true, funnel: true },
  });
  expect(
    jobs.map(({ outputTypeId, characterId, ingredients }) => ({
      ...{ outputTypeId, characterId, ingredientIds: ingredients.map(({ ingredientId }) => ingredientId) },
    })),
  ).toEqual(rows);
  expect(jobs[0]).toMatchObject({ status: "planned", priority: 2, plannedFor });
  expect(jobs.every(({ history, funnel }) => history[0]?.to === "planned" && funnel?.combination)).toBe(true);
  expect(new Set(jobs.map(({ uuid }) => uuid)).size).toBe(500);

  await perform(undoChange, { id: change?.id ?? 0 });
  expect(await db().job.count()).toBe(0);
  expect(await db().batch.count()).toBe(0);
});

test("jobs go into any number of projects, too, and are found by their batch", async () => {
  await perform(async (tx) => {
    for (const [id, name] of [
      [1, "Launch"],
      [2, "Autumn"],
    ] as const)
      await tx.project.create({ data: { id, name, nameKey: name.toLowerCase() } });
    return outcome("Projects made", null);
  }, null);
  const rows = await plan(3);
  const one = await perform(createBatch, { ...batch, plannedFor: null, projectIds: [1], rows });
  expect(one.change?.sentence).toBe("3 jobs created in Spring and Launch");
  const both = await perform(createBatch, { ...batch, plannedFor: null, projectIds: [2, 1], rows });
  expect(both.change?.sentence).toBe("3 jobs created in Spring and 2 projects");
  const linked = await db().projectJob.groupBy({
    by: ["projectId"],
    _count: true,
    orderBy: { projectId: "asc" },
  });
  expect(linked.map(({ _count }) => _count)).toEqual([6, 3]);
  const found = await listJobs(JobListQuery.parse({ batchId: String(both.value.id) }));
  expect(found.total).toBe(3);
  expect((await listJobs(JobListQuery.parse({ batchId: "999" }))).total).toBe(0);

  await expect(
    perform(createBatch, { ...batch, plannedFor: null, projectIds: [1, 99], rows }),
  ).rejects.toMatchObject({ fields: { projectIds: expect.stringContaining("no longer exists") } });
  expect(await db().job.count()).toBe(6);
});

test("what violates a rule by now is refused with its number, and nothing is created", async () => {
  const rows = await plan(10);
  await perform(async (tx) => {
    const kinds = { sourceKind: "character", targetKind: "ingredient" } as const;
    const [first] = rows;
    await tx.rule.create({
      data: {
        ...{ type: "exclude", ...kinds },
        ...{ sourceCharacterId: first?.characterId, targetIngredientId: first?.ingredientIds[0] },
      },
    });
    return outcome("Rule added", null);
  }, null);
  await expect(perform(createBatch, { ...batch, plannedFor: null, rows })).rejects.toThrow(
    "1 of the 10 combinations is no longer possible",
  );
  expect(await db().job.count()).toBe(0);
});

test("a batch is renamed; without it its jobs stay", async () => {
  const { value } = await perform(createBatch, { ...batch, plannedFor: null, rows: await plan(2) });
  await perform(renameBatch, { id: value.id, name: "Summer" });
  expect((await listRecentBatches()).batches).toMatchObject([
    { name: "Summer", jobCount: 2, statuses: [{ status: "planned", count: 2 }] },
  ]);
  const { change } = await perform(deleteBatch, { id: value.id });
  expect(await db().job.count({ where: { batchId: null } })).toBe(2);
  await perform(undoChange, { id: change?.id ?? 0 });
  expect(await db().job.count({ where: { batchId: value.id } })).toBe(2);
});
