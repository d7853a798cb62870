import type { Locator, Page } from "@playwright/test";
import type Database from "better-sqlite3";
import { expect, seeded, test } from "./fixtures";
import { insert, smallStudio } from "./seeds";

const column = (page: Page, name: string) => page.getByRole("region", { name: new RegExp(`^${name}`) });
const card = (page: Page, code: string) => page.getByRole("link", { name: new RegExp(`^${code}`) });
const codes = async (region: Locator) =>
  (await region.getByRole("link").allTextContents()).map((text) => text.slice(0, 5)).sort();

function withJobs(planned: number) {
  return (database: Database.Database) => {
    smallStudio(database);
    const fill = database.transaction(() => {
      for (let index = 0; index < planned + 2; index += 1) {
        const status = index < planned ? "planned" : "rendered";
        const jobId = insert(database, "Job", { characterId: 1, outputTypeId: 1, status });
        insert(database, "JobIngredient", { jobId, ingredientId: 1, position: 0 });
        insert(database, "JobStatusChange", { jobId, to: status });
      }
    });
    fill();
  };
}

/** Drags as a hand does: press, move in steps, let go. */
async function drag(page: Page, from: Locator, to: Locator) {
  await from.hover();
  await page.mouse.down();
  const box = await to.boundingBox();
  if (!box) throw new Error("There is nothing to drop on.");
  await page.mouse.move(box.x + box.width / 2, box.y + 60, { steps: 8 });
  await page.mouse.move(box.x + box.width / 2, box.y + 80, { steps: 2 });
  await page.mouse.up();
}

test.describe("the board", () => {
  test.use({ seed: seeded(withJobs(4)), allowedErrors: [/ERR_FAILED/] });

  test("is chosen and remembered; cards are dragged, alone and together, and taken back", async ({
    page,
  }) => {
    await page.goto("/jobs");
    await page.getByRole("link", { name: "Board", exact: true }).click();
    await expect(column(page, "Planned")).toContainText("4 jobs");
    await page.goto("/jobs");
    await expect(column(page, "Rendered")).toContainText("2 jobs");

    await drag(page, card(page, "J0002"), column(page, "In progress"));
    await expect(column(page, "In progress")).toContainText("J0002");
    await expect(column(page, "Planned")).toContainText("3 jobs");
    await expect(page.getByText("Status of J0002 → In progress")).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(column(page, "Planned")).toContainText("J0002");
    await expect(column(page, "In progress")).toContainText("No jobs");

    await page.getByRole("checkbox", { name: "Select J0004" }).click();
    await page.getByRole("checkbox", { name: "Select J0003" }).click({ modifiers: ["Shift"] });
    await page.getByRole("checkbox", { name: "Select J0001" }).click();
    await expect(page.getByRole("toolbar")).toContainText("3 selected");
    await drag(page, card(page, "J0003"), column(page, "Complete"));
    await expect(page.getByText("Status of 3 jobs → Complete")).toBeVisible();
    expect(await codes(column(page, "Complete"))).toEqual(["J0001", "J0003", "J0004"]);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("toolbar")).toBeHidden();

    // What the server does not take goes back where it was, and says so.
    await page.route("**/jobs*", (route) =>
      route.request().method() === "POST" ? route.abort() : route.continue(),
    );
    await drag(page, card(page, "J0002"), column(page, "Failed"));
    await expect(page.getByText("The app's server does not answer.")).toBeVisible();
    await expect(column(page, "Planned")).toContainText("J0002");
    await expect(column(page, "Failed")).toContainText("0 jobs");
  });

  test("by keyboard: the arrows go from card to card, with Alt they move it, x selects", async ({ page }) => {
    await page.goto("/jobs?view=board");
    await page.keyboard.press("j");
    await expect(card(page, "J0004")).toBeFocused();
    await page.keyboard.press("ArrowDown");
    await expect(card(page, "J0003")).toBeFocused();
    await page.keyboard.press("ArrowRight");
    await expect(card(page, "J0005")).toBeFocused();
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("End");
    await expect(card(page, "J0001")).toBeFocused();
    await page.keyboard.press("Alt+ArrowRight");
    await expect(column(page, "In progress")).toContainText("J0001");
    await expect(page.getByText("J0001 moved to In progress")).toBeAttached();
    await expect(card(page, "J0001")).toBeFocused();
    await page.keyboard.press("Alt+ArrowRight");
    await expect(column(page, "Rendered")).toContainText("J0001");
    await expect(card(page, "J0001")).toBeFocused();
    await expect(page.getByText("Status of J0001 → Rendered")).toBeVisible();

    await page.keyboard.press("x");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("x");
    await expect(page.getByRole("toolbar")).toContainText("2 selected");
    await page.keyboard.press("Alt+ArrowRight");
    await expect(page.getByText("Status of 2 jobs → Complete")).toBeVisible();
    expect(await codes(column(page, "Complete"))).toEqual(["J0001", "J0005"]);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/jobs\/5$/);
  });

  test("has the filters of the table, and follows what another window does", async ({ page, context }) => {
    await page.goto("/jobs?view=board&status=planned&q=luna");
    await expect(column(page, "Planned")).toContainText("4 jobs");
    await expect(column(page, "Rendered")).toContainText("Not in the filter");
    await drag(page, card(page, "J0004"), column(page, "Rendered"));
    await expect(page.getByText("Status of J0004 → Rendered")).toBeVisible();
    await expect(card(page, "J0004")).toHaveCount(0);

    const other = await context.newPage();
    await other.goto("/jobs/3");
    await other.getByRole("button", { name: /^Status of J0003/ }).click();
    await other.getByRole("menuitemradio", { name: "Failed" }).click();
    await expect(column(page, "Planned")).toContainText("2 jobs");
    await page.getByRole("button", { name: "Clear all filters" }).click();
    await expect(column(page, "Failed")).toContainText("J0003");
    await expect(column(page, "Rendered")).toContainText("3 jobs");
  });
});

test.describe("a board of thousands", () => {
  test.use({ seed: seeded(withJobs(5000)) });

  test("draws what is in sight and brings the rest as one scrolls", async ({ page }) => {
    const response = await page.goto("/jobs?view=board");
    expect((await response?.body())?.length).toBeLessThan(200_000);
    const planned = column(page, "Planned");
    await expect(planned).toContainText("5,000 jobs");
    const scroller = planned.locator("[data-column]");
    await expect(async () => {
      await scroller.evaluate((element) => element.scrollTo(0, element.scrollHeight));
      await expect(card(page, "J0001")).toBeVisible({ timeout: 200 });
    }).toPass();
    expect(await planned.getByRole("listitem").count()).toBeLessThan(40);
    await drag(page, card(page, "J0003"), column(page, "Complete"));
    await expect(page.getByText("Status of J0003 → Complete")).toBeVisible();
    await expect(planned).toContainText("4,999 jobs");
    // The column stays where one was.
    await expect(card(page, "J0001")).toBeVisible();
    await expect(column(page, "Complete")).toContainText("J0003");
  });
});
