import type { Page } from "@playwright/test";
import { expect, seeded, test } from "./fixtures";
import { pressFor, pressInARow } from "./keys";
import { insert, smallStudio } from "./seeds";

/** Not the lists that fields in it open. */
const dialog = (page: Page) => page.getByRole("dialog", { name: /^(Rename|Merge|Delete) / });
const rows = (page: Page) => page.getByRole("table", { name: "Tags" }).locator("tbody tr");
const names = (page: Page) => rows(page).locator("[data-row-link]");

test("without tags the page says what they are for", async ({ page }) => {
  await page.goto("/tags");
  await expect(page.getByText("No tags yet")).toBeVisible();
});

test.describe("with tags", () => {
  test.use({
    seed: seeded((database) => {
      smallStudio(database);
      const tag = (name: string) => insert(database, "Tag", { name });
      const [nite, night, lost] = [tag("nite"), tag("night"), tag("lost")];
      // Luna: silver hair, nite. Bram: nite, night.
      insert(database, "CharacterTag", { characterId: 1, tagId: nite, position: 1 });
      insert(database, "CharacterTag", { characterId: 2, tagId: nite, position: 0 });
      insert(database, "CharacterTag", { characterId: 2, tagId: night, position: 1 });
      insert(database, "ArchetypeTag", { archetypeId: 1, tagId: night, position: 0 });
      const asset = insert(database, "MediaAsset", { title: "Roof" });
      insert(database, "MediaTag", { mediaId: asset, tagId: nite, position: 0 });
      expect(lost).toBeGreaterThan(0);
    }),
  });

  test("are found, renamed and merged, with what changes said first", async ({ page }) => {
    await page.goto("/tags");
    await expect(names(page)).toHaveText(["lost", "night", "nite", "silver hair"]);
    await page.getByRole("link", { name: "2 characters with nite" }).click();
    await expect(page).toHaveURL(/\/characters\?tag=nite$/);
    await page.goto("/tags?q=hair");
    await expect(names(page)).toHaveText(["silver hair"]);

    // Bad names stand at the field, and what was typed stays.
    await names(page).first().click();
    await expect(dialog(page)).toContainText("It is on 1 character.");
    await dialog(page).getByLabel("Tag").fill("silver, hair");
    await page.keyboard.press("Enter");
    await expect(dialog(page).getByText("A tag has no comma: it would be two tags.")).toBeVisible();
    await expect(dialog(page).getByLabel("Tag")).toHaveValue("silver, hair");
    await dialog(page).getByLabel("Tag").fill("Grey hair");
    await page.keyboard.press("Enter");
    await expect(page.getByText("Tag silver hair renamed to Grey hair").first()).toBeVisible();

    // The name of another tag, in whatever case, makes the two one.
    await page.goto("/tags?q=nite");
    await names(page).first().click();
    await dialog(page).getByLabel("Tag").fill("NIGHT");
    await expect(dialog(page)).toContainText(
      "There is a tag night already, on 1 character and 1 archetype. The two become one",
    );
    await dialog(page).getByRole("button", { name: "Merge into night" }).click();
    await expect(page.getByText("Tag nite merged into night").first()).toBeVisible();
    await page.goto("/characters/2");
    await expect(page.getByRole("list", { name: "Tags" })).toHaveText("night");
    await page.goto("/characters/1");
    await expect(page.getByRole("list", { name: "Tags" }).getByRole("listitem")).toHaveText([
      "Grey hair",
      "night",
    ]);
  });

  test("are merged and deleted several at once by keyboard, and brought back by undo", async ({ page }) => {
    await page.goto("/tags?sort=-uses");
    await expect(names(page)).toHaveText(["nite", "night", "silver hair", "lost"]);
    await pressFor(page, "j", page.locator("[data-row-link]:focus"));
    await page.keyboard.press("x");
    await page.keyboard.press("j");
    await page.keyboard.press("x");
    await page.getByRole("button", { name: "Merge" }).press("Enter");
    await expect(dialog(page)).toContainText(
      "nite takes their place on 2 characters, 1 archetype and 1 media asset",
    );
    await dialog(page)
      .getByRole("combobox", { name: "Into" })
      .or(dialog(page).getByLabel("Into"))
      .first()
      .press("Enter");
    await page.keyboard.type("dusk, dawn");
    await page.keyboard.press("Enter");
    await dialog(page).getByRole("button", { name: "Merge", exact: true }).press("Enter");
    await expect(dialog(page)).toContainText("A tag has no comma: it would be two tags.");
    await dialog(page).getByLabel("Into").press("Enter");
    await page.keyboard.type("after dark");
    await page.keyboard.press("Enter");
    await expect(dialog(page)).toContainText("after dark takes their place");
    await dialog(page).getByRole("button", { name: "Merge", exact: true }).press("Enter");
    await expect(page.getByText("Tags night and nite merged into after dark").first()).toBeVisible();
    await expect(names(page)).toHaveText(["after dark", "silver hair", "lost"]);

    await page.goto("/tags?use=none");
    await expect(names(page)).toHaveText(["lost"]);
    await page.goto("/tags");
    await page.getByRole("checkbox", { name: "Select after dark" }).check();
    await page.getByRole("button", { name: "Delete" }).click();
    await expect(dialog(page)).toContainText("Used by 2 characters, 1 archetype and 1 media asset.");
    await dialog(page).getByRole("button", { name: "Delete tag" }).click();
    await expect(names(page)).toHaveText(["lost", "silver hair"]);
    await page.getByRole("button", { name: "Undo", exact: true }).first().click();
    await expect(names(page)).toHaveText(["after dark", "lost", "silver hair"]);
  });

  test("are a key and a search away", async ({ page }) => {
    await page.goto("/");
    await expect(async () => {
      await pressInARow(page, "g", "t");
      await expect(page).toHaveURL(/\/tags$/, { timeout: 1_000 });
    }).toPass();
    await page.keyboard.press("Control+k");
    await page.keyboard.type("silver");
    await page.getByRole("option", { name: "silver hair" }).click();
    await expect(page).toHaveURL(/\/tags\?q=silver(\+|%20)hair$/);
  });
});
