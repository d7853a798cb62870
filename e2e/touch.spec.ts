import { expect, seeded, test } from "./fixtures";
import { insert, smallStudio } from "./seeds";

test.use({
  seed: seeded((database) => {
    smallStudio(database);
    const job = insert(database, "Job", { characterId: 1, outputTypeId: 1, status: "planned" });
    for (const [position, ingredientId] of [1, 3].entries())
      insert(database, "JobIngredient", { jobId: job, ingredientId, position });
  }),
});

test.describe("with a finger on a phone", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test("ingredients are put in order, a job gets its status on the board, and the palette opens", async ({
    page,
  }) => {
    await page.goto("/ingredients");
    const lines = page.locator("tr[data-row]");
    await expect(lines.first()).toContainText("Running");
    await page.getByRole("button", { name: "Actions for Running" }).tap();
    await page.getByRole("menuitem", { name: "Move down" }).tap();
    await expect(lines.first()).toContainText("Dancing");

    await page.goto("/jobs?view=board");
    await page.getByRole("checkbox", { name: "Select J0001" }).tap();
    await page.getByRole("button", { name: "Status", exact: true }).tap();
    await page.getByRole("menuitem", { name: "Rendered" }).tap();
    await expect(page.getByRole("region", { name: /^Rendered/ }).getByText("J0001")).toBeAttached();
    await expect(page.getByText(/^Drag cards/)).toBeHidden();

    await page.getByRole("button", { name: "Search or jump to" }).tap();
    await expect(page.getByRole("combobox", { name: "Search or jump to" })).toBeFocused();
    await page.keyboard.type("luna");
    await page.getByRole("option", { name: "Luna Vale", exact: true }).tap();
    await expect(page.getByRole("heading", { level: 1, name: "Luna Vale" })).toBeVisible();
  });
});

test.describe("for who does not want motion", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  test("nothing that opens moves", async ({ page }) => {
    await page.goto("/characters?new");
    await expect(page.getByRole("dialog", { name: "New character" })).toBeVisible();
    const longest = await page.evaluate(() =>
      Math.max(
        ...[...document.querySelectorAll("*")].flatMap((element) => {
          const { animationDuration, transitionDuration } = getComputedStyle(element);
          return `${animationDuration},${transitionDuration}`.split(",").map(Number.parseFloat);
        }),
      ),
    );
    expect(longest, "seconds of the longest animation").toBeLessThan(0.001);
  });
});
