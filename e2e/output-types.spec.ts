import type { Page } from "@playwright/test";
import { drag } from "./drag";
import { expect, seeded, test } from "./fixtures";
import { pressFor } from "./keys";
import { insert, smallStudio } from "./seeds";

const dialog = (page: Page) => page.getByRole("dialog");
const row = (page: Page, name: string | RegExp) => page.getByRole("main").getByRole("row", { name });

test("the first output type, before there is any category", async ({ page }) => {
  await page.goto("/output-types");
  await page.getByRole("button", { name: "Create the first output type" }).click();
  await expect(dialog(page)).toContainText("There are no categories yet.");
  await expect(dialog(page)).toContainText("there is no character yet");
  await dialog(page).getByLabel("Name").fill("Portrait");
  await dialog(page).getByLabel("Aspect ratio").fill("4x5");
  await dialog(page).getByLabel("Name").press("Enter");
  await expect(page.getByText("Output type Portrait created")).toBeVisible();
  await expect(row(page, /Portrait/)).toContainText("4:5");
});

test.describe("with a small studio", () => {
  test.use({ seed: seeded(smallStudio) });

  test("required categories are chosen and ordered by keyboard, with the number they make possible", async ({
    page,
  }) => {
    await page.goto("/output-types?new");
    await expect(dialog(page)).toContainText("2 combinations possible with 2 characters: one for each");
    await dialog(page).getByLabel("Name").fill("Teaser");
    const picker = dialog(page).getByLabel("Required categories");
    for (const name of ["motion", "action"]) {
      await picker.focus();
      await page.keyboard.press("Enter");
      await page.keyboard.type(name);
      await page.keyboard.press("Enter");
    }
    const chosen = dialog(page).getByRole("list").getByRole("listitem");
    await expect(chosen).toHaveText([/Motion/, /Action/]);
    await expect(dialog(page)).toContainText("8 combinations possible with 2 characters");
    await dialog(page).getByRole("button", { name: "Move Action up" }).focus();
    await page.keyboard.press("Alt+ArrowUp");
    await expect(chosen).toHaveText([/Action/, /Motion/]);
    await dialog(page).getByRole("button", { name: "Remove Action" }).focus();
    await page.keyboard.press("Enter");
    await expect(dialog(page).getByRole("button", { name: "Remove Motion" })).toBeFocused();
    await expect(dialog(page)).toContainText("4 combinations possible");
    await page.keyboard.press("Control+Enter");
    await expect(row(page, /Teaser/)).toContainText("Motion");
    await expect(page.getByText("0 combinations tried of 12 possible, in 2 output types.")).toBeVisible();
  });

  test("what is refused is said at its field, and nothing typed is lost", async ({ page }) => {
    await page.goto("/output-types?new");
    const fill = (label: string, text: string) => dialog(page).getByLabel(label).fill(text);
    await fill("Aspect ratio", "wide");
    await fill("Width, px", "19.5");
    await fill("Seconds", "-1");
    await dialog(page).getByRole("button", { name: "Vertical 9:16" }).click();
    await expect(dialog(page).getByLabel("Height, px")).toHaveValue("1920");
    await fill("Aspect ratio", "wide");
    await fill("Width, px", "19.5");
    await fill("Description", "kept");
    await page.getByRole("button", { name: "Create output type" }).click();
    for (const message of [
      "Enter a name.",
      "Enter a ratio such as 16:9.",
      "Enter whole pixels, 1 to 100,000.",
      "Enter seconds, more than 0.",
    ])
      await expect(dialog(page).getByText(message)).toBeVisible();
    await expect(dialog(page).getByLabel("Width, px")).toHaveValue("19.5");
    await expect(dialog(page).getByLabel("Description")).toHaveValue("kept");
  });

  test("its page shows what it requires; an edit and its undo are in its history", async ({ page }) => {
    await page.goto("/output-types");
    await row(page, /Promo clip/)
      .getByRole("link")
      .click();
    await expect(page.getByRole("link", { name: /1 Action 2 to pick from/ })).toBeVisible();
    await expect(page.getByText("No job makes a Promo clip yet.")).toBeVisible();
    await page.getByRole("button", { name: "Edit" }).click();
    await dialog(page).getByLabel("Seconds").fill("8");
    await dialog(page).getByRole("button", { name: "Move Motion up" }).click();
    await page.getByRole("button", { name: "Save" }).click();
    const history = page.getByRole("list", { name: "Changes" });
    await expect(history).toContainText("Output type Promo clip: required categories and seconds changed");
    await expect(page.getByRole("link", { name: /1 Motion 2 to pick from/ })).toBeVisible();
    await page.getByRole("button", { name: "Undo", exact: true }).first().click();
    await expect(page.getByRole("link", { name: /1 Action 2 to pick from/ })).toBeVisible();
  });
});

test.describe("with an empty category and a job", () => {
  test.use({
    seed: seeded((database) => {
      smallStudio(database);
      const weather = insert(database, "Category", { name: "Weather", position: 2 });
      const loop = insert(database, "OutputType", { name: "Weather loop", position: 1 });
      insert(database, "OutputTypeCategory", { outputTypeId: loop, categoryId: weather, position: 0 });
      insert(database, "Job", { characterId: 1, outputTypeId: 1 });
    }),
  });

  test("the list says which category is empty, and is put in order", async ({ page }) => {
    await page.goto("/output-types");
    await expect(row(page, /Weather loop/)).toContainText("Weather· empty");
    await expect(row(page, /Weather loop/).getByRole("link", { name: /Weather · empty/ })).toHaveAttribute(
      "href",
      "/ingredients?category=3",
    );
    await row(page, /Weather loop/)
      .getByRole("link", { name: "Weather loop", exact: true })
      .focus();
    await page.keyboard.press("Alt+ArrowUp");
    await expect(page.getByText("Output type Weather loop moved up")).toBeVisible();
    const first = page.getByRole("main").getByRole("row").nth(1);
    await expect(first).toContainText("Weather loop");
    await drag(page, row(page, /Promo clip/), first, 0.1);
    await expect(page.getByText("Output type Promo clip moved up").first()).toBeVisible();
    await expect(first).toContainText("Promo clip");

    // Sorted in another way they are not put in order; one button leads back.
    const possible = page.getByRole("columnheader", { name: "Possible" });
    await possible.getByRole("button").click();
    await expect(possible).toHaveAttribute("aria-sort", "descending");
    await possible.getByRole("button").click();
    await expect(first).toContainText("Weather loop");
    await expect(first.locator("[data-drag-handle]")).toHaveCount(0);
    const csv = await page.request.get("/api/tables/output-types?sort=possible&columns=name,possible");
    expect(await csv.text()).toContain("Name,Possible\r\nWeather loop,0\r\nPromo clip,8\r\n");
    await page.getByRole("button", { name: "Sort by their own order" }).click();
    await expect(first).toContainText("Promo clip");
    await page.getByRole("button", { name: "Actions for Promo clip" }).click();
    await page.getByRole("menuitem", { name: "To the end" }).click();
    await expect(first).toContainText("Weather loop");

    await row(page, /Promo clip/)
      .getByRole("link", { name: "Promo clip" })
      .click();
    await expect(page.getByRole("button", { name: "Next output type" })).toBeDisabled();
    await pressFor(page, "k", page.getByRole("heading", { name: "Weather loop" }));
    await page.getByRole("link", { name: "Next output type" }).click();
    await expect(page.getByRole("heading", { name: "Promo clip" })).toBeVisible();
  });

  test("deleting one in use keeps its jobs, an unused one goes at once", async ({ page }) => {
    await page.goto("/output-types");
    await page.getByLabel("Select all on this page").check();
    await page
      .getByRole("toolbar", { name: "Selected rows" })
      .getByRole("button", { name: "Delete" })
      .click();
    await dialog(page).getByRole("button", { name: "Delete them, keep 1 job" }).click();
    await expect(page.getByText("No output types yet")).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).click();

    await row(page, /Promo clip/)
      .getByRole("link", { name: "Promo clip" })
      .click();
    await page.getByRole("button", { name: "More actions" }).click();
    await page.getByRole("menuitem", { name: "Delete" }).click();
    await expect(dialog(page)).toContainText("Used by 1 job.");
    await dialog(page).getByRole("button", { name: "Delete it, keep 1 job" }).click();
    await expect(page).toHaveURL(/\/output-types$/);
    await expect(row(page, /Promo clip/)).toHaveCount(0);

    await page.getByRole("button", { name: "Actions for Weather loop" }).click();
    await page.getByRole("menuitem", { name: "Delete" }).click();
    await dialog(page).getByRole("button", { name: "Delete output type" }).click();
    await expect(page.getByText("No output types yet")).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(row(page, /Weather loop/)).toBeVisible();
  });
});
