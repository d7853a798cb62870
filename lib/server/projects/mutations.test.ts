import { beforeEach, describe, expect, it } from "vitest";
import { anyJob, jobListDefaults } from "@/lib/core/jobs/list";
import { blankProject } from "@/lib/core/projects/blank-project";
import { projectListDefaults } from "@/lib/core/projects/list";
import { db, writeQuietly } from "../db";
import { removeJobsFromProject } from "../jobs/bulk";
import { getNeighbours, pageOfJobs } from "../jobs/queries";
import { expectUndoable } from "../testing/expect-undoable";
import { perform, withTestDatabase } from "../testing/test-database";
import { planProjectsDeletion } from "./delete-plan";
import {
  createProject,
  deleteProject,
  linkJobs,
  moveProjectJob,
  setProjectStatus,
  updateProject,
} from "./mutations";
import { countProjects, getProjectNeighbours, listProjects } from "./queries";

withTestDatabase();

const spring = { ...blankProject, name: "Spring", description: "Flowers" };
const ask = projectListDefaults;

let jobs: [number, number, number] = [0, 0, 0];

beforeEach(async () => {
  jobs = await writeQuietly(async (tx) => {
    const create = async () => (await tx.job.create({ data: { status: "complete" } })).id;
    return [await create(), await create(), await create()];
  });
});

const create = async (more: object = {}) => (await perform(createProject, { ...spring, ...more })).value.id;

const linked = async (id: number) => {
  const filter = { ...anyJob, projectId: id };
  return (await pageOfJobs({ filter, sort: "place", limit: 50 })).jobs.map((job) => job.id);
};

describe("projects", () => {
  it("are created, edited and given a status, each undoable", async () => {
    await expectUndoable(() => create({ jobIds: [jobs[1], jobs[0]] }));
    const id = await create({ jobIds: [jobs[1], jobs[0]] });
    expect(await linked(id)).toEqual([jobs[1], jobs[0]]);
    await expectUndoable(async () => {
      const { change } = await perform(updateProject, {
        ...spring,
        id,
        name: "Summer",
        jobIds: [jobs[2], jobs[1]],
      });
      expect(change?.sentence).toBe("Project Spring: name and jobs changed");
      expect(await linked(id)).toEqual([jobs[2], jobs[1]]);
    });
    await expectUndoable(async () => {
      const { change } = await perform(setProjectStatus, { id, status: "paused" });
      expect(change?.sentence).toBe("Status of project Spring → paused");
    });
    expect((await perform(updateProject, { ...spring, id })).change).toBeNull();
    expect((await perform(setProjectStatus, { id, status: "active" })).change).toBeNull();
    await expect(create({ jobIds: [99] })).rejects.toMatchObject({ fields: { jobIds: expect.anything() } });
    await expect(perform(updateProject, { ...spring, id: 99 })).rejects.toThrow("no longer exists");
  });

  it("link, order and unlink jobs", async () => {
    const [a, b, c] = jobs;
    const id = await create();
    await expectUndoable(async () => {
      const { change } = await perform(linkJobs, { id, jobIds: [c, a] });
      expect(change?.sentence).toBe("2 jobs linked to project Spring");
    });
    await perform(linkJobs, { id, jobIds: [c, a] });
    await perform(linkJobs, { id, jobIds: [a, b] });
    expect(await linked(id)).toEqual([c, a, b]);
    expect((await perform(linkJobs, { id, jobIds: [a] })).change).toBeNull();
    await expectUndoable(() => perform(moveProjectJob, { id, jobId: b, by: -2 }));
    await perform(moveProjectJob, { id, jobId: b, by: -1 });
    expect(await linked(id)).toEqual([c, b, a]);
    await expectUndoable(async () => {
      const { change } = await perform(removeJobsFromProject, { projectId: id, ids: [b] });
      expect(change?.sentence).toMatch(/^Job J\d{4} taken out of Spring$/);
      expect(await linked(id)).toEqual([c, a]);
    });
    const inOrder = { ...jobListDefaults, projectId: id, sort: "place" } as const;
    expect(await getNeighbours(b, inOrder)).toEqual({ previous: c, next: a });
    expect(await getNeighbours(a, { ...inOrder, projectId: 99 })).toEqual({ previous: null, next: null });
    expect(await db().job.count()).toBe(3);
    await expect(perform(linkJobs, { id, jobIds: [99] })).rejects.toMatchObject({
      fields: { jobIds: expect.stringContaining("no longer exists") },
    });
  });

  it("have neighbours in the list one came from", async () => {
    const [b, a] = [await create({ name: "b" }), await create({ name: "a", status: "paused" })];
    expect(await getProjectNeighbours(b, ask)).toEqual({ previous: a, next: null });
    expect(await getProjectNeighbours(b, { ...ask, sort: "created" })).toEqual({ previous: null, next: a });
    expect(await getProjectNeighbours(b, { ...ask, status: "active" })).toEqual({
      previous: null,
      next: null,
    });
  });

  it("are listed by name, status and age with their numbers", async () => {
    await create({ name: "b", status: "paused" });
    await create({ name: "Á", jobIds: [jobs[0], jobs[1]] });
    const { projects, total } = await listProjects(ask);
    expect(projects.map(({ name, jobs }) => [name, jobs])).toEqual([
      ["Á", { total: 2, byStatus: { complete: 2 } }],
      ["b", { total: 0, byStatus: {} }],
    ]);
    expect(total).toBe(2);
    expect((await listProjects({ ...ask, q: "a" })).total).toBe(1);
    expect((await listProjects({ ...ask, status: "paused" })).total).toBe(1);
    expect(await countProjects()).toEqual({ active: 1, paused: 1 });
  });

  it("are deleted at once when empty, else their jobs and prompts stay", async () => {
    const id = await create();
    expect(await planProjectsDeletion({ ids: [id] })).toMatchObject({
      uses: [],
      choices: [{ mode: "delete" }],
    });
    await expectUndoable(() => perform(deleteProject, { id, mode: "delete" }));
    await perform(linkJobs, { id, jobIds: [...jobs] });
    await writeQuietly((tx) => tx.prompt.create({ data: { projectId: id, text: "A prompt" } }));
    expect((await planProjectsDeletion({ ids: [id] })).choices).toMatchObject([
      {
        mode: "keep",
        label: "Delete it, keep 3 jobs and 1 prompt",
        explanation: "They stay as they are; only their links to this project go.",
      },
    ]);
    await expect(perform(deleteProject, { id, mode: "delete" })).rejects.toThrow("in use by now");
    await expectUndoable(async () => {
      await perform(deleteProject, { id, mode: "keep" });
      expect(await db().job.count()).toBe(3);
      expect(await db().prompt.findFirst()).toMatchObject({ projectId: null });
    });
  });
});
