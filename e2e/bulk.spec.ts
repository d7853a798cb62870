import type { Page } from "@playwright/test";
import { expect, seeded, test } from "./fixtures";
import { pressFor } from "./keys";
import { handOver, picture, UPLOAD } from "./pictures";
import { insert, smallStudio } from "./seeds";

const dialog = (page: Page) => page.getByRole("dialog");
const cards = (page: Page) => page.getByRole("main").locator("li[data-row]");
const selected = (page: Page) => page.getByRole("main").locator("li[data-selected]");
const bar = (page: Page) => page.getByRole("toolbar", { name: "Selected rows" });

test.describe("with 60 characters", () => {
  test.use({
    seed: seeded((database) => {
      smallStudio(database);
      for (let number = 1; number <= 58; number++)
        insert(database, "Character", { name: `Extra ${String(number).padStart(2, "0")}` });
      insert(database, "Job", { characterId: 1, outputTypeId: 1 });
    }),
  });

  test("portraits are selected by keys and by clicks, up to all results, and changed as one", async ({
    page,
  }) => {
    await page.goto("/characters");
    await pressFor(page, "j", page.locator("[data-row-link]:focus"));
    await pressFor(page, "x", bar(page));
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Shift+X");
    await expect(bar(page)).toContainText("3 selected");
    await expect(selected(page)).toHaveCount(3);

    // While something is selected a click selects; without, it opens.
    await cards(page).nth(4).getByRole("link").click();
    await expect(selected(page)).toHaveCount(4);
    await cards(page)
      .nth(6)
      .getByRole("link")
      .click({ modifiers: ["Shift"] });
    await expect(selected(page)).toHaveCount(6);
    await expect(page).toHaveURL(/\/characters$/);

    await bar(page).getByRole("button", { name: "Select the page" }).click();
    await bar(page).getByRole("button", { name: "Select all 60 results" }).click();
    await bar(page).getByRole("button", { name: "Tags" }).click();
    const tags = page.getByRole("dialog", { name: "Tags of 60 characters" });
    await tags.getByRole("button", { name: "Change tags" }).click();
    await expect(tags.getByText("Enter a tag to add, or one to take away.")).toBeVisible();
    await tags.getByLabel("Add").fill("night, sea");
    await tags.getByLabel("Take away").fill("Silver hair");
    await tags.getByRole("button", { name: "Change tags" }).click();
    await expect(page.getByText("Tags of 60 characters changed")).toBeVisible();
    await page.goto("/characters?tag=sea&page=2&view=table");
    await expect(page.getByRole("table").getByRole("row")).toHaveCount(13);

    // In the table the same bar, and the same undo.
    await page.getByRole("checkbox", { name: "Select all on this page" }).check();
    await bar(page).getByRole("button", { name: "Select all 60 results" }).click();
    await bar(page).getByRole("button", { name: "Status" }).click();
    await page.getByRole("menuitem", { name: "Retired" }).click();
    await expect(page.getByText("Status of 60 characters → Retired")).toBeVisible();
    await expect(page.getByText("60 characters: 60 retired.")).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByText("60 characters, all active.")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(bar(page)).toBeHidden();
  });

  test("what depends on several is counted before they go, and undo brings all of it back", async ({
    page,
  }) => {
    await page.goto("/characters");
    const luna = cards(page).filter({ hasText: "Luna Vale" });
    await page.goto("/characters?sort=-jobs");
    await luna.hover();
    await luna.getByRole("checkbox", { name: "Select Luna Vale" }).check();
    await bar(page).getByRole("button", { name: "Delete" }).click();
    await expect(dialog(page)).toContainText("Delete Luna Vale?");
    await page.keyboard.press("Escape");
    await cards(page)
      .nth(1)
      .getByRole("checkbox")
      .click({ modifiers: ["Shift"] });
    await bar(page).getByRole("button", { name: "Delete" }).click();
    await expect(dialog(page)).toContainText("Delete 2 characters?");
    await expect(dialog(page)).toContainText("Used by 1 job.");
    await expect(dialog(page).getByRole("button", { name: "Retire them" })).toBeVisible();
    await dialog(page).getByRole("button", { name: "Delete them, keep 1 job" }).click();
    await expect(page.getByText("2 characters deleted")).toBeVisible();
    await expect(luna).toHaveCount(0);
    await expect(bar(page)).toBeHidden();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(luna).toHaveCount(1);
    await page.goto("/jobs");
    await expect(page.getByRole("row", { name: /J0001 Luna Vale/ })).toBeVisible();
  });
});

test.describe("archetypes", () => {
  test.use({
    seed: seeded((database) => {
      smallStudio(database);
      for (const name of ["The City", "The Trickster"]) insert(database, "Archetype", { name });
    }),
    // The browser reports the refusal itself as well.
    allowedErrors: [/Failed to load resource/],
  });

  test("take a dropped picture on their card, and are tagged, changed and deleted together", async ({
    page,
  }) => {
    await page.goto("/archetypes");
    const hero = cards(page).filter({ hasText: "The Hero" });
    const target = hero.locator("a > span").first();
    const file = await picture("hero.png");
    await handOver(target, "dragover", file);
    await expect(hero).toContainText("Drop to make it the picture of The Hero");
    await handOver(target, "dragleave", file);
    await expect(hero).not.toContainText("Drop to make it");

    await handOver(target, "drop", { name: "notes.txt", mimeType: "text/plain", buffer: Buffer.from("x") });
    await expect(page.getByText("notes.txt is not a picture.")).toBeVisible();
    await handOver(target, "drop", file);
    await expect(page.getByText("Picture of The Hero added")).toBeVisible(UPLOAD);
    await expect(hero.locator("img")).toHaveCount(1);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(hero.locator("img")).toHaveCount(0);
    await expect(page).toHaveURL(/\/archetypes$/);

    await pressFor(page, "j", page.locator("[data-row-link]:focus"));
    await pressFor(page, "x", bar(page));
    await page.keyboard.press("End");
    await page.keyboard.press("Shift+X");
    await expect(bar(page)).toContainText("3 selected");
    await bar(page).getByRole("button", { name: "Subtype" }).click();
    await page.getByRole("menuitem", { name: "Meta" }).click();
    await expect(page.getByText("Subtype of 3 archetypes → Meta")).toBeVisible();
    await bar(page).getByRole("button", { name: "Tags" }).click();
    await dialog(page).getByLabel("Add").fill("myth");
    await page.keyboard.press("Control+Enter");
    await expect(page.getByText("Tags of 3 archetypes changed")).toBeVisible();
    await bar(page).getByRole("button", { name: "Delete" }).click();
    await expect(dialog(page)).toContainText("Used by 1 character.");
    await dialog(page).getByRole("button", { name: "Delete them, keep 1 character" }).click();
    await expect(page.getByText("No archetypes yet")).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(cards(page)).toHaveCount(3);
    await expect(cards(page).getByText("Meta")).toHaveCount(3);
  });
});

test.describe("projects", () => {
  test.use({
    seed: seeded((database) => {
      smallStudio(database);
      const job = insert(database, "Job", { characterId: 1, outputTypeId: 1 });
      for (const name of ["Autumn", "Spring"]) {
        const projectId = insert(database, "Project", { name });
        insert(database, "ProjectJob", { projectId, jobId: job, position: 0 });
      }
    }),
  });

  test("are paused and deleted together, and their job stays", async ({ page }) => {
    await page.goto("/projects?view=table");
    await page.getByRole("checkbox", { name: "Select all on this page" }).check();
    await bar(page).getByRole("button", { name: "Status" }).click();
    await page.getByRole("menuitem", { name: "Paused" }).click();
    await expect(page.getByText("Status of 2 projects → paused")).toBeVisible();
    await bar(page).getByRole("button", { name: "Delete" }).click();
    await expect(dialog(page)).toContainText("Used by 1 job.");
    await dialog(page).getByRole("button", { name: "Delete them, keep 1 job" }).click();
    await expect(page.getByText("No projects yet")).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByRole("row", { name: /Autumn Paused/ })).toBeVisible();
    await page.goto("/jobs");
    await expect(page.getByRole("row", { name: /J0001/ })).toBeVisible();
  });
});

test.describe("ingredients", () => {
  test.use({
    seed: seeded((database) => {
      smallStudio(database);
      for (let position = 2; position < 62; position++)
        insert(database, "Ingredient", { name: `Leap ${position - 1}`, position, categoryId: 1 });
    }),
  });

  test("all that a search found, or all of a category, are changed as one", async ({ page }) => {
    await page.goto("/ingredients?q=leap");
    await page.getByRole("checkbox", { name: "Select Leap 1", exact: true }).check();
    await bar(page).getByRole("button", { name: "Select the page" }).click();
    await expect(bar(page)).toContainText("50 selected");
    await bar(page).getByRole("button", { name: "Select all 60 results" }).click();
    await bar(page).getByRole("button", { name: "Weight" }).click();
    await dialog(page).getByLabel("Weight").fill("2");
    await page.keyboard.press("Enter");
    await expect(page.getByText("Weight of 60 ingredients → 2")).toBeVisible();
    await bar(page).getByRole("button", { name: "Move to" }).click();
    await page.getByRole("menuitem", { name: "Motion" }).click();
    // 62 × 2 combinations as before: there is nothing to ask.
    await expect(page.getByText("60 ingredients moved to Motion")).toBeVisible();

    await page.goto("/ingredients?category=2");
    await page.getByRole("checkbox", { name: /^Select all/ }).check();
    await expect(bar(page)).toContainText("62 selected");
    await page.getByRole("checkbox", { name: "Select Orbit" }).uncheck();
    await bar(page).getByRole("button", { name: "Delete" }).click();
    await dialog(page).getByRole("button", { name: "Delete 61 ingredients" }).click();
    await expect(page.getByText("61 ingredients deleted")).toBeVisible();
    await expect(page.getByRole("link", { name: "Orbit" })).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByRole("row", { name: /Leap 60/ })).toBeVisible();
  });
});
