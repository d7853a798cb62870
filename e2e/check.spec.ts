import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, seeded, test } from "./fixtures";
import { picture } from "./pictures";
import { smallStudio } from "./seeds";

test.use({ seed: seeded(smallStudio) });

test("the data is checked, and what a repair will do is said before it does it", async ({ page, server }) => {
  const byHand = path.join(server.dataDir, "media", "by hand");
  await mkdir(byHand, { recursive: true });
  await writeFile(path.join(byHand, "lake.png"), (await picture("lake.png")).buffer);
  await page.goto("/data/check");
  await page.getByRole("button", { name: "Check every byte" }).click();
  const unknown = page.getByRole("region", { name: "Files in the library that no record knows" });
  await expect(unknown).toContainText("media/by hand/lake.png", { timeout: 30_000 });
  await unknown.getByRole("button", { name: /^Repair/ }).click();
  const dialog = page.getByRole("alertdialog");
  await expect(dialog).toContainText("1 file will be taken in as media, in one change with Undo.");
  await dialog.getByRole("button", { name: "Repair" }).click();
  await expect(page.getByText(/^All is as it should be/)).toBeVisible();
  await page.goto("/media");
  await expect(page.getByRole("link", { name: /lake/ }).first()).toBeVisible();
  await page.goto("/data/changes");
  await expect(page.getByRole("list", { name: "Changes" })).toContainText("1 file of the library taken in");
});
