import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "./fixtures";
import { picture } from "./pictures";

let folder = "";
test.beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "pipeline-missing-"));
  mkdirSync(path.join(folder, "old"));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What was asked for and refused is in the browser's console too. */
test.use({ allowedErrors: [/Failed to load resource/] });

test("a file that was moved keeps its picture, is found by its bytes alone, and the others of its folder with it", async ({
  page,
}) => {
  for (const [number, name] of ["a.png", "b.webp"].entries()) {
    const { buffer } = await picture(name, number === 0 ? "png" : "webp");
    writeFileSync(path.join(folder, "old", name), buffer);
    await page.request.post("/api/media", { data: { path: path.join(folder, "old", name) } });
    const thumb = async () => (await page.request.get(`/api/media/${number + 1}/thumb?w=960`)).status();
    await expect.poll(thumb).toBe(200);
  }
  const now = path.join(folder, "new");
  renameSync(path.join(folder, "old"), now);
  writeFileSync(path.join(now, "other.png"), (await picture("other.png", "gif")).buffer);
  for (const id of [1, 2]) expect((await page.request.get(`/api/media/${id}/file`)).status()).toBe(404);

  await page.goto("/media");
  await expect(page.getByRole("main").getByLabel("Missing")).toHaveCount(2);
  await page.goto("/media/1");
  const missing = page.getByRole("region", { name: "The file is not where it should be" });
  await expect(missing.getByRole("img", { name: "a", exact: true })).toHaveJSProperty("complete", true);
  await missing.getByRole("button", { name: "Locate…" }).click();
  const dialog = page.getByRole("dialog");
  const field = dialog.getByRole("textbox", { name: "File · required" });
  const use = dialog.getByRole("button", { name: "Use this file", exact: true });
  for (const [where, refusal] of [
    ["a.png", "Give the whole path of the file."],
    [path.join(now, "nothing.png"), "There is no file"],
    [path.join(now, "other.png"), "is another file"],
  ] as const) {
    await field.fill(where);
    await use.click();
    await expect(dialog.getByText(refusal)).toBeVisible();
  }
  await expect(dialog.getByRole("button", { name: "Use this file instead" })).toBeVisible();
  await field.fill(path.join(now, "a.png"));
  await use.click();
  await expect(dialog.getByText("Another file of its folder is missing too.")).toBeVisible();
  await dialog.getByRole("button", { name: "Look for it" }).click();
  await expect(dialog.getByText("1 of 1 found.")).toBeVisible();
  await dialog.getByRole("button", { name: "Close" }).first().click();
  await expect(missing).toBeHidden();
  await expect(page.getByRole("region", { name: "Viewer" })).toBeVisible();
  await page.goto("/media?view=table");
  await expect(page.getByRole("main").getByLabel("Missing")).toHaveCount(0);
});
