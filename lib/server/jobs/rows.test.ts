import { expect, it } from "vitest";
import { titleOfNames } from "@/lib/core/jobs/job-title";
import { anyJob } from "@/lib/core/jobs/list";
import { fillJobs } from "../testing/fill-jobs";
import { withTestDatabase } from "../testing/test-database";
import { pageOfJobRows, pageOfJobs } from "./queries";

withTestDatabase();

it("says of each job in a line what the job says of itself", async () => {
  await fillJobs();
  const request = { filter: anyJob, sort: "-id", limit: 50 } as const;
  const [{ jobs }, { jobs: rows }] = [await pageOfJobs(request), await pageOfJobRows(request)];
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.map(({ id }) => id)).toEqual(jobs.map(({ id }) => id));
  for (const [index, job] of jobs.entries()) {
    const row = rows[index];
    if (!row) throw new Error("A row is missing.");
    expect(titleOfNames(row)).toBe(job.title);
    expect(row.character ?? null).toBe(job.character?.name ?? null);
    expect(row.outputType ?? null).toBe(job.outputType?.name ?? null);
    expect(row.missing ?? "").toBe(job.missingCategories.map(({ name }) => name).join(", "));
    expect(row.projects ?? "").toBe(job.projects.map(({ name }) => name).join(", "));
    expect([row.status, row.mediaCount, row.priority ?? 0]).toEqual([
      job.status,
      job.mediaCount,
      job.priority,
    ]);
    expect([row.lacksFile ?? false, row.ruleOverride ?? null]).toEqual([job.lacksFile, job.ruleOverride]);
    expect([row.plannedFor ?? null, row.createdAt]).toEqual([job.plannedFor, job.createdAt]);
  }
});

it("leaves out what a job does not have", async () => {
  await fillJobs();
  const { jobs } = await pageOfJobRows({ filter: anyJob, sort: "-id", limit: 50 });
  const empty: unknown[] = [null, undefined, "", false];
  expect(jobs.flatMap((row) => Object.values(row)).filter((value) => empty.includes(value))).toEqual([]);
});
