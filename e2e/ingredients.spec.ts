import type { Page } from "@playwright/test";
import { expect, seeded, test } from "./fixtures";
import { pressFor } from "./keys";
import { insert, smallStudio } from "./seeds";

const dialog = (page: Page) => page.getByRole("dialog");
const table = (page: Page) => page.getByRole("table", { name: "Ingredients in their order" });
const names = (page: Page) => table(page).getByRole("row").getByRole("link");
const rail = (page: Page) => page.getByRole("navigation", { name: "Categories" }).getByRole("link");

test("the first category, and ingredients typed one after another", async ({ page }) => {
  await page.goto("/ingredients");
  await page.getByRole("button", { name: "Create the first category" }).click();
  await page.getByRole("button", { name: "Create category" }).click();
  await expect(page.getByText("Enter a name.")).toBeVisible();
  await dialog(page).getByLabel("Name").fill("Action");
  await page.getByRole("radio", { name: "Green" }).check();
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText("Category Action created")).toBeVisible();
  await expect(page).toHaveURL(/\/ingredients\?category=1$/);

  const line = page.getByLabel("Add to Action");
  await line.fill("   ");
  await line.press("Enter");
  await expect(page.getByText("Enter a name.")).toBeVisible();
  await line.fill("");
  for (const text of ["A01 Running | at full speed", "Dancing", "A03 Leaping"]) {
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
  }
  await expect(page.getByText("Ingredient Leaping created in Action")).toBeVisible();
  await expect(names(page)).toHaveText(["Running", "Dancing", "Leaping"]);
  await expect(line).toBeFocused();
  await expect(line).toHaveValue("");
  await expect(table(page).getByRole("row", { name: /A01 Running at full speed/ })).toBeVisible();
  await expect(page.getByText("3 ingredients in 1 category, to combine clips from.")).toBeVisible();

  await page.getByRole("button", { name: "Undo" }).click();
  await expect(names(page)).toHaveText(["Running", "Dancing"]);
});

test("what is refused stays in the line", async ({ page }) => {
  await page.goto("/ingredients");
  await page.getByRole("button", { name: "Create the first category" }).click();
  await dialog(page).getByLabel("Name").fill("Action");
  await page.getByRole("button", { name: "Create category" }).click();
  const line = page.getByLabel("Add to Action");
  await line.fill("x".repeat(201));
  await line.press("Enter");
  await expect(page.getByText("Use at most 200 characters.")).toBeVisible();
  await expect(line).toHaveValue("x".repeat(201));
});

test.describe("with a small studio", () => {
  test.use({ seed: seeded(smallStudio) });

  test("a name that another category has is refused at its field", async ({ page }) => {
    await page.goto("/ingredients?new-category");
    await dialog(page).getByLabel("Description").fill("kept");
    await dialog(page).getByLabel("Name").fill("ACTION");
    await page.getByRole("button", { name: "Create category" }).click();
    await expect(dialog(page).getByText("There is a category called Action already.")).toBeVisible();
    await expect(dialog(page).getByLabel("Name")).toBeFocused();
    await expect(dialog(page).getByLabel("Name")).toHaveValue("ACTION");
    await expect(dialog(page).getByLabel("Description")).toHaveValue("kept");
  });

  test("an ingredient is created with everything and found by code, name and tag", async ({ page }) => {
    await page.goto("/ingredients?new");
    await dialog(page).getByLabel("Weight").fill("many");
    await page.getByRole("button", { name: "Create ingredient" }).click();
    await expect(dialog(page).getByText("Enter a name.")).toBeVisible();
    await expect(dialog(page).getByText("Enter a number of 0 or more.")).toBeVisible();
    await dialog(page).getByLabel("Name").fill("Élan");
    await dialog(page).getByLabel("Code").fill("M09");
    await dialog(page).getByLabel("Category").selectOption("Motion");
    await dialog(page).getByLabel("Weight").fill("2.5");
    await dialog(page).getByLabel("Prompt fragment").fill("a sudden push");
    await dialog(page).getByLabel("Tags").fill("fast, sharp");
    await page.getByRole("button", { name: "Create ingredient" }).click();
    await expect(page.getByText("Ingredient Élan created in Motion")).toBeVisible();

    await page.goto("/ingredients");
    const search = page.getByLabel("Search all ingredients");
    const found = page.getByRole("table", { name: "Found ingredients" });
    for (const word of ["m09", "elan"]) {
      await search.fill(word);
      await expect(found.getByRole("link")).toHaveText(["Élan"]);
    }
    await search.fill("n");
    await expect(found.getByRole("link")).toHaveText(["Running", "Dancing", "Élan"]);
    await found.getByRole("columnheader", { name: "Name" }).getByRole("button").click();
    await expect(found.getByRole("link")).toHaveText(["Dancing", "Élan", "Running"]);
    const csv = await page.request.get("/api/tables/ingredients?q=n&sort=-code&columns=name,category");
    expect(await csv.text()).toContain(
      "Name,Category\r\nÉlan,Motion\r\nDancing,Action\r\nRunning,Action\r\n",
    );
    await search.fill("nothing like this");
    await expect(page.getByText("No ingredient matches")).toBeVisible();
    await page.getByRole("link", { name: "Clear the search" }).click();
    await expect(names(page).first()).toHaveText("Running");
    await page.goto("/ingredients?tag=FAST");
    await found.getByRole("link", { name: "Élan" }).click();
    await expect(page.getByRole("heading", { name: "Élan" })).toBeVisible();
    await expect(page.getByText("a sudden push")).toBeVisible();
    await expect(page.getByRole("list", { name: "Changes" })).toContainText(
      "Ingredient Élan created in Motion",
    );
    // Alone among what was found; in its category it has neighbours.
    await expect(page.getByRole("button", { name: "Previous ingredient" })).toBeDisabled();
    await page.getByRole("navigation", { name: "Breadcrumbs" }).getByRole("link", { name: "Motion" }).click();
    await page.getByRole("link", { name: "Élan" }).click();
    await expect(page.getByRole("button", { name: "Next ingredient" })).toBeDisabled();
    await pressFor(page, "k", page.getByRole("heading", { name: "Slow zoom" }));
    await page.getByRole("link", { name: "Next ingredient" }).click();
    await expect(page.getByRole("heading", { name: "Élan" })).toBeVisible();
  });

  test("ingredients and categories are put in order by keyboard, and the focus goes along", async ({
    page,
  }) => {
    await page.goto("/ingredients");
    const dancing = names(page).filter({ hasText: "Dancing" });
    await dancing.focus();
    await page.keyboard.press("Alt+ArrowUp");
    await expect(names(page)).toHaveText(["Dancing", "Running"]);
    await expect(page.getByText("Ingredient Dancing moved up")).toBeVisible();
    await expect(dancing).toBeFocused();
    await expect(page.getByRole("status").filter({ hasText: "Dancing: place 1 of 2" })).toBeAttached();
    await page.getByRole("button", { name: "Actions for Dancing" }).click();
    await page.getByRole("menuitem", { name: "To the end" }).click();
    await expect(names(page)).toHaveText(["Running", "Dancing"]);

    await rail(page).filter({ hasText: "Motion" }).focus();
    await page.keyboard.press("Alt+ArrowUp");
    await expect(rail(page)).toHaveText([/Motion/, /Action/]);
    await expect(page.getByText("Category Motion moved up")).toBeVisible();
    await page.reload();
    await expect(rail(page)).toHaveText([/Motion/, /Action/]);
  });

  test("an ingredient is moved to another category, edited in place, and deleted at once when unused", async ({
    page,
  }) => {
    await page.goto("/ingredients?category=1");
    await page.getByRole("button", { name: "Actions for Dancing" }).click();
    await page.getByRole("menuitem", { name: "Move to" }).press("ArrowRight");
    await page.getByRole("menuitem", { name: "Motion" }).click();
    const question = page.getByRole("alertdialog");
    await expect(question).toContainText("Possible combinations: Promo clip 8 → 6.");
    await question.getByRole("button", { name: "Move to Motion" }).click();
    await expect(page.getByText("Ingredient Dancing moved to Motion")).toBeVisible();
    await expect(names(page)).toHaveText(["Running"]);

    await page.getByRole("button", { name: "Actions for Running" }).click();
    await page.getByRole("menuitem", { name: "Edit" }).click();
    await dialog(page).getByLabel("Name").fill("Sprinting");
    await page.keyboard.press("Control+Enter");
    await expect(names(page)).toHaveText(["Sprinting"]);

    await page.getByRole("button", { name: "Actions for Sprinting" }).click();
    await page.getByRole("menuitem", { name: "Delete" }).click();
    await expect(dialog(page)).toContainText("It is the last one in Action");
    await dialog(page).getByRole("button", { name: "Delete ingredient" }).click();
    await expect(page.getByText("Ingredient Sprinting deleted")).toBeVisible();
    await expect(table(page)).toHaveCount(0);
  });

  test("a category is deleted with its ingredients, or after they have moved; undo brings back all", async ({
    page,
  }) => {
    const ask = async () => {
      await page.getByRole("button", { name: "More for category Action" }).click();
      await page.getByRole("menuitem", { name: "Delete" }).click();
      await expect(dialog(page)).toContainText("Used by 2 ingredients and 1 output type.");
      await expect(dialog(page)).toContainText("Promo clip no longer requires it.");
    };
    await page.goto("/ingredients?category=1");
    await ask();
    await dialog(page).getByLabel("Move them to").selectOption("Motion");
    await dialog(page).getByRole("button", { name: "Delete it, move its 2 ingredients" }).click();
    await expect(page.getByText("Category Action deleted, 2 ingredients moved to Motion")).toBeVisible();
    await expect(names(page)).toHaveText(["Orbit", "Slow zoom", "Running", "Dancing"]);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(rail(page)).toHaveCount(2);

    await page.goto("/ingredients?category=1");
    await ask();
    await dialog(page).getByRole("button", { name: "Delete it with its 2 unused ingredients" }).click();
    await expect(page.getByText("Category Action and its 2 ingredients deleted")).toBeVisible();
    await expect(rail(page)).toHaveText([/Motion/]);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(rail(page)).toHaveText([/Action/, /Motion/]);
  });
});

test.describe("an ingredient in use", () => {
  test.use({
    seed: seeded((database) => {
      smallStudio(database);
      const job = insert(database, "Job", { characterId: 1, outputTypeId: 1 });
      for (const [position, ingredientId] of [1, 3].entries())
        insert(database, "JobIngredient", { jobId: job, ingredientId, position });
    }),
  });

  test("its page says where; deleting it keeps the job, which is said first", async ({ page }) => {
    await page.goto("/ingredients/1");
    await expect(page.getByRole("list", { name: "Output types that require Action" })).toHaveText(
      "Promo clip",
    );
    const job = page.getByRole("link", { name: /J0001/ });
    await expect(job).toContainText("Luna Vale");
    await expect(job).toContainText("pick");
    await page.getByRole("button", { name: "More actions" }).click();
    await page.getByRole("menuitem", { name: "Delete" }).click();
    await expect(dialog(page)).toContainText("Used by 1 job.");
    await expect(dialog(page)).toContainText("The job stays without it. It then lacks its Action");
    await dialog(page).getByRole("button", { name: "Leave it out of rolls" }).click();
    await expect(page.getByRole("definition").filter({ hasText: "0, never rolled" })).toBeVisible();

    await page.getByRole("button", { name: "More actions" }).click();
    await page.getByRole("menuitem", { name: "Delete" }).click();
    await dialog(page).getByRole("button", { name: "Delete it, keep 1 job" }).click();
    await expect(page).toHaveURL(/\/ingredients\?category=1$/);
    await expect(names(page)).toHaveText(["Dancing"]);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(names(page)).toHaveText(["Running", "Dancing"]);
  });

  test("what moving it does is said first", async ({ page }) => {
    await page.goto("/ingredients/1");
    await page.getByRole("button", { name: "Edit" }).click();
    await dialog(page).getByLabel("Category").selectOption("Motion");
    await expect(dialog(page).getByRole("list", { name: "What it does" })).toContainText(
      "1 job has it and keeps it.",
    );
    await page.goto("/ingredients?category=1");
    await page.getByRole("button", { name: "Actions for Running" }).click();
    await page.getByRole("menuitem", { name: "Move to" }).press("ArrowRight");
    await page.getByRole("menuitem", { name: "Motion" }).click();
    const question = page.getByRole("alertdialog");
    await expect(question).toContainText("In 1 job a pick becomes an extra.");
    await expect(question).toContainText("the job leaves the funnel");
    await question.getByRole("button", { name: "Move to Motion" }).click();
    await expect(page.getByText("Ingredient Running moved to Motion")).toBeVisible();
  });
});
