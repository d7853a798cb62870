import { beforeEach, expect, it } from "vitest";
import { RolledJobs } from "@/lib/core/jobs/rolled";
import { undoLastChange } from "../changes/undo";
import { db, writeQuietly } from "../db";
import { createRuleStudio, type RuleStudio } from "../testing/rule-studio";
import { perform, withTestDatabase } from "../testing/test-database";
import { createRolledJobs } from "./create-rolled";

withTestDatabase();

let studio: RuleStudio;
beforeEach(async () => {
  studio = await createRuleStudio();
});

const rolled = (characterId: number, ingredientIds: number[]) => ({
  ...{ characterId, ingredientIds },
  outputTypeId: studio.clip,
});
const plan = { projectId: null, status: "planned" as const };

it("makes a job of each in their order, in a project, and takes all back at once", async () => {
  const { id: projectId } = await writeQuietly((tx) =>
    tx.project.create({ data: { name: "Spring", nameKey: "spring" } }),
  );
  const combinations = [
    rolled(studio.bram, [studio.dancing, studio.calm]),
    rolled(studio.luna, [studio.running, studio.joyful]),
  ];
  const { value } = await perform(createRolledJobs, { ...plan, combinations, projectId });
  const jobs = await db().job.findMany({
    where: { id: { in: value.ids } },
    orderBy: { id: "asc" },
    include: { ingredients: { orderBy: { position: "asc" } }, history: true, projects: true, funnel: true },
  });
  expect(jobs.map(({ characterId }) => characterId)).toEqual([studio.bram, studio.luna]);
  expect(jobs[1]?.ingredients.map(({ ingredientId }) => ingredientId)).toEqual([
    studio.running,
    studio.joyful,
  ]);
  for (const job of jobs) {
    expect(job).toMatchObject({ status: "planned", ruleOverride: null, projects: [{ projectId }] });
    expect(job.history).toMatchObject([{ from: null, to: "planned" }]);
    expect(job.funnel?.combination).not.toBeNull();
  }
  await perform(undoLastChange, undefined);
  expect(await db().job.count()).toBe(0);
});

it("makes nothing when one of them is forbidden, retired or gone by now", async () => {
  const good = rolled(studio.bram, [studio.dancing, studio.calm]);
  const make = (...combinations: (typeof good)[]) => perform(createRolledJobs, { ...plan, combinations });
  await expect(make(good, rolled(studio.bram, [studio.running, studio.calm]))).rejects.toThrow(
    "A rule forbids this by now: Running never goes with Calm.",
  );
  await expect(make(good, rolled(studio.bram, [studio.running]))).rejects.toThrow("no longer there");
  await expect(make(good, rolled(999, good.ingredientIds))).rejects.toThrow("no longer there");
  await writeQuietly((tx) =>
    tx.character.update({ where: { id: studio.bram }, data: { status: "retired" } }),
  );
  await expect(make(good)).rejects.toThrow("no longer there");
  await expect(
    perform(createRolledJobs, {
      ...plan,
      combinations: [rolled(studio.luna, [studio.dancing, studio.joyful])],
      projectId: 999,
    }),
  ).rejects.toThrow("project");
  expect(await db().job.count()).toBe(0);
});

it("takes from one to five hundred", () => {
  const one = rolled(studio.bram, []);
  expect(RolledJobs.safeParse({ ...plan, combinations: [] }).success).toBe(false);
  expect(RolledJobs.safeParse({ ...plan, combinations: Array(501).fill(one) }).success).toBe(false);
  expect(RolledJobs.safeParse({ ...plan, combinations: Array(500).fill(one) }).success).toBe(true);
});
