import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { foldName } from "@/lib/core/text/fold-name";
import { drainBackground } from "../background/queue";
import { undoChange } from "../changes/undo";
import { db, writeQuietly } from "../db";
import { linkMedia } from "../media/receive-media";
import { storedFilePath } from "../storage/paths";
import { perform, withTestDatabase } from "../testing/test-database";
import { byPerson, png, receive, uploadForm, withBackground } from "../testing/uploads";
import {
  answerConfig,
  answerJobPrompts,
  answerJobs,
  answerProjects,
  answerPromptStatus,
  answerSubmitMedia,
} from "./answers";

withTestDatabase();
withBackground();

const WHEN = "2026-11-22 16:15:28";
let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "renders-"));
  await writeQuietly(async (tx) => {
    const createdAt = new Date("2026-11-22T16:15:28.395Z");
    const named = (name: string) => ({ name, nameKey: foldName(name), createdAt });
    const { id: characterId } = await tx.character.create({ data: named("Luna Vale") });
    const { id: outputTypeId } = await tx.outputType.create({ data: named("Promo clip") });
    for (const name of ["Spring", "Later"]) await tx.project.create({ data: named(name) });
    const statuses = ["planned", "in_progress", "rendered", "complete", "failed"] as const;
    for (const [index, status] of statuses.entries())
      await tx.job.create({
        data: {
          status,
          createdAt,
          notes: `note ${index}`,
          ...(index === 0 && { characterId, outputTypeId }),
        },
      });
    await tx.projectJob.create({ data: { projectId: 1, jobId: 1, position: 0 } });
    for (const data of [
      { jobId: 1, text: "of the job", label: "v1" },
      { projectId: 1, text: "of its project", status: "flagged" as const, flagReason: "Too dark" },
      { projectId: 2, text: "of another project" },
      { jobId: 2, projectId: 1, text: "of another job in its project" },
    ])
      await tx.prompt.create({ data: { ...data, createdAt } });
  });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const ask = (query = "") => new Request(`http://localhost:5000/api/dock/jobs${query}`);
const read = async (answer: Promise<Response>) => (await answer).json();
const submit = async (
  fields: Record<string, string>,
  form: FormData | URLSearchParams = new URLSearchParams(),
) => {
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return read(answerSubmitMedia(new Request("http://localhost/", { method: "POST", body: form })));
};
const render = async (name: string) => {
  await writeFile(path.join(folder, name), Buffer.concat([png, Buffer.from(name)]));
  return path.join(folder, name);
};
const jobStatus = async (id: number) => (await db().job.findUniqueOrThrow({ where: { id } })).status;

it("lists the jobs that are to be done, newest first, of all or of one project", async () => {
  const jobs = await read(answerJobs(ask()));
  expect(jobs.map(({ id }: { id: number }) => id)).toEqual([3, 2, 1]);
  const first = {
    id: 1,
    character_id: 1,
    character_name: "Luna Vale",
    output_type_id: 1,
    output_type_name: "Promo clip",
    ...{ status: "planned", notes: "note 0", created_at: WHEN },
  };
  expect(jobs[2]).toEqual(first);
  expect(jobs[0]).toMatchObject({ character_id: null, character_name: null, status: "rendered" });
  expect(await read(answerJobs(ask("?project_id=1")))).toEqual([first]);
  expect(await read(answerJobs(ask("?project_id=")))).toHaveLength(3);
  expect(await read(answerJobs(ask("?project_id=99")))).toEqual([]);
});

it("lists at most twenty jobs", async () => {
  await writeQuietly(async (tx) => tx.job.createMany({ data: Array.from({ length: 30 }, () => ({})) }));
  const jobs = await read(answerJobs(ask()));
  expect(jobs).toHaveLength(20);
  expect(jobs[0].id).toBe(35);
});

it("lists the prompts of a job and of its projects, newest first", async () => {
  const prompts = await read(answerJobPrompts(1));
  expect(prompts.map(({ id }: { id: number }) => id)).toEqual([4, 2, 1]);
  expect(prompts[2]).toEqual({
    ...{ id: 1, project_id: null, job_id: 1, text: "of the job", label: "v1" },
    ...{ status: "pending", notes: "", created_at: WHEN },
  });
  expect(await read(answerJobPrompts(3))).toEqual([]);
});

it("lists projects that are not archived, and the five slots", async () => {
  const archived = { name: "Old", nameKey: "old", archivedAt: new Date() };
  await writeQuietly((tx) => tx.project.create({ data: archived }));
  expect(await read(answerProjects())).toEqual([
    { id: 2, name: "Later", status: "active" },
    { id: 1, name: "Spring", status: "active" },
  ]);
  const slots = await read(answerConfig());
  expect(slots).toHaveLength(5);
  expect(slots[0]).toEqual({ id: 1, slot: 1, label: "Dashboard", url: "/" });
});

it("changes a prompt's status as the dock; why one is flagged stays, an unknown status is refused", async () => {
  const set = (id: number, status: string) => {
    const body = JSON.stringify({ status });
    return read(answerPromptStatus(new Request("http://localhost/", { method: "POST", body }), id));
  };
  expect(await set(1, "collected")).toEqual({ ok: true });
  const change = await db().change.findFirstOrThrow({ orderBy: { id: "desc" } });
  expect(change).toMatchObject({ origin: "dock", sentence: "Status of Prompt “v1” → collected" });
  await perform(undoChange, { id: change.id });
  expect((await db().prompt.findUniqueOrThrow({ where: { id: 1 } })).status).toBe("pending");
  await set(2, "flagged");
  expect((await db().prompt.findUniqueOrThrow({ where: { id: 2 } })).flagReason).toBe("Too dark");
  await expect(set(1, "archived")).rejects.toThrow("Choose a status.");
  await expect(set(99, "done")).rejects.toThrow("This prompt no longer exists.");
});

it("links a file where it lies, prefilled, and completes its job; one step takes it back", async () => {
  const file_path = await render("clip one.png");
  expect(await submit({ job_id: "1", file_path })).toEqual({ ok: true, media_id: 1, title: "Luna Vale" });
  expect(await jobStatus(1)).toBe("complete");
  const asset = await db().mediaAsset.findUniqueOrThrow({ where: { id: 1 }, include: { file: true } });
  expect(asset).toMatchObject({ jobId: 1, seoTitle: "Luna Vale | Promo clip", prompt: "" });
  expect(asset.file).toMatchObject({ place: "linked", path: file_path });
  const change = await db().change.findFirstOrThrow({ orderBy: { id: "desc" } });
  expect(change).toMatchObject({ origin: "dock", sentence: "clip one.png added to J0001" });
  await perform(undoChange, { id: change.id });
  expect(await jobStatus(1)).toBe("planned");
  expect(await db().mediaAsset.count()).toBe(0);
  expect(await submit({ job_id: "1", file_path }, new FormData())).toMatchObject({ ok: true });
});

it("takes a file that is known: again, from the Inbox, of another job, and out of the library's own folder", async () => {
  const file_path = await render("clip.png");
  await linkMedia(file_path, { jobId: null, mediaId: null, complete: false }, byPerson);
  const first = await submit({ job_id: "1", file_path });
  expect(first).toMatchObject({ ok: true, media_id: 1, title: "Luna Vale" });
  expect(await submit({ job_id: "1", file_path })).toEqual(first);
  expect(await submit({ job_id: "2", file_path })).toMatchObject({ ok: true, media_id: 2 });
  expect(await submit({ file_path })).toMatchObject({ ok: true, media_id: 1 });
  expect([await jobStatus(1), await jobStatus(2)]).toEqual(["complete", "complete"]);

  const { items } = await receive(uploadForm([["uploaded.png", png]]));
  await drainBackground();
  const stored = await db().storedFile.findUniqueOrThrow({ where: { id: items[0]?.fileId ?? 0 } });
  expect(await submit({ job_id: "3", file_path: storedFilePath(stored) })).toMatchObject({
    ok: true,
    media_id: items[0]?.id,
  });
  expect(await jobStatus(3)).toBe("complete");
});

it("says what is wrong with a form", async () => {
  const file_path = await render("clip.png");
  await expect(submit({ job_id: "99", file_path })).rejects.toThrow("This job no longer exists.");
  await expect(submit({ job_id: "x", file_path })).rejects.toThrow("Choose one from the list.");
  await expect(submit({ job_id: "1" })).rejects.toThrow("Send the path of the file.");
  await expect(submit({ job_id: "1", file_path: path.join(folder, "none.mp4") })).rejects.toThrow(
    "There is no file",
  );
  const form = new FormData();
  form.append("file", new File([new Uint8Array(png)], "a.png"));
  await expect(submit({ job_id: "1" }, form)).rejects.toThrow(
    "Send the path of the file, not the file itself.",
  );
  expect(await db().mediaAsset.count()).toBe(0);
});
