import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blankJob } from "@/lib/core/jobs/blank-job";
import {
  anyJob,
  type JobFilter,
  type JobListQuery,
  jobFilterOf,
  jobListDefaults,
} from "@/lib/core/jobs/list";
import { jobSorts } from "@/lib/core/jobs/list-words";
import type { JobStatus } from "@/lib/core/jobs/schema";
import { jobStatuses } from "@/lib/core/jobs/status";
import { write, writeQuietly } from "../db";
import type { Prisma } from "../generated/prisma/client";
import { outcome } from "../outcome";
import { perform, withTestDatabase } from "../testing/test-database";
import type { Tx } from "../tx";
import { getBoard, listCards } from "./board";
import { createJob, setJobPriority, setJobStatus } from "./mutations";
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

describe("filters over tags, days and priority", () => {
  it("finds by a tag of the character or of an ingredient, in any case", async () => {
    const { characters, ingredients } = await fill();
    await perform(async (tx) => {
      const tag = await tx.tag.create({ data: { name: "Night", nameKey: "night" } });
      const [characterId = 0, ingredientId = 0] = [characters[0]?.id, ingredients[2]?.id];
      await tx.characterTag.create({ data: { characterId, tagId: tag.id, position: 0 } });
      await tx.ingredientTag.create({ data: { ingredientId, tagId: tag.id, position: 0 } });
      return outcome("Tagged", null);
    }, null);
    const { jobs } = await find({});
    const expected = jobs.filter(
      ({ character, ingredientIds }) =>
        character?.id === characters[0]?.id || ingredientIds.includes(ingredients[2]?.id ?? 0),
    );
    expect(expected.length).toBeGreaterThan(8);
    expect(idsOf(await find({ tag: "NIGHT" }))).toEqual(expected.map(({ id }) => id));
    expect(idsOf(await find({ tag: "nowhere" }))).toEqual([]);
  });

  it("reads days as they are here, to their last moment", async () => {
    await fill();
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
    await fill();
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
    await fill();
    await perform(setJobPriority, { ids: [1, 2], priority: 3 });
    await perform(setJobPriority, { ids: [3], priority: -1 });
    expect(idsOf(await find({ priority: "raised" }))).toEqual(expect.arrayContaining([2, 1]));
    expect(idsOf(await find({ priority: "lowered" }))).toContain(3);
    expect(idsOf(await find({ priority: "ordinary" }))).not.toContain(1);
  });

  const find = (query: Partial<JobListQuery>) => listJobs({ ...jobListDefaults, ...query });
});

it("knows the neighbours of a job in the list it is seen in", async () => {
  await fill();
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

describe("the board", () => {
  it("shows each status with its count, its cards and the way to more", async () => {
    await fill();
    await perform(setJobStatus, {
      ids: Array.from({ length: 22 }, (_, index) => index + 1),
      status: "planned",
    });
    const board = await getBoard(jobListDefaults);
    expect(board.map(({ status, count, cards }) => [status, count, cards.length])).toEqual([
      ["planned", 22, 20],
      ["in_progress", 0, 0],
      ["rendered", 1, 1],
      ["complete", 0, 0],
      ["failed", 0, 0],
    ]);
    const [planned] = board;
    const rest = await listCards(jobListDefaults, "planned", { after: planned?.nextCursor ?? "", limit: 50 });
    expect(rest.cards.map(({ id }) => id)).toEqual([2, 1]);
    expect(rest.nextCursor).toBeNull();
    expect(rest.cards[0]).toMatchObject({ id: 2, sortValue: 2 });
  });

  it("leaves out what the filters leave out", async () => {
    const { characters } = await fill();
    const query = { ...jobListDefaults, characterId: characters[0]?.id ?? 0, status: "complete" } as const;
    const board = await getBoard(query);
    expect(board.map(({ count }) => count === null)).toEqual([true, true, true, false, true]);
    expect(board[3]?.cards.length).toBe(board[3]?.count);
  });
});
