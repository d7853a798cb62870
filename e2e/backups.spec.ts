import type { Page } from "@playwright/test";
import { expect, seeded, test } from "./fixtures";
import { smallStudio } from "./seeds";

test.use({ seed: seeded(smallStudio) });

const rows = (page: Page) => page.getByRole("table", { name: "Backups" }).locator("tbody tr");

test("backs up, changes, restores and takes the restore back, in every window", async ({ page, context }) => {
  await page.goto("/data/backups");
  await expect(page.getByText("No backups yet")).toBeVisible();
  await page.getByRole("button", { name: "Back up now" }).click();
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page).first()).toContainText("By hand");
  await expect(rows(page).first()).toContainText("2 characters");

  const other = await context.newPage();
  await other.goto("/characters?new");
  await other.getByRole("dialog").getByLabel("Name").fill("Mara");
  await other.getByRole("dialog").getByRole("button", { name: "Create character" }).click();
  await expect(other.getByText("Character Mara created")).toBeVisible();
  await other.goto("/characters");
  await expect(other.getByRole("link", { name: "Mara" })).toBeVisible();

  await rows(page)
    .first()
    .getByRole("button", { name: /^Restore/ })
    .click();
  const asked = page.getByRole("alertdialog");
  await expect(asked).toContainText("1 character");
  await expect(asked).toContainText("Character Mara created");
  await asked.getByRole("button", { name: "Restore" }).click();
  await expect(page.getByText("A backup was restored")).toBeVisible();
  await expect(rows(page)).toHaveCount(2);
  await expect(other.getByRole("link", { name: "Mara" })).toBeHidden();
  // What is offered to be undone was done in the other database.
  await expect(other.getByText("Character Mara created")).toBeHidden();

  // The page is loaded anew once more, by what tells all windows.
  await expect(async () => {
    await page.getByRole("button", { name: "Undo the restore" }).click({ timeout: 2_000 });
    await expect(asked).toContainText("Would come back", { timeout: 3_000 });
  }).toPass();
  await asked.getByRole("button", { name: "Restore" }).click();
  await expect(other.getByRole("link", { name: "Mara" })).toBeVisible();
  await expect(rows(page)).toHaveCount(3);
});
