import { expect, it } from "vitest";
import { DockSubmission } from "@/lib/core/dock/act";
import { firstPlace } from "@/lib/core/dock/view";
import { foldName } from "@/lib/core/text/fold-name";
import { listChanges } from "../changes/queries";
import { undoChange } from "../changes/undo";
import { db, write, writeQuietly } from "../db";
import { receiveFiles } from "../media/receive-files";
import { expectUndoable } from "../testing/expect-undoable";
import { perform, withTestDatabase } from "../testing/test-database";
import { png, receive, uploadForm, withBackground } from "../testing/uploads";
import { assignFromDock, performAct, submitMedia } from "./mutations";
import { getDockView, openDock } from "./view";

withTestDatabase();
withBackground();

const named = (name: string) => ({ name, nameKey: foldName(name) });

async function studio() {
  return writeQuietly(async (tx) => {
    const character = await tx.character.create({ data: named("Luna Vale") });
    const project = await tx.project.create({ data: named("Spring") });
    const jobs: number[] = [];
    for (const priority of [0, 0, 2, 0]) {
      const data = {
        characterId: character.id,
        priority,
        projects: { create: { projectId: project.id, position: priority } },
      };
      jobs.push((await tx.job.create({ data, select: { id: true } })).id);
    }
    const [first = 0, second = 0] = jobs;
    const texts = [
      { text: "of the project", projectId: project.id, position: 0 },
      { text: "for another", projectId: project.id, jobId: second, position: 1 },
      { text: "done", jobId: first, position: 2, status: "done" as const },
      { text: "its own", jobId: first, position: 3 },
    ];
    for (const data of texts) await tx.prompt.create({ data });
    return { jobs, projectId: project.id };
  });
}

const submit = (request: Request, idempotencyKey: string) =>
  receiveFiles(request, { origin: "dock", idempotencyKey }, (fields) => {
    const form = DockSubmission.parse(fields);
    return (tx, files) => submitMedia(tx, { ...form, files });
  });

it("lists what is outstanding by priority, in progress first, and the prompts of the selected job before others", async () => {
  const { jobs, projectId } = await studio();
  const [first = 0, second = 0, urgent = 0, last = 0] = jobs;
  await perform(performAct, { kind: "job-status", jobId: last, status: "in_progress" });
  await perform(performAct, { kind: "job-status", jobId: second, status: "complete" });
  const view = await getDockView({ ...firstPlace, jobId: first });
  expect(view.jobs.map(({ id }) => id)).toEqual([last, urgent, first]);
  expect(view.jobs[0]?.startedAt).toBeGreaterThan(Date.now() - 60_000);
  expect(view.jobs[2]).toMatchObject({ title: "Luna Vale", projects: "Spring", pendingPrompts: 1 });
  expect(view.prompts.map(({ text }) => text)).toEqual(["its own", "of the project", "for another", "done"]);
  expect(view.prefill).toMatchObject({ title: "Luna Vale", tags: ["luna vale"] });
  expect(view.completions).toMatchObject([{ jobId: second, title: "Luna Vale" }]);
  const other = await getDockView({ ...firstPlace, projectId, q: "nobody", promptQ: "ANOTHER" });
  expect(other).toMatchObject({ jobs: [], jobCount: 0, job: null, promptCount: 1, prefill: null });
});

it("opens with the job it was left at, and with the first where that one is gone", async () => {
  const { jobs, projectId } = await studio();
  const [first = 0, second = 0, urgent = 0] = jobs;
  await perform(performAct, { kind: "job-status", jobId: second, status: "complete" });
  for (const left of [firstPlace, { ...firstPlace, jobId: 999 }]) {
    const { place, view } = await openDock(left);
    expect([place.jobId, view.job?.id]).toEqual([urgent, urgent]);
  }
  const opened = await openDock({ ...firstPlace, jobId: first, q: "nobody", projectId });
  expect(opened.place).toMatchObject({ jobId: first, q: "nobody" });
  expect(opened.view).toMatchObject({ jobs: [], job: { id: first } });
  expect(await openDock({ ...firstPlace, q: "nobody" })).toMatchObject({
    place: { jobId: null },
    view: { job: null },
  });
});

it("shows prompts as they will be copied, and the same until they were", async () => {
  const { jobs, projectId } = await studio();
  await writeQuietly((tx) =>
    tx.prompt.create({
      data: { projectId, text: "{character} in {red|green|blue|grey|white} light", label: "drawn" },
    }),
  );
  const shown = async () => {
    const { prompts } = await getDockView({ ...firstPlace, jobId: jobs[0] ?? null });
    return prompts.find(({ label }) => label === "drawn");
  };
  const first = await shown();
  expect(first?.text).toMatch(/^Luna Vale in (red|green|blue|grey|white) light$/);
  expect(await shown()).toEqual(first);
  const texts = new Set<string>();
  for (let copy = 0; copy < 12; copy += 1) {
    const { id = 0, text = "" } = (await shown()) ?? {};
    texts.add(text);
    await perform(performAct, { kind: "prompt-copy", promptId: id, text });
  }
  expect(texts.size).toBeGreaterThan(1);
});

it("does what is done in the dock once for each key, and takes it back", async () => {
  const { jobs } = await studio();
  const [jobId = 0] = jobs;
  const prompt = await db().prompt.findFirstOrThrow({ where: { text: "its own" } });
  const send = (key: string) =>
    write({ origin: "dock", idempotencyKey: key }, (tx) =>
      performAct(tx, { kind: "prompt-copy", promptId: prompt.id, text: "its own" }),
    );
  const first = await send("a");
  expect((await send("a")).change).toEqual(first.change);
  await send("b");
  expect(await db().promptCopy.count()).toBe(2);
  expect(await db().prompt.findUniqueOrThrow({ where: { id: prompt.id } })).toMatchObject({
    status: "collected",
  });
  expect(await db().change.findFirstOrThrow({ where: { idempotencyKey: "a" } })).toMatchObject({
    origin: "dock",
  });

  await expectUndoable(() => perform(performAct, { kind: "job-status", jobId, status: "failed" }));
  const { change } = await perform(performAct, { kind: "job-status", jobId, status: "complete" });
  await perform(performAct, { kind: "undo", changeId: change?.id ?? 0 });
  expect(await db().job.findUniqueOrThrow({ where: { id: jobId } })).toMatchObject({ status: "planned" });
});

it("does not do later what changed nothing when it was first sent", async () => {
  const { jobs } = await studio();
  const [jobId = 0] = jobs;
  const send = () =>
    write({ origin: "dock", idempotencyKey: "late" }, (tx) =>
      performAct(tx, { kind: "job-status", jobId, status: "planned" }),
    );
  expect((await send()).change).toBeNull();
  // Its answer was lost; meanwhile somebody else goes on.
  await perform(performAct, { kind: "job-status", jobId, status: "in_progress" });
  expect((await send()).change).toBeNull();
  expect(await db().job.findUniqueOrThrow({ where: { id: jobId } })).toMatchObject({ status: "in_progress" });
  expect((await listChanges({})).changes.filter(({ origin }) => origin === "dock")).toEqual([]);
});

it("takes in files once, with what a person wrote in the place of what is filled in", async () => {
  const { jobs } = await studio();
  const [jobId = 0] = jobs;
  const fields = { jobId: String(jobId), complete: "1", title: "Finale", tags: '["Night", "rain"]' };
  const form = () => uploadForm([["a.png", png]], fields);
  const first = await submit(form(), "one");
  expect(await submit(form(), "one")).toEqual(first);
  const media = await db().mediaAsset.findMany({ include: { tags: { include: { tag: true } } } });
  expect(media).toMatchObject([
    { title: "Finale", jobId, autoFields: "description seoTitle seoDescription prompt" },
  ]);
  expect(media[0]?.tags.map(({ tag }) => tag.name)).toEqual(["Night", "rain"]);
  expect(await db().job.findUniqueOrThrow({ where: { id: jobId } })).toMatchObject({ status: "complete" });
  await perform(undoChange, { id: first.change?.id ?? 0 });
  expect(await db().mediaAsset.count()).toBe(0);
  // Taken back is taken back: a late second try brings nothing again.
  await submit(form(), "one");
  expect(await db().mediaAsset.count()).toBe(0);
});

it("offers the newest file of a watched folder, and gives it to the job", async () => {
  const { jobs } = await studio();
  const [jobId = 0] = jobs;
  await receive(uploadForm([["from elsewhere.png", png]]));
  const { items } = await receive(uploadForm([["watched.jpg", Buffer.concat([png, Buffer.from("x")])]]));
  const folder = await writeQuietly((tx) => tx.mediaFolder.create({ data: { path: "/renders" } }));
  const mediaId = items[0]?.id ?? 0;
  const { fileId } = await db().mediaAsset.findUniqueOrThrow({ where: { id: mediaId } });
  await writeQuietly((tx) =>
    tx.storedFile.update({ where: { id: fileId ?? 0 }, data: { folderId: folder.id } }),
  );
  expect((await getDockView(firstPlace)).arrivals).toMatchObject([{ id: mediaId, name: "watched.jpg" }]);
  const act = { kind: "assign" as const, jobId, mediaIds: [mediaId], complete: true, title: "Take 3" };
  await expectUndoable(() => perform(assignFromDock, act));
  await perform(assignFromDock, act);
  expect(await db().mediaAsset.findUniqueOrThrow({ where: { id: mediaId } })).toMatchObject({
    jobId,
    title: "Take 3",
  });
  expect((await getDockView(firstPlace)).arrivals).toEqual([]);
});
