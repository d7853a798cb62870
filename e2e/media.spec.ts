import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";
import { expect, seeded, test } from "./fixtures";
import { pressFor } from "./keys";
import { handOver, picture, type TestFile } from "./pictures";
import { insert, smallStudio } from "./seeds";
import type { TestServer } from "./server";

/** Real renders, made by ComfyUI. */
const RENDERS = path.join(import.meta.dirname, "..", "lib", "server", "background", "fixtures");
const render = (name: string) => path.join(RENDERS, name);

const panel = (page: Page) => page.getByRole("region", { name: "Files being added" });
const row = (page: Page, name: string) => panel(page).getByRole("listitem").filter({ hasText: name });
const cards = (page: Page) => page.getByRole("main").getByRole("listitem");

/** Through the file dialog, which the button opens. */
async function addFiles(page: Page, files: string[] | TestFile[]): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Add files" }).click();
  await (await chooser).setFiles(files);
}

test("files of several kinds: chosen, dropped and pasted, with their facts, and undone", async ({ page }) => {
  await page.goto("/media");
  await expect(page.getByText("No files yet")).toBeVisible();
  await addFiles(page, [render("comfyui-video.mp4"), render("comfyui-nomodel.png")]);
  await expect(panel(page).getByText("2 files added")).toBeVisible();
  await handOver(page.locator("main"), "drop", await picture("dropped.png"));
  await expect(row(page, "dropped.png")).toContainText("Added");
  await handOver(page.locator("main"), "paste", await picture("pasted.webp", "webp"));
  await expect(row(page, "pasted.webp")).toContainText("Added");
  await expect(cards(page)).toHaveCount(4);
  await expect(page.getByText("4 files, newest first.")).toBeVisible();

  await row(page, "comfyui-video.mp4").getByRole("link").click();
  await expect(page.getByRole("heading", { name: "comfyui video" })).toBeVisible();
  await expect(page.getByText("256 × 144")).toBeVisible();
  await expect(page.getByText("12 fps")).toBeVisible();
  await expect(page.getByText("ComfyUI", { exact: true })).toBeVisible();
  await expect(panel(page), "the list of files stays while one moves about").toBeVisible();
  await page.getByRole("button", { name: "Close the list of files" }).click();
  await expect(panel(page)).toBeHidden();
});

test("the same content again is recognised, and leads to what is there", async ({ page }) => {
  await page.goto("/media");
  await addFiles(page, [render("comfyui-nomodel.png")]);
  await expect(row(page, "comfyui-nomodel.png")).toContainText("Added");
  const again = readFileSync(render("comfyui-nomodel.png"));
  await addFiles(page, [{ name: "another name.png", mimeType: "image/png", buffer: again }]);
  await expect(row(page, "another name.png")).toContainText("Already in the library");
  await expect(cards(page)).toHaveCount(1);
  await row(page, "another name.png").getByRole("link").click();
  await expect(page).toHaveURL(/\/media\/1$/);
});

test.describe("files that are refused", () => {
  // The browser reports the refusals itself as well.
  test.use({ allowedErrors: [/Failed to load resource/] });

  test("say why at the file, and the others arrive", async ({ page }) => {
    await page.goto("/media");
    await addFiles(page, [
      {
        name: "page.png",
        mimeType: "image/png",
        buffer: Buffer.from("<!doctype html><script>alert(1)</script>"),
      },
      { name: "nothing.png", mimeType: "image/png", buffer: Buffer.alloc(0) },
      await picture("fine.png"),
    ]);
    await expect(row(page, "page.png")).toContainText("page.png is a web page, not a picture or clip.");
    await expect(row(page, "nothing.png")).toContainText("nothing.png is empty.");
    await expect(row(page, "fine.png")).toContainText("Added");
    await expect(panel(page).getByText("2 files failed, 1 added")).toBeVisible();
    await expect(panel(page).getByRole("button", { name: /again/ })).toHaveCount(0);
    await expect(cards(page)).toHaveCount(1);
  });

  test("can be tried again with the same key, and arrive once", async ({ page }) => {
    await page.goto("/media");
    const keys: (string | undefined)[] = [];
    let isCut = true;
    await page.route("**/api/media", async (route) => {
      keys.push(route.request().headers()["idempotency-key"]);
      if (!isCut) return route.continue();
      isCut = false;
      // It arrives, but the answer is lost.
      await route.fetch();
      return route.abort("connectionreset");
    });
    await addFiles(page, [await picture("cut.png")]);
    await expect(row(page, "cut.png")).toContainText("could not be sent");
    await row(page, "cut.png").getByRole("button", { name: "Try cut.png again" }).click();
    await expect(row(page, "cut.png")).toContainText("Added");
    expect(keys[0]).toBeTruthy();
    expect(keys[1]).toBe(keys[0]);
    await expect(cards(page)).toHaveCount(1);
  });
});

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
  await page.keyboard.press("g");
  await page.keyboard.press("j");
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

test("hostile names are only names", async ({ page, server }) => {
  await page.goto("/media");
  const names = [
    "../x.png",
    `${"n".repeat(300)}.png`,
    "a 🎬 b.png",
    `it's "quoted".png`,
    "CON.png",
    "two\nlines.png",
  ];
  const files = await Promise.all(
    names.map(async (name, index) => {
      const { buffer } = await picture(name);
      // Other bytes for each, or they would be one file.
      return { name, mimeType: "image/png", buffer: Buffer.concat([buffer, Buffer.from([index])]) };
    }),
  );
  for (const file of files) await handOver(page.locator("main"), "drop", file);
  await expect(panel(page).getByText("6 files added")).toBeVisible();
  await expect(cards(page)).toHaveCount(6);
  await expect.poll(() => libraryFiles(server)).toHaveLength(6);
  for (const file of libraryFiles(server)) {
    expect(Buffer.byteLength(file)).toBeLessThanOrEqual(255);
    expect(file).not.toMatch(/[\n"<>:|?*\\]|^CON\./);
  }
});

test("an upload can be cancelled, and leaving while one runs is asked about", async ({ page, server }) => {
  await page.goto("/media");
  // Held back until the test lets go, so that it is surely running.
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/api/media", async (route) => {
    await held;
    await route.continue().catch(() => undefined);
  });
  await addFiles(page, [await picture("a.png"), await picture("b.png")]);
  await expect(panel(page).getByText("Adding 1 of 2 files")).toBeVisible();
  let isAsked = false;
  page.once("dialog", async (dialog) => {
    isAsked = dialog.type() === "beforeunload";
    await dialog.dismiss();
  });
  await page.evaluate(() => window.location.reload());
  await expect.poll(() => isAsked).toBe(true);

  await row(page, "a.png").getByRole("button", { name: "Cancel a.png" }).click();
  await expect(row(page, "a.png")).toContainText("Cancelled");
  await page.getByRole("button", { name: "Cancel all" }).click();
  await expect(panel(page).getByText("2 files cancelled")).toBeVisible();
  release();
  await expect(page.getByText("No files yet")).toBeVisible();
  expect(libraryFiles(server)).toEqual([]);
});

test("files are linked where they are, by keys alone", async ({ page, server }) => {
  const folder = path.join(server.dataDir, "..", `renders-${path.basename(server.dataDir)}`);
  mkdirSync(path.join(folder, "night"), { recursive: true });
  writeFileSync(path.join(folder, "night", "linked.mp4"), readFileSync(render("comfyui-video.mp4")));
  writeFileSync(path.join(folder, "night", "notes.txt"), "not offered");
  await page.addInitScript((start) => localStorage.setItem("pipeline-manager.last-folder", start), folder);
  await page.goto("/media");
  const dialog = page.getByRole("dialog", { name: "Link files where they are" });
  await page.getByRole("button", { name: "Link a file" }).click();
  await expect(dialog.getByRole("option")).toHaveText(["night"]);
  await page.keyboard.press("Enter");
  await expect(dialog.getByRole("option")).toHaveText([/linked\.mp4/]);
  await page.keyboard.press("Backspace");
  await expect(dialog.getByRole("option")).toHaveText(["night"]);
  await page.keyboard.press("Enter");
  await expect(dialog.getByRole("option")).toHaveText([/linked\.mp4/]);
  await page.keyboard.press("Space");
  await expect(dialog.getByText("1 file selected")).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(dialog).toBeHidden();
  await expect(row(page, "linked.mp4")).toContainText("Added");
  await row(page, "linked.mp4").getByRole("link").click();
  await expect(page.getByText("Linked in place")).toBeVisible();
  await expect(page.getByText("256 × 144")).toBeVisible();
  expect(libraryFiles(server)).toEqual([]);
  rmSync(folder, { recursive: true });
});

test("a clip plays and is sought in by parts", async ({ page }) => {
  await page.goto("/media");
  await addFiles(page, [render("comfyui-video.webm")]);
  await expect(row(page, "comfyui-video.webm")).toContainText("Added");
  const parts: string[] = [];
  page.on("response", async (response) => {
    if (response.url().endsWith("/api/media/1/file") && response.status() === 206)
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

test.describe("with a studio", () => {
  test.use({
    seed: seeded((database) => {
      smallStudio(database);
      const job = insert(database, "Job", {
        characterId: 1,
        outputTypeId: 1,
        status: "planned",
        notes: "",
        priority: 0,
      });
      for (const [position, ingredientId] of [1, 3].entries())
        insert(database, "JobIngredient", { jobId: job, ingredientId, position });
      insert(database, "MediaAsset", {
        title: "First",
        autoFields: "title description",
        quality: "unreviewed",
        rating: 0,
      });
      insert(database, "MediaAsset", { title: "Second", quality: "unreviewed", rating: 0 });
      insert(database, "MediaAsset", { title: "Third", quality: "approved", rating: 3 });
    }),
  });

  test("two renders dropped on a job are its media, prefilled, and the job is rendered", async ({ page }) => {
    await page.goto("/jobs/1");
    const zone = page.getByRole("button", { name: "Drop finished files" });
    for (const [name, mimeType] of [
      ["comfyui-video.mp4", "video/mp4"],
      ["comfyui-nomodel.png", "image/png"],
    ] as const)
      await handOver(zone, "drop", { name, mimeType, buffer: readFileSync(render(name)) });
    await expect(panel(page).getByText("2 files added")).toBeVisible();
    await expect(row(page, "comfyui-video.mp4")).toContainText("Added to J0001");
    await expect(page.getByRole("main").getByText("Rendered").first()).toBeVisible();
    await row(page, "comfyui-video.mp4").getByRole("link").click();
    await expect(page.getByLabel(/^Title/)).toHaveValue("Luna Vale — Running, Orbit");
    await expect(page.getByLabel(/^SEO title/)).toHaveValue("Luna Vale — Running, Orbit | Promo clip");
    await expect(page.getByRole("button", { name: "Remove silver hair" })).toBeVisible();
    await expect(page.getByText(/J0001 Luna Vale - Running, Orbit( \(2\))?\.mp4/)).toBeVisible();
  });

  test("submit and complete does both", async ({ page }) => {
    await page.goto("/jobs/1");
    await page.getByLabel("Submit and complete J0001").check();
    await handOver(
      page.getByRole("button", { name: "Drop finished files" }),
      "drop",
      await picture("done.png"),
    );
    await expect(row(page, "done.png")).toContainText("Added to J0001");
    await expect(page.getByRole("main").getByText("Complete", { exact: true }).first()).toBeVisible();
    await expect(page.getByLabel("Submit and complete J0001")).toBeHidden();
  });

  test("metadata is edited in place; what is refused stays and says why", async ({ page }) => {
    await page.goto("/media/1");
    const title = page.getByLabel(/^Title/);
    await expect(page.getByText("Title · auto")).toBeVisible();
    await title.fill("x".repeat(301));
    await page.getByLabel("SEO title").fill("y".repeat(70));
    await expect(page.getByText("70 of 60, will be cut off")).toBeVisible();
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByText("Use at most 300 characters.")).toBeVisible();
    await expect(page.getByLabel("SEO title")).toHaveValue("y".repeat(70));
    await title.fill("A better title");
    await expect(page.getByText("Title · auto")).toBeHidden();
    await page.getByLabel(/^Tags/).fill("noir, night,");
    await page.getByLabel("Notes").fill("Keep");
    await page.keyboard.press("Control+Enter");
    await expect(page.getByText("First: title, tags, SEO title and notes changed").first()).toBeVisible();
    await page.reload();
    await expect(title).toHaveValue("A better title");
    await expect(page.getByRole("button", { name: "Remove night" })).toBeVisible();
    await page.getByRole("list", { name: "Changes" }).getByRole("button", { name: /Undo/ }).click();
    await expect(title).toHaveValue("First");
  });

  test("linked to a job it takes the job's words, and can be filled again", async ({ page }) => {
    await page.goto("/media/1");
    await page.getByLabel("Job", { exact: true }).click();
    await page.getByPlaceholder("Search jobs").fill("luna");
    await page.getByRole("option", { name: /J0001/ }).click();
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByText("First: linked to J0001").first()).toBeVisible();
    const title = page.getByLabel(/^Title/);
    await expect(title).toHaveValue("Luna Vale — Running, Orbit");
    await title.fill("My own");
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByText("title changed").first()).toBeVisible();
    await page.getByRole("button", { name: "Fill again" }).click();
    await page.getByLabel("title", { exact: true }).check();
    await page.getByRole("button", { name: /^Fill \d fields?$/ }).click();
    await expect(title).toHaveValue("Luna Vale — Running, Orbit");
  });

  test("reviewing and walking by keys, within the filters", async ({ page }) => {
    await page.goto("/media?quality=unreviewed");
    await expect(page.getByText("2 files match.")).toBeVisible();
    await pressFor(page, "j", page.locator("[data-row='2'] :focus"));
    await page.keyboard.press("4");
    await expect(page.getByText("Second rated 4 of 5")).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: "Second" })).toBeVisible();
    await pressFor(page, "j", page.getByRole("heading", { name: "First" }));
    await expect(page).toHaveURL("/media/1?quality=unreviewed");
    await pressFor(page, "a", page.getByRole("button", { name: "Approved", pressed: true }));
    await page.getByRole("navigation", { name: "Breadcrumbs" }).getByRole("link").click();
    await expect(page.getByText("1 file matches.")).toBeVisible();
  });

  test("several are selected, changed and deleted together, and undone", async ({ page }) => {
    await page.goto("/media?view=table");
    await pressFor(page, "j", page.locator("[data-row='3'] :focus"));
    await page.getByLabel("Select Third").check();
    await page.getByLabel("Select First").click({ modifiers: ["Shift"] });
    await expect(page.getByRole("toolbar")).toContainText("3 selected");
    await page.getByRole("button", { name: "Reject" }).click();
    await expect(page.getByText("3 files → rejected")).toBeVisible();
    await page.getByRole("button", { name: "Delete", exact: true }).click();
    await page.getByRole("button", { name: "Delete 3 files" }).click();
    await expect(page.getByText("No files yet")).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByLabel("Select First")).toBeVisible();
  });
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

/** Names of the files in the library, without their folders. */
function libraryFiles(server: TestServer): string[] {
  try {
    const entries = readdirSync(path.join(server.dataDir, "media"), { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  } catch {
    return [];
  }
}
