import fc from "fast-check";
import { expect, it } from "vitest";
import { anyJob, type JobFilter, jobListDefaults } from "@/lib/core/jobs/list";
import { jobSorts } from "@/lib/core/jobs/list-words";
import { fillJobs, idsOf } from "../testing/fill-jobs";
import { perform, withTestDatabase } from "../testing/test-database";
import { setJobStatus } from "./bulk";
import { getNeighbours, listJobs, pageOfJobs } from "./queries";

withTestDatabase();

it("shows every job once, in order, forwards and backwards, whatever the sort and the size", async () => {
  await fillJobs();
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...jobSorts), fc.integer({ min: 1, max: 25 }), async (sort, limit) => {
      const whole = idsOf(await pageOfJobs({ filter: anyJob, sort, limit: 200 }));
      expect(new Set(whole).size).toBe(23);
      expect(await walk(anyJob, sort, limit)).toEqual(whole);
      const opposite = sort.startsWith("-") ? sort.slice(1) : `-${sort}`;
      const turned = jobSorts.find((other) => other === opposite);
      if (turned)
        expect(idsOf(await pageOfJobs({ filter: anyJob, sort: turned, limit: 200 }))).toEqual(
          whole.toReversed(),
        );
    }),
    { numRuns: 12 },
  );
});

it("sorts by what it says: days that are not set come last, names by their key", async () => {
  await fillJobs();
  const byDay = await pageOfJobs({ filter: anyJob, sort: "plannedFor", limit: 200 });
  const days = byDay.jobs.map(({ plannedFor }) => plannedFor?.getTime() ?? Number.POSITIVE_INFINITY);
  expect(days).toEqual(days.toSorted((a, b) => a - b));
  const byName = await pageOfJobs({ filter: anyJob, sort: "character", limit: 200 });
  expect([...new Set(byName.jobs.map(({ character }) => character?.name))]).toEqual([
    undefined,
    "Éva 100%",
    "Luna Vale",
  ]);
});

it("starts at the beginning when the place in the address is none", async () => {
  await fillJobs();
  const list = await listJobs({ ...jobListDefaults, after: "nonsense" });
  expect(list.previousCursor).toBeNull();
  expect(list.jobs).toHaveLength(23);
});

it("knows the neighbours of a job in the list it is seen in", async () => {
  await fillJobs();
  expect(await getNeighbours(1, jobListDefaults)).toEqual({ previous: 2, next: null });
  expect(await getNeighbours(23, jobListDefaults)).toEqual({ previous: null, next: 22 });
  const query = { ...jobListDefaults, status: "planned", sort: "character" } as const;
  const list = (await listJobs(query)).jobs.map(({ id }) => id);
  for (const [index, id] of list.entries())
    expect(await getNeighbours(id, query)).toEqual({
      previous: list[index - 1] ?? null,
      next: list[index + 1] ?? null,
    });
  // One that has left the list meanwhile stands where it stood.
  const [first = 0, second = 0, third = 0] = list;
  await perform(setJobStatus, { ids: [second], status: "failed" });
  expect(await getNeighbours(second, query)).toEqual({ previous: first, next: third });
  expect(await getNeighbours(999, query)).toEqual({ previous: null, next: null });
});

/** All ids of a list, walked page by page to the end, checked on the way back. */
async function walk(filter: JobFilter, sort: (typeof jobSorts)[number], limit: number) {
  const pages: number[][] = [];
  let page = await pageOfJobs({ filter, sort, limit });
  expect(page.previousCursor).toBeNull();
  pages.push(idsOf(page));
  while (page.nextCursor) {
    page = await pageOfJobs({ filter, sort, limit, after: page.nextCursor });
    pages.push(idsOf(page));
  }
  for (const expected of pages.slice(0, -1).toReversed()) {
    page = await pageOfJobs({ filter, sort, limit, before: page.previousCursor ?? "" });
    expect(idsOf(page)).toEqual(expected);
  }
  expect(page.previousCursor).toBeNull();
  return pages.flat();
}
