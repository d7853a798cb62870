import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { picture } from "./pictures";

/** Sixteen pictures are drawn, on a machine that is busy with tests. Milliseconds. */
const DRAWING = { timeout: 60_000 };
test.setTimeout(120_000);

const note = (page: Page) => page.getByRole("region", { name: "You are looking at the sample studio" });

async function addSampleStudio(page: Page) {
  await page.goto("/");
  await page.getByRole("button", { name: "Add the sample studio" }).click();
  await expect(note(page)).toBeVisible(DRAWING);
}

test.describe("added and removed again", () => {
  // A picture that was asked for just before its file went.
  test.use({ allowedErrors: [/404/] });

  test("from the empty dashboard to a full one, and back in one click", async ({ page }) => {
    await addSampleStudio(page);
    await expect(page.getByText("Sample studio added")).toBeVisible();
    await expect(page.getByText("What next")).toBeHidden();
    const pipeline = page.getByRole("region", { name: "Pipeline" });
    for (const count of ["4,779", "15", "8", "7", "6"])
      await expect(pipeline.getByText(count, { exact: true }).first()).toBeVisible();
    for (const [name, count] of [
      ["Characters", 6],
      ["Ingredients", 30],
      ["Render jobs", 15],
      ["Library", 10],
    ] as const)
      await expect(
        page.getByRole("navigation").getByRole("link", { name: `${name} ${count}` }),
      ).toBeVisible();

    await note(page).getByRole("button", { name: "Remove the sample studio" }).click();
    await expect(note(page)).toBeHidden();
    await expect(page.getByText("Sample studio removed")).toBeVisible();
    await expect(page.getByText("No files yet")).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(note(page)).toBeVisible();
  });
});

test("its pictures load and its clips play", async ({ page }) => {
  await addSampleStudio(page);
  await page.goto("/characters");
  const pictures = page.getByRole("main").locator("img");
  await expect(pictures).toHaveCount(6);
  const widths = () =>
    pictures.evaluateAll((images) => images.map((image) => (image as HTMLImageElement).naturalWidth));
  await expect.poll(async () => (await widths()).every((width) => width > 0), DRAWING).toBe(true);

  // The first job has the first clip.
  await page.goto("/media/1");
  const clip = page.locator("video");
  await expect
    .poll(() => clip.evaluate((video: HTMLVideoElement) => video.readyState), DRAWING)
    .toBeGreaterThan(0);
  await clip.evaluate(async (video: HTMLVideoElement) => {
    video.muted = true;
    await video.play();
  });
  await expect.poll(() => clip.evaluate((video: HTMLVideoElement) => video.currentTime)).toBeGreaterThan(0.1);
  expect(await clip.evaluate((video: HTMLVideoElement) => Math.round(video.duration))).toBe(3);
});

test("what work of one's own uses is named, and can stay", async ({ page, request }) => {
  await page.goto("/data");
  await page.getByRole("button", { name: "Add the sample studio" }).click();
  await expect(page.getByRole("button", { name: "Remove the sample studio" })).toBeVisible(DRAWING);
  const answer = await request.post("/api/media", {
    multipart: { jobId: "15", file: await picture("mine.png") },
  });
  expect(answer.status()).toBe(201);

  await page.goto("/");
  await note(page).getByRole("button", { name: "Remove the sample studio" }).click();
  const dialog = page.getByRole("dialog", { name: "Delete the sample studio?" });
  await expect(dialog).toContainText("Used by 1 media asset");
  await dialog.getByRole("button", { name: "Remove it, keep what is in use" }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(/Sample studio removed; .*1 job kept/)).toBeVisible();
  await expect(page.getByRole("navigation").getByRole("link", { name: "Render jobs 1" })).toBeVisible();
  await expect(page.getByRole("navigation").getByRole("link", { name: "Characters 1" })).toBeVisible();
});
