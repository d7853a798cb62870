import { readFileSync } from "node:fs";
import type Database from "better-sqlite3";
import { expect, seeded, test } from "./fixtures";
import { pressInARow } from "./keys";
import { insert, smallStudio } from "./seeds";

/** The small studio; Running never goes with Slow zoom, and Luna has run in an orbit twice. */
function exploredStudio(database: Database.Database): void {
  smallStudio(database);
  insert(database, "Rule", {
    ...{ type: "exclude", enabled: 1, sourceKind: "ingredient", sourceIngredientId: 1 },
    ...{ targetKind: "ingredient", targetIngredientId: 4 },
  });
  for (const status of ["planned", "rendered"]) {
    const jobId = insert(database, "Job", { characterId: 1, outputTypeId: 1, status });
    for (const [position, ingredientId] of [1, 3].entries())
      insert(database, "JobIngredient", { jobId, ingredientId, position });
  }
  const portrait = insert(database, "OutputType", { name: "Portrait", position: 1 });
  insert(database, "OutputTypeCategory", { outputTypeId: portrait, categoryId: 1, position: 0 });
  insert(database, "OutputType", { name: "Plain", position: 2 });
  const style = insert(database, "Category", { name: "Style", position: 2 });
  const loop = insert(database, "OutputType", { name: "Loop", position: 3 });
  for (const [position, categoryId] of [1, 2, style].entries())
    insert(database, "OutputTypeCategory", { outputTypeId: loop, categoryId, position });
}

test("without an output type it says what it is for", async ({ page }) => {
  await page.goto("/combinations");
  await expect(page.getByRole("heading", { name: "No output types yet" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Create an output type" })).toBeVisible();
});

test.describe("with jobs and a rule", () => {
  test.use({ seed: seeded(exploredStudio) });

  test("the matrix is read and opened by mouse, and its files hold all of it", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("link", { name: "Explorer" }).click();
    await expect(page.getByText("1 of 6 combinations of Promo clip tried.")).toBeVisible();
    const grid = page.getByRole("grid", { name: "Action by Motion" });
    const cell = (name: string) => grid.getByRole("gridcell", { name });
    await expect(cell("Running with Orbit: 1 of 2 tried, furthest rendered")).toHaveText("1");
    await expect(cell("Dancing with Orbit: 0 of 2 tried")).toBeVisible();
    await expect(grid.getByRole("rowheader", { name: "Running" })).toHaveAttribute(
      "title",
      "Running: 1 of 2 tried",
    );
    await cell("Running with Slow zoom: forbidden").hover();
    await expect(page.getByText("Running never goes with Slow zoom.")).toBeVisible();
    await cell("Running with Slow zoom: forbidden").click();
    const panel = page.getByRole("dialog");
    await expect(panel).toContainText("No combination has both.");
    await expect(panel).toContainText("Running never goes with Slow zoom.");
    await page.keyboard.press("Escape");

    await cell("Running with Orbit").click();
    await expect(panel).toContainText("Possible2Tried1Untried1");
    await expect(panel.getByRole("listitem")).toHaveText([/J0002.*Rendered/, /J0001.*Planned/]);
    await panel.getByRole("link", { name: "All 2 in the list of jobs" }).click();
    await expect(page.getByText("Ingredient: Running + Orbit")).toBeAttached();
    await expect(page.getByRole("link", { name: /^J000/ })).toHaveText([/^J0002/, /^J0001/]);
    await page.goBack();
    await cell("Dancing with Slow zoom").click();
    await panel.getByRole("link", { name: "Plan this" }).click();
    await expect(page).toHaveURL(/\/jobs\/new\?outputType=1&ingredient=2&ingredient=4/);
    await page.goBack();
    // The planner begins with the slice that is looked at, here a cell of it.
    await cell("Dancing with Slow zoom").click();
    await panel.getByRole("link", { name: "Plan what is untried" }).click();
    await expect(page).toHaveURL(/\/planner\?outputType=1&ingredient=2&ingredient=4&mode=untried/);
    await page.getByRole("button", { name: "Plan", exact: true }).click();
    await expect(page.getByRole("table", { name: "Planned jobs" }).locator("tbody tr")).toHaveCount(2);
    await page.goBack();

    const download = async (name: string) => {
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        page
          .getByRole("button", { name: "Export" })
          .click()
          .then(() => page.getByRole("menuitem", { name }).click()),
      ]);
      return readFileSync(await file.path());
    };
    const lines = String(await download("CSV")).split("\r\n");
    expect(lines[0]).toBe("\uFEFFAction,Motion,Possible,Tried,Untried,Furthest,Forbidden by");
    expect(lines).toContain("Running,Orbit,2,1,1,Rendered,");
    expect(lines).toContain("Running,Slow zoom,0,0,0,Forbidden,Running never goes with Slow zoom.");
    expect([...(await download("Picture")).subarray(1, 4)]).toEqual(
      [..."PNG"].map((one) => one.charCodeAt(0)),
    );
  });

  test("the matrix is walked, opened, turned and limited by keyboard", async ({ page }) => {
    await page.goto("/");
    await pressInARow(page, "g", "e");
    const grid = page.getByRole("grid");
    await grid.focus();
    const expectActive = async (name: RegExp) => {
      const id = await grid.getAttribute("aria-activedescendant");
      await expect(page.locator(`[id="${id}"]`)).toHaveAccessibleName(name);
    };
    await expectActive(/^Running with Orbit/);
    for (const [key, name] of [
      ["ArrowRight", /^Running with Slow zoom/],
      ["ArrowDown", /^Dancing with Slow zoom/],
      ["Home", /^Dancing with Orbit/],
      ["Control+End", /^Dancing with Slow zoom/],
      ["PageUp", /^Running with Slow zoom/],
      ["Control+Home", /^Running with Orbit/],
    ] as const) {
      await page.keyboard.press(key);
      await expectActive(name);
    }
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog")).toContainText("J0002");
    await page.keyboard.press("Escape");
    await expect(grid).toBeFocused();

    await page.getByRole("button", { name: "Swap rows and columns" }).press("Enter");
    await expect(page.getByRole("grid", { name: "Motion by Action" })).toBeVisible();
    await page.getByRole("button", { name: /^Character/ }).press("Enter");
    await page.keyboard.type("Luna");
    await expect(page.getByRole("option", { name: "Luna Vale" })).toBeVisible();
    await page.keyboard.press("Enter");
    const main = page.getByRole("main");
    await expect(main.getByText("1 of 3 combinations of Promo clip with Luna Vale tried.")).toBeVisible();
    await expect(grid.getByRole("gridcell", { name: "Orbit with Running: 1 of 1 tried" })).toBeVisible();
    await page.getByRole("combobox", { name: "Sort rows" }).selectOption("tried");
    await expect(grid.getByRole("rowheader")).toHaveText([/Slow zoom/, /Orbit/]);
  });

  test("an address that leads nowhere says so and offers what there is", async ({ page }) => {
    await page.goto("/combinations?outputType=99");
    await expect(page.getByText("This output type does not exist")).toBeVisible();
    await page.getByRole("main").getByRole("link", { name: "Portrait" }).click();
    // One category only: it is set against the characters.
    const portrait = page.getByRole("grid", { name: "Action by Character" });
    await expect(
      portrait.getByRole("gridcell", { name: "Dancing with Bram Oak: 0 of 1 tried" }),
    ).toBeVisible();

    await page.goto("/combinations?outputType=1&rows=77");
    await expect(page.getByText("Promo clip can be looked at by Action, Motion and Character")).toBeVisible();
    await page.getByRole("link", { name: "Action × Motion" }).click();
    await expect(page.getByRole("grid", { name: "Action by Motion" })).toBeVisible();

    await page.goto("/combinations?outputType=1&character=55&ingredientId=1234");
    await expect(page.getByText("it is left out")).toBeVisible();

    await page.goto("/combinations?outputType=3");
    await expect(page.getByText("Plain asks for no category")).toBeVisible();

    await page.goto("/combinations?outputType=4");
    await expect(page.getByText("Style has no ingredients yet")).toBeVisible();
    await expect(page.getByRole("link", { name: "Fill Style" })).toHaveAttribute(
      "href",
      "/ingredients?category=3",
    );
  });
});
