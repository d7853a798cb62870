import type { Page } from "@playwright/test";
import { drag } from "./drag";
import { expect, seeded, test } from "./fixtures";
import { pressFor } from "./keys";
import { insert, smallStudio } from "./seeds";

const dialog = (page: Page) => page.getByRole("dialog");
const table = (page: Page) => page.getByRole("table", { name: "Ingredients in their order" });
const names = (page: Page) => table(page).getByRole("row").getByRole("link");
const line = (page: Page, name: string) => table(page).getByRole("row").filter({ hasText: name });
const rail = (page: Page) => page.getByRole("navigation", { name: "Categories" });

test.describe("with a small studio", () => {
  test.use({ seed: seeded(smallStudio) });

  test("lines are put in order by dragging, ingredients are dragged to another category", async ({
    page,
  }) => {
    await page.goto("/ingredients?category=1");
    await drag(page, line(page, "Dancing"), line(page, "Running"), 0.1);
    await expect(names(page)).toHaveText(["Dancing", "Running"]);
    await expect(page.getByText("Ingredient Dancing moved up")).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(names(page)).toHaveText(["Running", "Dancing"]);

    const categories = rail(page).getByRole("listitem");
    await drag(page, categories.nth(1), categories.nth(0), 0.1);
    await expect(categories).toHaveText([/Motion/, /Action/]);
    await expect(page.getByText("Category Motion moved up")).toBeVisible();

    await drag(page, line(page, "Running"), categories.filter({ hasText: "Motion" }), 0.5);
    const question = page.getByRole("alertdialog", { name: "Move Running to Motion?" });
    await expect(question).toContainText("Possible combinations: Promo clip 8 → 6.");
    await question.getByRole("button", { name: "Move to Motion" }).click();
    await expect(page.getByText("Ingredient Running moved to Motion")).toBeVisible();
    await expect(names(page)).toHaveText(["Dancing"]);

    // What a search found has no order of its own, and can be dragged away all the same.
    await page.goto("/ingredients?q=orbit");
    const found = page.getByRole("table", { name: "Found ingredients" }).getByRole("row", { name: /Orbit/ });
    await expect(found).toContainText("Motion");
    await drag(page, found, categories.filter({ hasText: "Action" }), 0.5);
    await page.getByRole("alertdialog").getByRole("button", { name: "Move to Action" }).click();
    await expect(found).toContainText("Action");

    await page.goto("/output-types/1");
    const required = page.getByRole("main").getByRole("listitem").filter({ hasText: "to pick from" });
    await drag(page, required.nth(1), required.nth(0), 0.1);
    await expect(required).toHaveText([/1Motion/, /2Action/]);
    await page.reload();
    await expect(required).toHaveText([/1Motion/, /2Action/]);
  });

  test("many lines are pasted: doubtful ones are left out, unreadable ones stay to be corrected", async ({
    page,
    context,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto("/ingredients?category=1");
    const lines = [
      "A01 | Leaping | high",
      "- running",
      "12. A02 Flying",
      "| no name",
      "A01\tJumping\tup",
      "",
    ];
    await page.evaluate((text) => navigator.clipboard.writeText(text), lines.join("\n"));
    await page.getByLabel("Add to Action").focus();
    await page.keyboard.press("ControlOrMeta+V");
    const typed = dialog(page).getByRole("textbox", { name: "Lines" });
    await expect(typed).toHaveValue(lines.join("\n"));
    const preview = dialog(page).getByRole("table", { name: "What will be added" });
    await expect(dialog(page)).toContainText("2 to add · 2 doubtful · 1 that cannot be read");
    await expect(preview).toContainText("Running is there already.");
    await expect(preview).toContainText("The same code as in line 1.");
    await expect(preview).toContainText("Line 4 cannot be read. It has no name.");
    await preview.getByRole("checkbox", { name: "Add line 5, Jumping" }).check();
    await typed.press("Control+Enter");
    await expect(page.getByText("3 ingredients added to Action")).toBeVisible();
    await expect(typed).toHaveValue("| no name");
    await typed.press("Control+Enter");
    await expect(dialog(page)).toContainText("No line is chosen");
    await typed.fill("Crawling | no name");
    await dialog(page).getByRole("button", { name: "Add 1 ingredient" }).click();
    await expect(dialog(page)).toHaveCount(0);
    await expect(names(page)).toHaveText(["Running", "Dancing", "Leaping", "Flying", "Jumping", "Crawling"]);
    await expect(line(page, "Leaping")).toContainText("A01");

    // By key, and what was typed is not lost by a slip.
    await page.getByRole("heading", { name: "Ingredients" }).click();
    await pressFor(page, "p", dialog(page));
    await typed.fill("Half a thought");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Keep typing" }).click();
    await expect(typed).toHaveValue("Half a thought");
  });

  test("several are selected by keyboard and tagged, weighed, moved and deleted together", async ({
    page,
  }) => {
    await page.goto("/ingredients?category=1");
    const bar = page.getByRole("toolbar", { name: "Selected rows" });
    await names(page).first().focus();
    await pressFor(page, "x", bar);
    await page.keyboard.press("j");
    await expect(names(page).nth(1)).toBeFocused();
    await page.keyboard.press("x");
    await expect(bar).toContainText("2 selected");
    await bar.getByRole("button", { name: "Weight" }).click();
    await dialog(page).getByLabel("Weight").fill("many");
    await dialog(page).getByRole("button", { name: "Set weight" }).click();
    await expect(dialog(page).getByText("Enter a number of 0 or more.")).toBeVisible();
    await dialog(page).getByLabel("Weight").fill("0");
    await dialog(page).getByRole("button", { name: "Set weight" }).click();
    await expect(page.getByText("2 ingredients left out of rolls")).toBeVisible();
    await expect(table(page).getByText("never rolled")).toHaveCount(2);

    await page.getByRole("checkbox", { name: "Select all" }).check();
    await bar.getByRole("button", { name: "Tags" }).click();
    await dialog(page).getByLabel("Add").fill("fast, legs");
    await dialog(page).getByRole("button", { name: "Change tags" }).click();
    await expect(page.getByText("Tags of 2 ingredients changed")).toBeVisible();
    await expect(line(page, "Running")).toContainText("fast, legs");

    await page.getByRole("checkbox", { name: "Select Running" }).check();
    await page.getByRole("checkbox", { name: "Select Dancing" }).click({ modifiers: ["Shift"] });
    await bar.getByRole("button", { name: "Move to" }).click();
    await page.getByRole("menuitem", { name: "Motion" }).click();
    const question = page.getByRole("alertdialog", { name: "Move 2 ingredients to Motion?" });
    await expect(question).toContainText("Promo clip 8 → 0");
    await expect(question).toContainText("Action is then empty.");
    await question.getByRole("button", { name: "Cancel" }).click();
    await bar.getByRole("button", { name: "Delete" }).click();
    await dialog(page).getByRole("button", { name: "Delete 2 ingredients" }).click();
    await expect(page.getByText("2 ingredients deleted")).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(names(page)).toHaveText(["Running", "Dancing"]);
  });

  test("duplicates, and a code that another one has is warned of at its field", async ({ page }) => {
    await page.goto("/ingredients?category=1");
    const editor = page.getByRole("dialog", { name: "Edit Running" });
    await page.getByRole("button", { name: "Actions for Running" }).click();
    await page.getByRole("menuitem", { name: "Edit" }).click();
    await editor.getByLabel("Code").fill("A01");
    await page.keyboard.press("Control+Enter");
    await expect(line(page, "Running")).toContainText("A01");
    await page.getByRole("button", { name: "Actions for Running" }).click();
    await page.getByRole("menuitem", { name: "Duplicate" }).click();
    await expect(names(page)).toHaveText(["Running", "Running copy", "Dancing"]);
    await page.getByRole("button", { name: "Actions for Running copy" }).click();
    await page.getByRole("menuitem", { name: "Edit" }).click();
    await dialog(page).getByLabel("Code").fill("a01");
    await expect(dialog(page).getByText("Running has it too.")).toBeVisible();
    await dialog(page).getByLabel("Weight").fill("0");
    await expect(dialog(page).getByText("Never rolled.")).toBeVisible();
    await page.keyboard.press("Control+Enter");
    await expect(page.getByLabel("Code used more than once")).toHaveCount(2);

    await page.getByRole("button", { name: "More for category Action" }).click();
    await page.getByRole("menuitem", { name: "Duplicate" }).click();
    await expect(page.getByRole("heading", { name: "Action copy" })).toBeVisible();
    await expect(names(page)).toHaveText(["Running", "Running copy", "Dancing"]);

    await page.goto("/output-types");
    await page.getByRole("button", { name: "Actions for Promo clip" }).click();
    await page.getByRole("menuitem", { name: "Duplicate" }).click();
    const copy = page.getByRole("row", { name: /Promo clip copy/ });
    await expect(copy).toContainText("Action");
    await drag(page, copy, page.getByRole("row").nth(1), 0.1);
    await expect(page.getByRole("row").nth(1)).toContainText("Promo clip copy");
  });
});

test.describe("with 1,000 ingredients in a category", () => {
  test.use({
    seed: seeded((database) => {
      const category = insert(database, "Category", { name: "Action" });
      for (let position = 0; position < 1000; position++)
        insert(database, "Ingredient", { name: `Move ${position + 1}`, position, categoryId: category });
    }),
  });

  test("only those in view are drawn, each has its place, and all are selected", async ({ page }) => {
    await page.goto("/ingredients");
    await expect(table(page)).toHaveAttribute("aria-rowcount", "1001");
    await page.keyboard.press("End");
    await expect(names(page).last()).toHaveText("Move 1000");
    expect(await names(page).count()).toBeLessThan(100);
    await names(page).last().focus();
    await page.keyboard.press("Alt+ArrowUp");
    await expect(names(page).nth(-2)).toHaveText("Move 1000");
    await expect(page.getByText("Ingredient Move 1000 moved up")).toBeVisible();
    await page.getByRole("button", { name: "Actions for Move 1000" }).click();
    await page.getByRole("menuitem", { name: "To the top" }).click();
    await page.evaluate(() => window.scrollTo(0, 0));
    await expect(names(page).first()).toHaveText("Move 1000");
    await expect(line(page, "Move 1000").locator(":focus")).toHaveCount(1);
    await page.getByRole("checkbox", { name: "Select all" }).check();
    await expect(page.getByRole("toolbar", { name: "Selected rows" })).toContainText("1,000 selected");
  });
});
