import { mkdtempSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Locator, Page } from "@playwright/test";
import { expect, seeded, test } from "./fixtures";
import { cards, render } from "./media-pages";
import { picture } from "./pictures";
import { insert, smallStudio } from "./seeds";

/** Milliseconds: a file is taken in once it has been left alone for two seconds, by a process that a busy machine takes its time to start. */
const ARRIVAL = { timeout: 30_000 };

let folder = "";
test.beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "pipeline-renders-"));
});
test.afterEach(() => {
  for (const one of [folder, `${folder}-moved`]) rmSync(one, { recursive: true, force: true });
});

test.use({
  seed: seeded((database) => {
    smallStudio(database);
    insert(database, "Job", { characterId: 1, outputTypeId: 1 });
  }),
});

/** A file that has been there for a while. */
function put(name: string, content: Buffer): void {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  utimesSync(file, new Date(2026, 0, 1), new Date(2026, 0, 1));
}

async function addFolder(page: Page): Promise<void> {
  await page.goto("/media/folders");
  await page.getByRole("button", { name: "New folder" }).click();
  const dialog = page.getByRole("dialog", { name: "New folder" });
  await folderField(dialog).fill(folder);
  await dialog.getByRole("button", { name: "Add folder" }).click();
  await expect(dialog).toBeHidden();
}

const folderField = (dialog: Locator) => dialog.getByRole("textbox", { name: "Folder · required" });

const fileRow = (page: Page, name: string) =>
  page.getByRole("list", { name: "Files" }).getByRole("listitem").filter({ hasText: name });

test("a watched folder brings in what is in it and what comes later, and says what it refused", async ({
  page,
}) => {
  put("J0001 take.png", (await picture("a.png")).buffer);
  put("page.png", Buffer.from("<!doctype html>"));
  await addFolder(page);
  const toast = page.getByText(`1 new file from ${path.basename(folder)}, 1 refused`);
  await expect(toast).toBeVisible(ARRIVAL);
  await expect(page.getByText("1 added, 1 refused")).toBeVisible(ARRIVAL);
  await expect(page.getByText("Watched", { exact: true })).toBeVisible(ARRIVAL);

  await page
    .getByRole("main")
    .getByRole("link", { name: path.basename(folder) })
    .click();
  await expect(fileRow(page, "page.png")).toContainText("is a web page, not a picture or clip.");
  writeFileSync(path.join(folder, "late.mp4"), readFileSync(render("comfyui-video.mp4")));
  await expect(fileRow(page, "late.mp4")).toContainText("Added", ARRIVAL);
  put("page.png", (await picture("b.png", "webp")).buffer);
  await expect(fileRow(page, "page.png")).toContainText("Added", ARRIVAL);

  await fileRow(page, "J0001 take.png").getByRole("link").click();
  await expect(page.getByRole("link", { name: "J0001" }).first()).toBeVisible();
  await page.goto("/media");
  await expect(cards(page)).toHaveCount(3);
});

test("a folder that was renamed is offline with its files, and located with all of them at once", async ({
  page,
}) => {
  put("one.png", (await picture("a.png")).buffer);
  put("two.webp", (await picture("b.webp", "webp")).buffer);
  await addFolder(page);
  await expect(page.getByText("2 added")).toBeVisible(ARRIVAL);

  renameSync(folder, `${folder}-moved`);
  await expect(page.getByText("Offline", { exact: true })).toBeVisible(ARRIVAL);
  await page.getByRole("button", { name: "Locate…" }).click();
  const dialog = page.getByRole("dialog");
  await folderField(dialog).fill(tmpdir());
  await dialog.getByRole("button", { name: "Use this folder" }).click();
  await expect(dialog.getByText("Only 0 of 2 files that were looked for are in this folder.")).toBeVisible();
  await folderField(dialog).fill(`${folder}-moved`);
  await dialog.getByRole("button", { name: "Use this folder" }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText("Offline", { exact: true })).toBeHidden(ARRIVAL);
  await expect(page.getByRole("main").getByText(`${folder}-moved`)).toBeVisible();
});
