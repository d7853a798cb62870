import { expect, it } from "vitest";
import { JobListQuery, jobFilterOf } from "@/lib/core/jobs/list";
import { attentionWords } from "@/lib/core/projects/attention";
import { parseDay } from "@/lib/core/text/calendar-day";
import { writeQuietly } from "../db";
import { pageOfJobs } from "../jobs/queries";
import { withTestDatabase } from "../testing/test-database";
import { listAttention } from "./attention";

withTestDatabase();

/** Noon, by the clock here. */
const NOW = new Date(2026, 4, 20, 12);
const daysAgo = (days: number) => new Date(2026, 4, 20 - days, 12);

it("finds what is late or stuck, the longest first, and nothing else", async () => {
  await writeQuietly(async (tx) => {
    await tx.project.create({ data: { name: "Spring", nameKey: "spring" } });
    const add = async (
      job: Parameters<typeof tx.job.create>[0]["data"],
      changes: ["planned" | "in_progress" | "rendered" | "complete" | "failed", number][] = [],
    ) => {
      const { id } = await tx.job.create({ data: { createdAt: daysAgo(30), ...job } });
      await tx.projectJob.create({ data: { projectId: 1, jobId: id, position: id } });
      for (const [to, days] of changes)
        await tx.jobStatusChange.create({ data: { jobId: id, to, createdAt: daysAgo(days) } });
      return id;
    };
    const late = parseDay("2026-05-19");
    await add({ plannedFor: late });
    await add({ plannedFor: parseDay("2026-05-20") });
    await add({ plannedFor: parseDay("2026-05-01"), status: "in_progress" }, [["in_progress", 1]]);
    await add({ plannedFor: late, status: "complete" });
    // Four days, and two.
    await add({ status: "in_progress" }, [["in_progress", 4]]);
    await add({ status: "in_progress" }, [
      ["in_progress", 10],
      ["planned", 9],
      ["in_progress", 2],
    ]);
    await add({ status: "failed" });
    await tx.job.create({ data: { status: "failed" } });
    for (const id of await tx.job.findMany({ select: { id: true, status: true } }))
      await tx.jobFunnel.upsert({
        where: { jobId: id.id },
        create: { jobId: id.id, rendered: id.status === "complete", imported: false, complete: false },
        update: {},
      });
  });
  const found = await listAttention(1, NOW);
  expect(found.map(({ kind, count, jobs }) => [kind, count, jobs.map(({ id }) => id)])).toEqual([
    ["late", 2, [3, 1]],
    ["slow", 1, [5]],
    ["fileless", 1, [4]],
    ["failed", 1, [7]],
  ]);
  expect(found[1]?.jobs[0]?.since).toEqual(daysAgo(4));
  expect(await listAttention(2, NOW)).toEqual([]);

  // The link of each kind leads to just these.
  for (const { kind, count, jobs } of found) {
    const query = JobListQuery.parse(Object.fromEntries(new URLSearchParams(attentionWords[kind].search)));
    const filter = jobFilterOf({ ...query, projectId: 1 }, NOW);
    const listed = (await pageOfJobs({ filter, sort: "id", limit: 50 })).jobs.map(({ id }) => id);
    expect(listed).toHaveLength(count);
    expect(listed).toEqual(expect.arrayContaining(jobs.map(({ id }) => id)));
  }
});
