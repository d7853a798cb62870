import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blankJob } from "@/lib/core/jobs/blank-job";
import { anyJob, type JobFilter, jobListDefaults, jobSorts } from "@/lib/core/jobs/list";
import { jobStatuses } from "@/lib/core/jobs/status";
import { write, writeQuietly } from "../db";
import { outcome } from "../outcome";
import { withTestDatabase } from "../testing/test-database";
import { createJob } from "./mutations";
import { getJobNumbers, getNeighbours, listJobs, pageOfJobs } from "./queries";

withTestDatabase();

/** 23 jobs over three characters (one of them none), two output types and three ingredients; every fifth has a file. */
async function fill() {
  const parts = await writeQuietly(async (tx) => {
    const characters = [];
    for (const name of ["Luna Vale", "Éva 100%"])
      characters.push(
        await tx.character.create({
          data: { name, nameKey: name === "Luna Vale" ? "luna vale" : "eva 100%" },
        }),
      );
    const category = await tx.category.create({ data: { name: "Action", nameKey: "action" } });
    const ingredients = [];
    for (const [name, code] of [
      ["Running", "A01"],
      ["Reading", null],
      ["Sitting", "A03"],
    ] as const)
      ingredients.push(
        await tx.ingredient.create({
          data: { name, code, nameKey: name.toLowerCase(), categoryId: category.id },
        }),
      );
    const outputType = await tx.outputType.create({
      data: {
        name: "Clip",
        nameKey: "clip",
        categories: { create: { categoryId: category.id, position: 0 } },
      },
    });
    const project = await tx.project.create({ data: { name: "Spring", nameKey: "spring" } });
    return { characters, ingredients, outputType, project };
  });
  await write({ origin: "person" }, async (tx) => {
    for (let index = 0; index < 23; index += 1) {
      const { value } = await createJob(tx, {
        ...blankJob,
        characterId: parts.characters[index % 3]?.id ?? null,
        outputTypeId: index % 2 === 0 ? parts.outputType.id : null,
        ingredientIds: [parts.ingredients[index % 3]?.id ?? 0],
        status: jobStatuses[index % 5] ?? "planned",
        priority: index % 4,
        plannedFor: index % 3 === 0 ? new Date(Date.UTC(2026, 0, 1 + (index % 7))) : null,
        projectIds: index < 4 ? [parts.project.id] : [],
      });
      if (index % 5 !== 2) continue;
      const file = await tx.storedFile.create({
        data: {
          ...{ area: "media", place: "stored", path: `${index}.png`, originalName: "a.png" },
          ...{ size: 1, mimeType: "image/png", kind: "image" },
        },
      });
      if (index < 20) await tx.mediaAsset.create({ data: { jobId: value.id, fileId: file.id } });
    }
    return outcome("Filled", null);
  });
  return parts;
}

const idsOf = ({ jobs }: { jobs: { id: number }[] }) => jobs.map(({ id }) => id);

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

describe("paging", () => {
  it("shows every job once, in order, forwards and backwards, whatever the sort and the size", async () => {
    await fill();
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
    await fill();
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
    await fill();
    const list = await listJobs({ ...jobListDefaults, after: "nonsense" });
    expect(list.previousCursor).toBeNull();
    expect(list.jobs).toHaveLength(23);
  });
});

describe("filters", () => {
  it("finds by code, character, output type, ingredient and its code, all words at once", async () => {
    await fill();
    const find = async (q: string) => (await listJobs({ ...jobListDefaults, q })).jobs;
    expect((await find("J0007")).map(({ id }) => id)).toEqual([7]);
    expect((await find("j7")).map(({ id }) => id)).toEqual([7]);
    expect((await find("LUNA")).every(({ character }) => character?.name === "Luna Vale")).toBe(true);
    expect(await find("luna")).toHaveLength(8);
    expect(await find("eva 100%")).toHaveLength(8);
    expect(await find("%")).toHaveLength(8);
    expect(await find("a01 luna")).toHaveLength(8);
    expect(await find("running clip")).toHaveLength(4);
    expect(await find("luna sitting")).toHaveLength(0);
  });

  it("limits to what is asked, and counts the same", async () => {
    const { characters, ingredients, outputType, project } = await fill();
    const expectList = async (query: Partial<typeof jobListDefaults>, count: number) => {
      const list = await listJobs({ ...jobListDefaults, ...query });
      expect([list.jobs.length, list.total]).toEqual([count, count]);
      return list.jobs;
    };
    await expectList({ status: "failed" }, 4);
    await expectList({ characterId: characters[0]?.id ?? 0 }, 8);
    await expectList({ outputTypeId: outputType.id, status: "planned" }, 3);
    await expectList({ ingredientId: ingredients[2]?.id ?? 0 }, 7);
    await expectList({ projectId: project.id }, 4);
    const lacking = await expectList({ file: "none" }, 5);
    expect(lacking.every(({ lacksFile }) => lacksFile)).toBe(true);
    const mapped = await expectList({ stage: "planned" }, 8);
    expect(mapped.every(({ combination }) => combination !== null)).toBe(true);
    await expectList({ stage: "unmapped" }, 15);
    const same = mapped[0]?.combination ?? "";
    const found = await pageOfJobs({ filter: { ...anyJob, combination: same }, sort: "-id", limit: 50 });
    expect(found.jobs.length).toBeGreaterThan(1);
    expect(found.jobs.every(({ combination }) => combination === same)).toBe(true);
  });

  it("counts by status and what waits for a file", async () => {
    await fill();
    expect(await getJobNumbers()).toEqual({
      total: 23,
      statuses: { planned: 5, in_progress: 5, rendered: 5, complete: 4, failed: 4 },
      lackingFile: 5,
    });
  });
});

it("knows the neighbours of a job", async () => {
  await fill();
  expect(await getNeighbours(1)).toEqual({ newer: 2, older: null });
  expect(await getNeighbours(23)).toEqual({ newer: null, older: 22 });
});
