import type { Page } from "@playwright/test";
import { expect, seeded, test } from "./fixtures";
import { studioWithJobs } from "./seeds";

const deleted = (page: Page) => page.getByRole("list", { name: "Deleted" });

test.use({ seed: seeded(studioWithJobs(2)) });

test("what is deleted comes back as it was, or goes for good, and the changes say so", async ({ page }) => {
  const remove = async () => {
    await page.goto("/characters/1");
    await page.getByRole("button", { name: "More actions" }).click();
    await page.getByRole("menuitem", { name: "Delete" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Delete it, keep 1 job" }).click();
    await expect(page).toHaveURL(/\/characters$/);
    await page.goto("/data/trash");
  };
  await remove();
  await expect(deleted(page)).toContainText("Brings back 1 tag and the links of 1 job");
  await deleted(page)
    .getByRole("button", { name: /^Restore:/ })
    .click();
  await expect(page.getByText("The trash is empty")).toBeVisible();
  await page.goto("/characters/1");
  await expect(page.getByRole("link", { name: "1 job", exact: true })).toBeVisible();
  await expect(page.getByRole("list", { name: "Tags" })).toHaveText("silver hair");

  await remove();
  await page.getByLabel("Search the trash").fill("luna");
  await expect(page).toHaveURL(/q=luna/);
  await deleted(page)
    .getByRole("checkbox", { name: /Select all of/ })
    .check();
  await page
    .getByRole("toolbar", { name: "Selected rows" })
    .getByRole("button", { name: "Delete for good" })
    .click();
  const dialog = page.getByRole("alertdialog", { name: "Delete Luna Vale for good?" });
  await dialog.getByRole("button", { name: "Delete for good" }).click();
  await expect(page.getByText("No deleted record matches")).toBeVisible();

  await page.goto("/data/changes?kind=Job");
  const line = page.getByRole("listitem").filter({ hasText: "Character Luna Vale deleted" }).first();
  await expect(line).toContainText("cannot be undone any more");
  await line.getByRole("link", { name: "Character Luna Vale deleted" }).click();
  await expect(line).toContainText("J0001 job changed");
});
