import { describe, expect, it } from "vitest";
import { anyJob, type JobListQuery, jobFilterOf, jobListDefaults } from "@/lib/core/jobs/list";
import type { JobStatus } from "@/lib/core/jobs/schema";
import type { Prisma } from "../generated/prisma/client";
import { outcome } from "../outcome";
import { fillJobs, idsOf } from "../testing/fill-jobs";
import { perform, withTestDatabase } from "../testing/test-database";
import type { Tx } from "../tx";
import { setJobPriority } from "./bulk";
import { getJobNumbers, listJobs, pageOfJobs } from "./queries";
import { listJobSummaries } from "./summaries";

withTestDatabase();

describe("filters", () => {
  it("finds by code, character, output type, ingredient and its code, all words at once", async () => {
    await fillJobs();
    const find = async (q: string) => (await listJobs({ ...jobListDefaults, q })).jobs;
    expect((await find("J0007")).map(({ id }) => id)).toEqual([7]);
    expect((await find("j7")).map(({ id }) => id)).toEqual([7]);
    expect((await find("LUNA")).every(({ character }) => character === "Luna Vale")).toBe(true);
    expect(await find("luna")).toHaveLength(8);
    expect(await find("eva 100%")).toHaveLength(8);
    expect(await find("%")).toHaveLength(8);
    expect(await find("a01 luna")).toHaveLength(8);
    expect(await find("running clip")).toHaveLength(4);
    expect(await find("luna sitting")).toHaveLength(0);
  });

  it("limits to what is asked, and counts the same", async () => {
    const { characters, ingredients, outputType, project } = await fillJobs();
    const expectList = async (query: Partial<typeof jobListDefaults>, count: number) => {
      const list = await listJobs({ ...jobListDefaults, ...query });
      expect([list.jobs.length, list.total]).toEqual([count, count]);
      return list.jobs;
    };
    await expectList({ status: "failed" }, 4);
    await expectList({ characterId: characters[0]?.id ?? 0 }, 8);
    await expectList({ outputTypeId: outputType.id, status: "planned" }, 3);
    await expectList({ ingredientId: String(ingredients[2]?.id) }, 7);
    // Each of these jobs has one ingredient, so none has both.
    await expectList({ ingredientId: `${ingredients[0]?.id},${ingredients[2]?.id}` }, 0);
    await expectList({ projectId: project.id }, 4);
    const lacking = await expectList({ file: "none" }, 5);
    expect(lacking.every(({ lacksFile }) => lacksFile)).toBe(true);
    const mapped = await listJobSummaries((await expectList({ stage: "planned" }, 8)).map(({ id }) => id));
    expect(mapped.every(({ combination }) => combination !== null)).toBe(true);
    await expectList({ stage: "unmapped" }, 15);
    const same = mapped[0]?.combination ?? "";
    const found = await pageOfJobs({ filter: { ...anyJob, combination: same }, sort: "-id", limit: 50 });
    expect(found.jobs.length).toBeGreaterThan(1);
    expect(found.jobs.every(({ combination }) => combination === same)).toBe(true);
  });

  it("counts by status and what waits for a file", async () => {
    await fillJobs();
    expect(await getJobNumbers()).toEqual({
      total: 23,
      statuses: { planned: 5, in_progress: 5, rendered: 5, complete: 4, failed: 4 },
      lackingFile: 5,
    });
  });
});

describe("filters over tags, days and priority", () => {
  it("finds by a tag of the character or of an ingredient, in any case", async () => {
    const { characters, ingredients } = await fillJobs();
    await perform(async (tx) => {
      const tag = await tx.tag.create({ data: { name: "Night", nameKey: "night" } });
      const [characterId = 0, ingredientId = 0] = [characters[0]?.id, ingredients[2]?.id];
      await tx.characterTag.create({ data: { characterId, tagId: tag.id, position: 0 } });
      await tx.ingredientTag.create({ data: { ingredientId, tagId: tag.id, position: 0 } });
      return outcome("Tagged", null);
    }, null);
    const { jobs } = await pageOfJobs({ filter: anyJob, sort: "-id", limit: 50 });
    const expected = jobs.filter(
      ({ character, ingredientIds }) =>
        character?.id === characters[0]?.id || ingredientIds.includes(ingredients[2]?.id ?? 0),
    );
    expect(expected.length).toBeGreaterThan(8);
    expect(idsOf(await find({ tag: "NIGHT" }))).toEqual(expected.map(({ id }) => id));
    expect(idsOf(await find({ tag: "nowhere" }))).toEqual([]);
  });

  it("reads days as they are here, to their last moment", async () => {
    await fillJobs();
    const at = (id: number, data: Prisma.JobUpdateInput) => (tx: Tx) =>
      tx.job.update({ where: { id }, data, select: { id: true } });
    await perform(async (tx) => {
      await tx.job.updateMany({ data: { createdAt: new Date(2026, 0, 1), plannedFor: null } });
      await at(1, { createdAt: new Date(2026, 4, 9, 23, 59, 59, 999) })(tx);
      await at(2, { createdAt: new Date(2026, 4, 10, 0, 0), status: "planned" })(tx);
      await at(3, { plannedFor: new Date("2026-05-10T00:00:00Z"), status: "planned" })(tx);
      await at(4, { plannedFor: new Date("2026-05-10T00:00:00Z"), status: "complete" })(tx);
      return outcome("Set", null);
    }, null);
    expect(idsOf(await find({ created: "2026-05-09..2026-05-09" }))).toEqual([1]);
    expect(idsOf(await find({ created: "2026-05-10.." }))).toEqual([2]);
    expect(idsOf(await find({ planned: "2026-05-10..2026-05-10" }))).toEqual([4, 3]);
    expect(idsOf(await find({ planned: "2026-05-11.." }))).toEqual([]);
    expect(idsOf(await find({ planned: "none" }))).toHaveLength(21);
    const later = jobFilterOf({ ...jobListDefaults, planned: "overdue" }, new Date(2026, 4, 11, 12));
    const page = await pageOfJobs({ filter: later, sort: "-id", limit: 50 });
    expect(idsOf(page)).toEqual([3]);
  });

  it("finds what became rendered in some days and still is", async () => {
    await fillJobs();
    await perform(async (tx) => {
      await tx.jobStatusChange.deleteMany({});
      await tx.job.updateMany({ data: { status: "planned" } });
      const step = (jobId: number, from: JobStatus | null, to: JobStatus, day: number) =>
        tx.jobStatusChange.create({ data: { jobId, from, to, createdAt: new Date(2026, 4, day, 12) } });
      await tx.job.updateMany({ where: { id: { in: [1, 2] } }, data: { status: "complete" } });
      await step(1, "in_progress", "rendered", 3);
      await step(1, "rendered", "complete", 8);
      await step(2, null, "complete", 8);
      await step(3, "in_progress", "rendered", 8);
      await step(3, "rendered", "planned", 9);
      return outcome("Set", null);
    }, null);
    expect(idsOf(await find({ rendered: "2026-05-08..2026-05-08" }))).toEqual([2]);
    expect(idsOf(await find({ rendered: "..2026-05-03" }))).toEqual([1]);
  });

  it("tells raised, ordinary and lowered priority apart", async () => {
    await fillJobs();
    await perform(setJobPriority, { ids: [1, 2], priority: 3 });
    await perform(setJobPriority, { ids: [3], priority: -1 });
    expect(idsOf(await find({ priority: "raised" }))).toEqual(expect.arrayContaining([2, 1]));
    expect(idsOf(await find({ priority: "lowered" }))).toContain(3);
    expect(idsOf(await find({ priority: "ordinary" }))).not.toContain(1);
  });

  const find = (query: Partial<JobListQuery>) => listJobs({ ...jobListDefaults, ...query });
});
