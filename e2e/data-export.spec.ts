import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { Document } from "../lib/core/transfer/document";
import { unzipByName } from "../lib/server/testing/unzip";
import { expect, seeded, test } from "./fixtures";
import { render } from "./media-pages";
import { insert, studioWithJobs } from "./seeds";

const CLIP = render("comfyui-video.webm");

test.use({
  seed: seeded((database) => {
    studioWithJobs(3)(database);
    insert(database, "ProjectJob", { projectId: 1, jobId: 2, position: 0 });
    const facts = { mimeType: "video/webm", kind: "video", probedAt: new Date().toISOString() };
    for (const [jobId, path, size] of [
      [2, CLIP, 1000],
      [2, `${CLIP}.gone`, 1000],
      [1, "/elsewhere.webm", 5],
    ] as const) {
      const fileId = insert(database, "StoredFile", {
        ...{ area: "media", place: "linked", path, originalName: "clip.webm", size, ...facts },
      });
      insert(database, "MediaAsset", { fileId, jobId, title: `Of job ${jobId}` });
    }
  }),
});

async function load(page: Page, from: Locator): Promise<{ name: string; bytes: Buffer }> {
  const coming = page.waitForEvent("download");
  await from.getByRole("button", { name: "Export", exact: true }).click();
  const download = await coming;
  await expect(from.getByRole("status")).toContainText("exported");
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test("everything leaves as one document, and a project as a ZIP with its files, which says what is not there", async ({
  page,
}) => {
  await page.goto("/data");
  const panel = page.getByRole("region", { name: "Export" });
  await expect(panel).toContainText(
    "2 characters, 1 archetype, 4 ingredients, 1 output type, 3 jobs, 3 media assets",
  );
  const whole = await load(page, panel);
  expect(whole.name).toMatch(/^Pipeline Manager \d{4}-\d\d-\d\d \d{4}\.json$/);
  const { counts } = Document.parse(JSON.parse(whole.bytes.toString()));
  expect(counts).toMatchObject({ characters: 2, jobs: 3, media: 3, projects: 1 });

  await page.goto("/projects/1");
  await page.getByRole("button", { name: "More" }).first().click();
  await page.getByRole("menuitem", { name: "Export its data…" }).click();
  const dialog = page.getByRole("dialog", { name: "Export the data of Spring" });
  await dialog.getByRole("radio", { name: /^ZIP/ }).check();
  await dialog.getByRole("checkbox", { name: "Files linked in place" }).check();
  await expect(dialog).toContainText("1 character, 2 ingredients, 1 output type, 1 job");
  await expect(dialog).toContainText("2 files");
  const { name, bytes } = await load(page, dialog);
  expect(name).toMatch(/\.zip$/);
  await expect(dialog.getByRole("list", { name: "Files" })).toContainText(
    "The file is not where it should be.",
  );
  const found = await unzipByName(bytes);
  const { tables, scope } = Document.parse(JSON.parse(String(found["pipeline.json"])));
  expect(scope.kind).toBe("projects");
  expect(tables.media?.map(({ title }) => title)).toEqual(["Of job 2", "Of job 2"]);
  const [clip] = tables.files ?? [];
  expect(found[`files/linked/${clip?.uuid}/comfyui-video.webm`]).toEqual(await readFile(CLIP));
  expect(String(found["export-report.txt"])).toContain("not where it should be");
});
