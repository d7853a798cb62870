import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, seeded, test } from "./fixtures";
import { addFiles, cards, libraryFiles, panel, render, row } from "./media-pages";
import { handOver, picture } from "./pictures";
import { studioWithJobs } from "./seeds";

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
  await expect(page.getByRole("link", { name: "ComfyUI", exact: true })).toBeVisible();
  await expect(panel(page), "the list of files stays while one moves about").toBeVisible();
  await page.getByRole("button", { name: "Close the list of files" }).click();
  await expect(panel(page)).toBeHidden();
});

test.describe("the same content again", () => {
  test.use({ seed: seeded(studioWithJobs(2)) });

  test("is recognised, and opened, moved to this job or added as a second asset of one stored file", async ({
    page,
    server,
  }) => {
    await page.goto("/media");
    await addFiles(page, [render("comfyui-nomodel.png")]);
    await expect(row(page, "comfyui-nomodel.png")).toContainText("Added");
    const again = (name: string) => ({
      ...{ name, mimeType: "image/png", buffer: readFileSync(render("comfyui-nomodel.png")) },
    });
    await addFiles(page, [again("another name.png")]);
    await expect(row(page, "another name.png")).toContainText("Already in the library as comfyui nomodel");
    await expect(cards(page)).toHaveCount(1);

    const drop = async (job: number, name: string) => {
      await page.goto(`/jobs/${job}`);
      await handOver(page.getByRole("button", { name: "Drop finished files" }), "drop", again(name));
      return row(page, name);
    };
    const first = await drop(1, "first.png");
    await expect(page.getByRole("main").getByText("Planned").first()).toBeVisible();
    await first.getByRole("button", { name: "Move it to J0001" }).click();
    await expect(first).toContainText("Moved to J0001");
    await expect(page.getByRole("main").getByText("Rendered").first()).toBeVisible();
    const second = await drop(2, "second.png");
    await expect(second).toContainText("Already on J0001");
    await second.getByRole("button", { name: "Add it again" }).click();
    await expect(second).toContainText("Added to J0002");
    const third = await drop(2, "third.png");
    await expect(third).toContainText("Already on J0002");
    await expect(third.getByRole("button")).toHaveCount(0);
    await third.getByRole("link", { name: "Open it" }).click();
    await expect(page).toHaveURL(/\/media\/2$/);
    await page.goto("/media");
    await expect(cards(page)).toHaveCount(2);
    expect(libraryFiles(server)).toHaveLength(1);
  });
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

test("hostile names are only names", async ({ page, server }) => {
  await page.goto("/media");
  const names = [
    "../x.png",
    `${"n".repeat(300)}.png`,
    "a \u{1f3ac} b.png",
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
