import { beforeEach, describe, expect, it } from "vitest";
import { blankProject } from "@/lib/core/projects/blank-project";
import { db, writeQuietly } from "../db";
import { UserError } from "../outcome";
import { createProject } from "../projects/mutations";
import { expectUndoable } from "../testing/expect-undoable";
import { perform, withTestDatabase } from "../testing/test-database";
import {
  deletePrompts,
  duplicatePrompts,
  movePrompt,
  movePromptsToProject,
  notePromptCopy,
  queuePrompts,
  setPromptsStatus,
  starPrompts,
  updatePrompt,
} from "./mutations";

withTestDatabase();

let projectId = 0;
let jobIds: number[] = [];
beforeEach(async () => {
  projectId = (await perform(createProject, { ...blankProject, name: "Spring" })).value.id;
  jobIds = await writeQuietly(async (tx) => {
    const create = async () => (await tx.job.create({ data: {}, select: { id: true } })).id;
    return [await create(), await create()];
  });
});

const queue = async (texts: string[], more: { jobIds?: number[]; projectId?: number | null } = {}) =>
  (await perform(queuePrompts, { projectId, jobIds: [], label: "", texts, ...more })).value.ids;
const texts = async (of: number | null = projectId) => {
  const rows = await db().prompt.findMany({
    where: { projectId: of },
    orderBy: [{ position: "asc" }, { id: "asc" }],
  });
  return rows.map(({ text }) => text);
};
const prompt = (id: number) =>
  db().prompt.findUniqueOrThrow({ where: { id }, include: { versions: true, copies: true } });

describe("prompts", () => {
  it("are queued behind each other, each text once for each job", async () => {
    await queue(["a"]);
    await queue(["b", "c"], { jobIds });
    expect(await texts()).toEqual(["a", "b", "c", "b", "c"]);
    await expectUndoable(() => queue(["d"]));
    await expect(queue(["e"], { jobIds: [99] })).rejects.toThrow(UserError);
    await expect(queue(["e"], { projectId: 99 })).rejects.toThrow("This project no longer exists.");
  });

  it("go up and down, to another project and out of all", async () => {
    const [, b = 0, c = 0] = await queue(["a", "b", "c"]);
    await perform(movePrompt, { id: c, by: -1 });
    expect(await texts()).toEqual(["a", "c", "b"]);
    await expectUndoable(() => perform(movePrompt, { id: b, by: -5 }));
    await perform(movePromptsToProject, { ids: [b, c], projectId: null });
    expect(await texts()).toEqual(["a"]);
    expect(await texts(null)).toEqual(["b", "c"]);
    await perform(movePromptsToProject, { ids: [c], projectId });
    expect(await texts()).toEqual(["a", "c"]);
  });

  it("are collected when they are copied, and keep what was copied", async () => {
    const [id = 0] = await queue(["a {red|blue} duck"]);
    await expectUndoable(() => perform(notePromptCopy, { id, text: "a red duck" }));
    await perform(notePromptCopy, { id, text: "a red duck" });
    expect(await prompt(id)).toMatchObject({ status: "collected", copies: [{ text: "a red duck" }] });
    await perform(setPromptsStatus, { ids: [id], status: "done", flagReason: "" });
    await perform(notePromptCopy, { id, text: "a blue duck" });
    expect((await prompt(id)).status).toBe("done");
  });

  it("keep the text they had when they were used", async () => {
    const [id = 0] = await queue(["first"]);
    await perform(updatePrompt, { id, text: "second" });
    expect((await prompt(id)).versions).toEqual([]);
    await perform(notePromptCopy, { id, text: "second" });
    await expectUndoable(() => perform(updatePrompt, { id, text: "third" }));
    await perform(updatePrompt, { id, text: "third" });
    expect((await prompt(id)).versions).toMatchObject([{ number: 1, text: "second" }]);
    expect((await perform(updatePrompt, { id, text: "third" })).change).toBeNull();
  });

  it("say why they are flagged as long as they are", async () => {
    const ids = await queue(["a", "b"]);
    const { change } = await perform(setPromptsStatus, { ids, status: "flagged", flagReason: "Hands" });
    expect(change?.sentence).toBe("Status of 2 prompts → flagged");
    expect((await prompt(ids[0] ?? 0)).flagReason).toBe("Hands");
    await perform(setPromptsStatus, { ids, status: "pending", flagReason: "Hands" });
    expect((await prompt(ids[0] ?? 0)).flagReason).toBe("");
  });

  it("are starred, duplicated behind themselves and deleted, each undoable", async () => {
    const [a = 0, b = 0] = await queue(["a", "b"]);
    await perform(setPromptsStatus, { ids: [a], status: "done", flagReason: "" });
    await expectUndoable(() => perform(starPrompts, { ids: [a], isStarred: true }));
    await expectUndoable(() => perform(duplicatePrompts, { ids: [a] }));
    const { value } = await perform(duplicatePrompts, { ids: [a] });
    expect(await texts()).toEqual(["a", "a", "b"]);
    expect((await prompt(value.ids[0] ?? 0)).status).toBe("pending");
    await expectUndoable(() => perform(deletePrompts, { ids: [a, b] }));
    await perform(deletePrompts, { ids: [a, b, 99] });
    await expect(perform(deletePrompts, { ids: [a] })).rejects.toThrow("This prompt no longer exists.");
  });
});
