import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { pressInARow } from "./keys";
import { addFiles, cards, libraryFiles, render, row } from "./media-pages";
import { handOver, picture } from "./pictures";

test("an entry without a file takes it later, and what is unsaved is asked about", async ({ page }) => {
  await page.goto("/media");
  await page.getByRole("button", { name: "Add without a file" }).click();
  const dialog = page.getByRole("dialog", { name: "Add without a file" });
  await expect(dialog.getByLabel("Title")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Add without a file" })).toBeFocused();
  await page.keyboard.press("Enter");
  await dialog.getByRole("button", { name: "Add entry" }).click();
  await expect(dialog.getByText("Give it a title, or choose a job or a character.")).toBeVisible();
  await dialog.getByLabel("Title").fill("Storyboard");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("heading", { name: "Storyboard", level: 1 })).toBeVisible();
  await expect(page.getByText("No file yet")).toBeVisible();

  await page.getByLabel("Notes").fill("Not saved yet, and not lost");
  await handOver(page.getByRole("button", { name: "Drop its file" }), "drop", await picture("drawn.png"));
  await expect(row(page, "drawn.png")).toContainText("Attached");
  await expect(page.getByRole("img", { name: "Storyboard" })).toBeVisible();
  await expect(page.getByLabel("Notes")).toHaveValue("Not saved yet, and not lost");

  const question = page.getByRole("alertdialog", { name: "Leave without saving?" });
  await page.getByRole("navigation", { name: "Breadcrumbs" }).getByRole("link").click();
  await question.getByRole("button", { name: "Stay" }).click();
  await page.getByRole("heading", { level: 1 }).click();
  await pressInARow(page, "g", "j");
  await question.getByRole("button", { name: "Stay" }).click();
  await page.evaluate(() => history.back());
  await question.getByRole("button", { name: "Stay" }).click();
  await expect(page.getByLabel("Notes")).toHaveValue("Not saved yet, and not lost");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Storyboard: notes changed").first()).toBeVisible();
  await page.getByRole("navigation", { name: "Breadcrumbs" }).getByRole("link").click();
  await expect(page.getByRole("heading", { name: "Library", level: 1 })).toBeVisible();

  const found = await page.request.get("/api/media?q=story");
  expect((await found.json()).items).toMatchObject([{ title: "Storyboard" }]);
  await page.goto("/media?kind=none");
  await expect(page.getByText("No file matches")).toBeVisible();
});

test("a clip plays and is sought in by parts", async ({ page }) => {
  await page.goto("/media");
  await addFiles(page, [render("comfyui-video.webm")]);
  await expect(row(page, "comfyui-video.webm")).toContainText("Added");
  const parts: string[] = [];
  page.on("response", async (response) => {
    if (new URL(response.url()).pathname === "/api/media/1/file" && response.status() === 206)
      parts.push((await response.headerValue("content-range")) ?? "");
  });
  await row(page, "comfyui-video.webm").getByRole("link").click();
  const video = page.locator("video");
  await expect.poll(() => video.evaluate((element: HTMLVideoElement) => element.duration)).toBeCloseTo(2, 1);
  await video.evaluate((element: HTMLVideoElement) => {
    element.currentTime = 1.5;
  });
  await expect.poll(() => video.evaluate((element: HTMLVideoElement) => element.seeking)).toBe(false);
  expect(await video.evaluate((element: HTMLVideoElement) => element.currentTime)).toBeCloseTo(1.5, 1);
  expect(parts.length).toBeGreaterThan(0);
});

test("a deleted file goes to the trash, and undo brings it back byte for byte", async ({ page, server }) => {
  await page.goto("/media");
  await addFiles(page, [render("comfyui-nomodel.png")]);
  await expect(row(page, "comfyui-nomodel.png")).toContainText("Added");
  await expect.poll(() => libraryFiles(server)).toHaveLength(1);
  const sha = await hashOf(page);
  await page.goto("/media/1");
  await page.getByRole("button", { name: "More actions" }).click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await expect(page.getByText("Its file moves to the trash.")).toBeVisible();
  await page.getByRole("button", { name: "Delete", exact: true }).click();
  await expect(page).toHaveURL("/media");
  await expect(page.getByText("No files yet")).toBeVisible();
  await expect.poll(() => libraryFiles(server)).toEqual([]);
  expect(readdirSync(path.join(server.dataDir, "trash"))).toHaveLength(1);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(cards(page)).toHaveCount(1);
  await expect.poll(() => libraryFiles(server)).toHaveLength(1);
  expect(await hashOf(page)).toBe(sha);
});

async function hashOf(page: Page): Promise<string> {
  const response = await page.request.get("/api/media/1/file");
  return createHash("sha256")
    .update(await response.body())
    .digest("hex");
}
