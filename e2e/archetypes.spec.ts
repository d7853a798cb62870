import type { Page } from "@playwright/test";
import { expect, seeded, test } from "./fixtures";
import { pressFor } from "./keys";
import { picture, UPLOAD } from "./pictures";
import { smallStudio } from "./seeds";

const dialog = (page: Page) => page.getByRole("dialog");
const cards = (page: Page) => page.getByRole("main").getByRole("listitem");

test("the first archetype, and a character made from it", async ({ page }) => {
  await page.goto("/archetypes");
  await page.getByRole("button", { name: "Create the first archetype" }).click();
  await page.getByRole("button", { name: "Create archetype" }).click();
  await expect(page.getByText("Enter a name.")).toBeVisible();
  await dialog(page).getByLabel("Name").fill("The Wanderer");
  await page.getByRole("combobox", { name: /^Subtype/ }).selectOption("Meta");
  await page.getByLabel("Tags").fill("myth");
  await page.locator("input[type=file]").setInputFiles(await picture("wanderer.jpg", "jpeg"));
  await expect(dialog(page).getByRole("img", { name: "Splash image" })).toBeVisible(UPLOAD);
  await page.getByRole("button", { name: "Create archetype" }).click();
  await expect(page.getByText("Archetype The Wanderer created")).toBeVisible();

  await page.getByRole("link", { name: /The Wanderer/ }).click();
  await expect(page.getByRole("heading", { name: "The Wanderer" })).toBeVisible();
  await expect(page.getByText("Nobody is made from The Wanderer yet.")).toBeVisible();
  await page.getByRole("link", { name: "New character" }).click();
  await expect(dialog(page).getByLabel("Archetype")).toHaveText("The Wanderer");
  await dialog(page).getByLabel("Name").fill("Luna Vale");
  await dialog(page).getByLabel("Name").press("Enter");
  await expect(page.getByText("Character Luna Vale created")).toBeVisible();
  await page.goto("/archetypes/1");
  await expect(page.getByRole("link", { name: /Luna Vale/ })).toBeVisible();
});

test.describe("with a small studio", () => {
  test.use({ seed: seeded(smallStudio) });

  test("the list is searched and filtered, as pictures and as lines", async ({ page }) => {
    await page.goto("/archetypes");
    await expect(cards(page)).toHaveCount(1);
    await page.getByRole("link", { name: "Table" }).click();
    await expect(page.getByRole("row", { name: /The Hero Concept/ })).toBeVisible();
    await page.getByRole("combobox", { name: /^Subtype/ }).selectOption("Meta");
    await expect(page.getByText("No archetype matches")).toBeVisible();
    await page.getByRole("link", { name: "Clear the filters" }).click();
    await page.getByRole("row", { name: /The Hero/ }).click();
    // Its page keeps the list, whose neighbours it leads to.
    await expect(page).toHaveURL(/\/archetypes\/1\?view=table$/);
    await expect(page.getByRole("button", { name: "Previous archetype" })).toBeDisabled();
    await expect(page.getByRole("button", { name: "Next archetype" })).toBeDisabled();
    await page.getByRole("navigation", { name: "Breadcrumbs" }).getByRole("link").click();
    await expect(page.getByRole("row", { name: /The Hero Concept/ })).toBeVisible();
  });

  test("is edited, and duplicated without its characters", async ({ page }) => {
    await page.goto("/archetypes/1");
    await pressFor(page, "e", dialog(page));
    await page.getByLabel("Description").fill("Sets out");
    await page.keyboard.press("Control+Enter");
    await expect(
      page.getByText("Archetype The Hero: description changed", { exact: true }).first(),
    ).toBeVisible();
    await page.getByRole("button", { name: "More actions" }).click();
    await page.getByRole("menuitem", { name: "Duplicate" }).click();
    await expect(page.getByRole("heading", { name: "The Hero copy" })).toBeVisible();
    await expect(page.getByText("Nobody is made from The Hero copy yet.")).toBeVisible();
    await pressFor(page, "k", page.getByRole("heading", { name: "The Hero", exact: true }));
    await page.getByRole("link", { name: "Next archetype" }).click();
    await expect(page.getByRole("heading", { name: "The Hero copy" })).toBeVisible();
  });

  test("deleting one in use keeps its characters, and undo brings it back", async ({ page }) => {
    await page.goto("/archetypes/1");
    await page.getByRole("button", { name: "More actions" }).click();
    await page.getByRole("menuitem", { name: "Delete" }).click();
    await expect(dialog(page)).toContainText("Used by 1 character.");
    await dialog(page).getByRole("button", { name: "Delete it, keep 1 character" }).click();
    await expect(page).toHaveURL(/\/archetypes$/);
    await expect(page.getByText("No archetypes yet")).toBeVisible();
    await page.goto("/characters/1");
    await expect(page.getByRole("definition").filter({ hasText: "None" })).toBeVisible();
    await page.locator("h1").click();
    await page.keyboard.press("Control+z");
    await expect(page.getByRole("link", { name: "The Hero" })).toBeVisible();
  });
});
