import { beforeEach, describe, expect, it } from "vitest";
import { blankProject } from "@/lib/core/projects/blank-project";
import { projectListDefaults } from "@/lib/core/projects/list";
import { parseDay } from "@/lib/core/text/calendar-day";
import { db, writeQuietly } from "../db";
import { optionLists } from "../options/queries";
import { listMisplaced } from "../storage/placements";
import { expectUndoable } from "../testing/expect-undoable";
import { perform, withTestDatabase } from "../testing/test-database";
import { setProjectsArchived } from "./bulk";
import { changeProjectImage, createProject, deleteProject, updateProject } from "./mutations";
import { countProjects, getProject, listProjects } from "./queries";

withTestDatabase();

const create = async (name: string, more: object = {}) =>
  (await perform(createProject, { ...blankProject, name, ...more })).value.id;

const names = async (query: object) =>
  (await listProjects({ ...projectListDefaults, ...query })).projects.map(({ name }) => name);

describe("archived projects", () => {
  it("leave the list unless they are asked for, and come back", async () => {
    const spring = await create("Spring");
    await create("Autumn", { status: "paused" });
    await expectUndoable(async () => {
      const { change } = await perform(setProjectsArchived, { ids: [spring], isArchived: true });
      expect(change?.sentence).toBe("Project Spring archived");
    });
    await perform(setProjectsArchived, { ids: [spring], isArchived: true });
    expect(await names({})).toEqual(["Autumn"]);
    expect(await names({ archived: "with" })).toEqual(["Autumn", "Spring"]);
    expect(await names({ archived: "only" })).toEqual(["Spring"]);
    expect(await countProjects()).toEqual({ archived: 1, paused: 1 });
    expect(await optionLists.projects()).toMatchObject([
      { name: "Autumn", isArchived: false },
      { name: "Spring", isArchived: true },
    ]);
    // What is archived already is left alone, with the day on which it was.
    expect((await perform(setProjectsArchived, { ids: [spring], isArchived: true })).change).toBeNull();
    const { change } = await perform(setProjectsArchived, { ids: [spring], isArchived: false });
    expect(change?.sentence).toBe("Project Spring brought back");
    expect(await names({})).toEqual(["Autumn", "Spring"]);
  });

  it("are told by how many they are", async () => {
    const ids = [await create("a"), await create("b")];
    const { change } = await perform(setProjectsArchived, { ids, isArchived: true });
    expect(change?.sentence).toBe("2 projects archived");
  });
});

describe("a project's target date", () => {
  it("is a day, by which lists are sorted", async () => {
    const late = await create("Late", { targetDate: parseDay("2026-03-29") });
    await create("Open");
    await create("Soon", { targetDate: parseDay("2026-03-28") });
    expect(await names({ sort: "target" })).toEqual(["Soon", "Late", "Open"]);
    const project = { ...blankProject, name: "Late" };
    const same = { ...project, id: late, targetDate: parseDay("2026-03-29") };
    expect((await perform(updateProject, same)).change).toBeNull();
    await expectUndoable(async () => {
      const { change } = await perform(updateProject, { ...project, id: late, targetDate: null });
      expect(change?.sentence).toBe("Project Late: target date changed");
    });
  });
});

describe("a project's cover", () => {
  let imageId = 0;
  let otherId = 0;
  beforeEach(async () => {
    const file = { area: "images", place: "stored", size: 1n, mimeType: "image/png", kind: "image" } as const;
    const add = (path: string) =>
      writeQuietly((tx) => tx.storedFile.create({ data: { ...file, path, originalName: path } }));
    imageId = (await add("a.png")).id;
    otherId = (await add("b.png")).id;
  });

  it("keeps its file where it is, and lets it go with the project", async () => {
    const id = await create("Spring", { imageId });
    expect((await getProject(id))?.image).toMatchObject({ id: imageId });
    expect(await listMisplaced(0, 10)).toEqual([otherId]);
    await expectUndoable(async () => {
      const { change } = await perform(changeProjectImage, { id, imageId: otherId });
      expect(change?.sentence).toBe("Picture of Spring changed");
      expect(await listMisplaced(0, 10)).toEqual([imageId]);
    });
    await perform(deleteProject, { id, mode: "delete" });
    expect(await listMisplaced(0, 10)).toEqual([imageId, otherId]);
    expect(await db().storedFile.count()).toBe(2);
    await expect(create("Summer", { imageId: 99 })).rejects.toMatchObject({
      fields: { imageId: expect.anything() },
    });
  });
});
