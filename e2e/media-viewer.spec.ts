import { expect, test } from "./fixtures";
import { addFiles, cards, panel, render } from "./media-pages";
import { picture } from "./pictures";

const CLIP = "comfyui-video.webm";

test("a clip goes frame by frame, and keeps the part that is marked", async ({ page }) => {
  await page.goto("/media");
  await addFiles(page, [render(CLIP)]);
  await expect(panel(page).getByText("1 file added")).toBeVisible();
  await page.goto("/media/1");
  const readout = page.locator("[data-readout]");
  await expect(readout).toContainText("frame 0 of");
  await page.keyboard.press(".");
  await page.keyboard.press(".");
  await expect(readout).toContainText("frame 2 of");
  await page.keyboard.press("i");
  await expect(page.getByText(/comfyui video: marked from 0:00\.\d\d to the end/).first()).toBeVisible();
  await page.keyboard.press(",");
  await expect(readout).toContainText("frame 1 of");
  // Behind what is marked already the beginning gives way.
  await page.keyboard.press("o");
  await expect(page.getByText(/comfyui video: marked from the beginning to/).first()).toBeVisible();
  await expect(page.locator("[data-marked-part]")).toBeVisible();
  await page.reload();
  await expect(page.locator("[data-marked-part]")).toBeVisible();
  await page.getByRole("button", { name: "Take the marks away" }).click();
  await expect(page.getByText("comfyui video: marks taken away").first()).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(page.locator("[data-marked-part]")).toBeVisible();

  await page.keyboard.press("p");
  await expect(page.getByRole("button", { name: "Pause" })).toBeVisible();
  await page.keyboard.press("p");
  await page.keyboard.press("m");
  await page.reload();
  await expect(page.getByRole("button", { name: "Sound on" })).toBeVisible();
});

test("a picture is zoomed, moved and made as large as the window by keys", async ({ page }) => {
  await page.goto("/media");
  await addFiles(page, [await picture("violet.png")]);
  await expect(panel(page).getByText("1 file added")).toBeVisible();
  await page.goto("/media/1");
  const zoom = page.getByRole("button", { name: /%/ });
  await expect(zoom).toContainText("100 %");
  await page.keyboard.press("+");
  await expect(zoom).toContainText("150 %");
  await page.keyboard.press("z");
  await expect(zoom).toContainText("100 %");
  await page.keyboard.press("f");
  await expect(page.getByRole("heading", { name: "violet" })).toBeHidden();
  await expect(page.getByRole("img", { name: "violet" })).toBeVisible();
  await page.keyboard.press("f");
  await expect(page.getByRole("heading", { name: "violet" })).toBeVisible();
  const handle = page.getByRole("link", { name: "Save a copy, or drag it out of the window" });
  const dragged = await handle.evaluate((link) => {
    const dataTransfer = new DataTransfer();
    link.dispatchEvent(new DragEvent("dragstart", { dataTransfer, bubbles: true }));
    return dataTransfer.getData("DownloadURL");
  });
  expect(dragged).toMatch(/^image\/png:violet\.png:http:\/\/localhost:\d+\/api\/media\/1\/file/);
});

test.describe("without a decoder on the server", () => {
  test.use({ env: { FFMPEG_PATH: "/nowhere/ffmpeg" } });

  test("the browser draws the thumbnail of a clip once, and the mouse moves through the clip itself", async ({
    page,
  }) => {
    await page.goto("/media");
    await addFiles(page, [render(CLIP)]);
    await expect(panel(page).getByText("1 file added")).toBeVisible();
    const kept = page.waitForResponse((response) => response.request().method() === "PUT");
    await page.goto("/media");
    expect((await kept).status()).toBe(204);
    const thumb = cards(page).getByRole("img", { name: "comfyui video" });
    await expect(thumb).toBeVisible();
    await expect
      .poll(() => thumb.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0);

    // From now on the server has it; another picture does not take its place.
    const before = await (await page.request.get("/api/media/1/thumb")).body();
    expect(before.length).toBeGreaterThan(0);
    const { buffer } = await picture("violet.png");
    const again = await page.request.put("/api/media/1/thumb", { data: buffer });
    expect(again.status()).toBe(204);
    expect(await (await page.request.get("/api/media/1/thumb")).body()).toEqual(before);

    await thumb.hover();
    await expect(cards(page).locator("video")).toBeVisible();
  });
});
