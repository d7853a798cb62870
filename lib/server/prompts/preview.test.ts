import { beforeEach, describe, expect, it } from "vitest";
import { db, writeQuietly } from "../db";
import { withTestDatabase } from "../testing/test-database";
import { getDraft, keepDraft } from "./drafts";
import { copyOf, previewPrompt } from "./preview";
import { listQueue } from "./queries";

withTestDatabase();

let jobId = 0;
beforeEach(async () => {
  jobId = await writeQuietly(async (tx) => {
    const category = await tx.category.create({ data: { name: "Action", nameKey: "action" } });
    const [first] = await Promise.all(
      [
        { name: "Running", promptFragment: "at {full|half} speed" },
        { name: "Leaping", promptFragment: "" },
      ].map((data) =>
        tx.ingredient.create({
          data: { ...data, nameKey: data.name.toLowerCase(), categoryId: category.id },
        }),
      ),
    );
    const character = await tx.character.create({
      data: { name: "Luna", nameKey: "luna", visualNotes: "silver hair" },
    });
    const job = await tx.job.create({
      data: {
        characterId: character.id,
        ingredients: { create: { ingredientId: first?.id ?? 0, position: 0 } },
      },
    });
    return job.id;
  });
});

const preview = (text: string, jobIds: number[] = [jobId], count = 1) =>
  previewPrompt({ text, jobIds, seed: "1", count });
const add = async (text: string, more: { position?: number; projectId?: number } = {}) =>
  (await writeQuietly((tx) => tx.prompt.create({ data: { text, jobId, ...more } }))).id;

describe("a prompt that is being written", () => {
  it("comes to what its job says, and what it asks for in vain is told", async () => {
    const answer = await preview("{character.visual_notes}, {action} {moon} __sky__");
    expect(answer.items).toEqual([{ jobId, texts: ["silver hair, at {full|half} speed {moon} __sky__"] }]);
    expect(answer).toMatchObject({ unknownNames: ["moon"], unknownCategories: ["sky"], emptyCategories: [] });
  });

  it("draws from categories, with what stands in them, and gives different texts", async () => {
    const { items } = await preview("__action__", [], 10);
    expect(items[0]?.texts.toSorted()).toEqual(["Leaping", "at full speed", "at half speed"]);
  });
});

describe("a queued prompt", () => {
  it("is copied whole, without what it is to leave out, or as it is written", async () => {
    const id = await add("{character} {a|a}\nNegative prompt: blurry");
    expect(await copyOf(id, "all", "1")).toBe("Luna a\nNegative prompt: blurry");
    expect(await copyOf(id, "positive", "1")).toBe("Luna a");
    expect(await copyOf(id, "written", "1")).toBe("{character} {a|a}\nNegative prompt: blurry");
    await expect(copyOf(await add("Negative prompt: x"), "positive", "1")).rejects.toThrow("nothing but");
    await expect(copyOf(99, "all", "1")).rejects.toThrow("no longer exists");
  });

  it("stands in its place, and is found by its words", async () => {
    await add("second 100%", { position: 1 });
    await add("first\ttext", { position: 0 });
    const texts = async (q: string) =>
      (await listQueue({ q, project: null, status: null, job: null })).map(({ text }) => text);
    expect(await texts("")).toEqual(["first\ttext", "second 100%"]);
    expect(await texts("100% SEC")).toEqual(["second 100%"]);
    expect(await texts("econd")).toEqual([]);
  });
});

describe("a draft", () => {
  it("is kept for each project, newest text last, and leaves no change behind", async () => {
    const draft = { text: "half a pr\ud800", label: "", jobIds: [jobId], savedAt: 2 };
    await keepDraft({ projectId: null, ...draft });
    await keepDraft({ projectId: 7, ...draft, text: "another" });
    await keepDraft({ projectId: null, ...draft, text: "older", savedAt: 1 });
    expect(await getDraft(null)).toEqual(draft);
    await keepDraft({ projectId: null, ...draft, text: "", savedAt: 3 });
    expect((await getDraft(null))?.text).toBe("");
    expect((await getDraft(7))?.text).toBe("another");
    expect(await db().change.count()).toBe(0);
  });
});
