import { readFileSync } from "node:fs";
import { expect, test } from "./fixtures";
import { addFiles, panel, render } from "./media-pages";
import { picture } from "./pictures";

test("two pictures are compared by look and by what they were made with, and one is kept", async ({
  page,
}) => {
  await page.goto("/media");
  await addFiles(page, [await picture("second.png"), await picture("first.webp", "webp")]);
  await expect(panel(page).getByText("2 files added")).toBeVisible();
  await page.getByLabel("Select first").check();
  await page.getByLabel("Select second").check();
  await page.keyboard.press("c");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    /(first and second|second and first) compared/,
  );
  const edge = page.getByRole("slider", { name: "Edge between left and right" });
  await edge.press("End");
  await expect(edge).toHaveAttribute("aria-valuenow", "100");
  await page.getByRole("button", { name: "Difference" }).click();
  await expect(edge).toBeHidden();
  await page.keyboard.press("+");
  await expect(page.getByRole("img")).toHaveCount(2);
  await page.keyboard.press("[");
  await expect(page.getByText(/(first kept, second|second kept, first) rejected/).first()).toBeVisible();
  await expect(page.getByRole("region", { name: "Left" })).toContainText("Approved");
  await expect(page.getByRole("region", { name: "Right" })).toContainText("Rejected");
  await page.getByRole("button", { name: "Undo" }).first().click();
  await expect(page.getByRole("region", { name: "Left" })).toContainText("Unreviewed");
});

test("two clips play as one, and their prompts are told apart by word", async ({ page }) => {
  await page.goto("/media");
  const clip = readFileSync(render("comfyui-video.webm"));
  // An empty element at its end makes it another file.
  const other = Buffer.concat([clip, Buffer.from([0xec, 0x80])]);
  const webm = (name: string, buffer: Buffer) => ({ name, mimeType: "video/webm", buffer });
  await addFiles(page, [webm("one.webm", clip), webm("two.webm", other)]);
  await expect(panel(page).getByText("2 files added")).toBeVisible();
  for (const [id, prompt] of [
    [1, "neon city, rain"],
    [2, "neon city, heavy rain"],
  ]) {
    await page.goto(`/media/${id}`);
    await page.getByLabel(/^Prompt/).fill(String(prompt));
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByRole("button", { name: "Save" })).toBeDisabled();
  }
  await page.goto("/media/compare?a=1&b=2");
  await expect(page.getByRole("region", { name: "Parameters" }).locator("mark").first()).toHaveText("heavy");
  const times = () =>
    page
      .locator("video")
      .evaluateAll((clips: HTMLVideoElement[]) => clips.map((clip) => clip.currentTime.toFixed(2)));
  await page.keyboard.press(".");
  await expect.poll(async () => new Set(await times()).size).toBe(1);
  const before = await times();
  await page.keyboard.press(".");
  await expect.poll(async () => (await times())[0]).not.toBe(before[0]);
  await expect.poll(async () => new Set(await times()).size).toBe(1);
  await page.getByRole("button", { name: "Right clip one frame later" }).click();
  await expect.poll(async () => new Set(await times()).size).toBe(2);
});
