import { once } from "node:events";
import { truncate, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { DockClient } from "./dock-client";
import { expect, seeded, test } from "./fixtures";
import { MP4_START } from "./pictures";
import { insert, studioWithJobs } from "./seeds";
import { freePort } from "./server";

/** Bytes of a clip. It is sparse: the disk need not hold it. */
const LARGE = 2 * 1024 ** 3;

test.use({
  seed: seeded((database) => {
    studioWithJobs(4)(database);
    insert(database, "ProjectJob", { projectId: 1, jobId: 1, position: 0 });
    insert(database, "Prompt", { projectId: 1, text: "Luna runs, orbit shot", label: "v1" });
    insert(database, "Project", { name: "Winter", importedId: 1 });
    insert(database, "Prompt", { projectId: 2, text: "Snow falls", label: "winter" });
  }),
  env: { PIPELINE_DOCK_PORT: String(await freePort()) },
});

test("the predecessor's dock program works, unchanged, once its port is switched on", async ({
  page,
  server,
  env,
}, testInfo) => {
  test.setTimeout(120_000);
  const port = Number(env.PIPELINE_DOCK_PORT);
  const dock = new DockClient(port);
  expect(await dock.read("/api/dock/jobs")).toBeNull();
  await page.goto("/settings#dock");
  await page.getByRole("switch", { name: `Also answer on port ${port}` }).check();
  await expect(page.getByText(`Answering on port ${port}.`)).toBeVisible();

  // Jobs: all, and those of a project that is chosen by its name.
  const jobs = await dock.read("/api/dock/jobs");
  expect(jobs.map(({ id }: { id: number }) => id)).toEqual([4, 3, 2, 1]);
  const project = (await dock.read("/projects")).find(({ name }: { name: string }) => name === "Spring");
  const [job] = await dock.read(`/api/dock/jobs?project_id=${project.id}`);
  expect(job).toMatchObject({ id: 1, character_name: "Luna Vale", output_type_name: "Promo clip" });

  // Prompts: copied, which it tells us, and refused with what nobody knows.
  const [prompt] = await dock.read(`/api/dock/job-prompts/${job.id}`);
  expect(prompt).toMatchObject({ text: "Luna runs, orbit shot", status: "pending" });
  expect(await dock.sendJson(`/api/prompts/status/${prompt.id}`, { status: "collected" })).toEqual({
    ok: true,
  });
  expect((await dock.read(`/api/dock/job-prompts/${job.id}`))[0].status).toBe("collected");
  const refused = await dock.sendJson(`/api/prompts/status/${prompt.id}`, { status: "archived" });
  expect(refused.error).toContain("HTTP Error 400");

  // Submit: at once, whatever the size; the job is complete, prefilled from it, and the history says who did it.
  const clip = testInfo.outputPath("Lüna take 1.mp4");
  await writeFile(clip, MP4_START);
  await truncate(clip, LARGE);
  const submit = (file_path: string) =>
    dock.sendForm("/api/dock/submit-media", { job_id: String(job.id), file_path });
  const submitted = await submit(clip);
  expect(submitted).toEqual({ ok: true, media_id: 1, title: "Luna Vale — Running, Orbit" });
  expect(await submit(clip)).toEqual(submitted);
  expect((await submit(`${clip}.gone`)).error).toMatch(/HTTP Error 4\d\d: \{"error":\{.*There is no file/);
  expect((await dock.read("/api/dock/jobs")).map(({ id }: { id: number }) => id)).toEqual([4, 3, 2]);
  await page.goto("/jobs/1");
  await expect(page.getByText("Complete", { exact: true }).first()).toBeVisible();
  await expect(page.getByText(/added to J0001/).first()).toBeVisible();

  // Links: its buttons open pages in a browser, at its own port.
  expect(await dock.read("/api/dock/config")).toHaveLength(5);
  await page.goto(`http://localhost:${port}/media`);
  expect(page.url()).toBe(`${server.url}/media`);

  // A restart answers again; while another program has the port, the settings say so. A page would complain of the server's end.
  await page.goto("about:blank");
  await server.kill();
  expect(await dock.read("/api/dock/jobs")).toBeNull();
  await server.restart();
  expect(await dock.read("/api/dock/config")).toHaveLength(5);
  await server.kill();
  const other = createServer().listen(port, "127.0.0.1");
  await once(other, "listening");
  await server.restart();
  expect(server.output()).toContain(`Port ${port} is taken by another program`);
  await page.goto("/settings#dock");
  await expect(page.getByText(`Another program has port ${port}`)).toBeVisible();
  other.close();
  const dockSwitch = page.getByRole("switch", { name: `Also answer on port ${port}` });
  await dockSwitch.uncheck();
  await expect(page.getByText(`Another program has port ${port}`)).toHaveCount(0);
  await dockSwitch.check();
  await expect(page.getByText(`Answering on port ${port}.`)).toBeVisible();
  await dockSwitch.uncheck();
  await expect.poll(() => dock.read("/api/dock/jobs")).toBeNull();
});

test("addresses of the predecessor lead to the pages of today", async ({ page, server }) => {
  const landing = async (address: string) => {
    const response = await page.request.get(address, { maxRedirects: 0 });
    return [response.status(), response.headers().location];
  };
  // Winter had the number 1 in the predecessor; 2 is nobody's number of before.
  expect(await landing("/journal?project_id=1")).toEqual([307, "/journal?project=2"]);
  expect(await landing("/prompt-library?project_id=2&status=done")).toEqual([
    307,
    "/prompts?project=2&status=done",
  ]);
  expect(await landing("/media?status=approved&character_id=1")).toEqual([
    307,
    "/media?q=quality%3Aapproved+character%3A%231",
  ]);
  await page.goto("/jobs/builder");
  expect(page.url()).toBe(`${server.url}/jobs/new`);
});
