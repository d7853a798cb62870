import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, seeded, test } from "./fixtures";
import { jobTable } from "./job-pages";
import { insert, smallStudio } from "./seeds";

// Two characters, two actions, two motions: eight combinations.
const seed = seeded((database) => {
  smallStudio(database);
  for (const name of ["Spring campaign", "Showreel"]) insert(database, "Project", { name });
  const empty = insert(database, "Category", { name: "Mood", position: 9 });
  const still = insert(database, "OutputType", { name: "Still", position: 1 });
  insert(database, "OutputTypeCategory", { outputTypeId: still, categoryId: empty, position: 0 });
});

test.use({ seed });

const choices = (page: Page) => page.getByRole("region", { name: "Choices" });
const coverage = (page: Page) => page.getByRole("region", { name: "What it covers" });
const create = (page: Page) => page.getByRole("region", { name: "Create" });
const planned = (page: Page) => page.getByRole("table", { name: "Planned jobs" });
const lines = (page: Page) => planned(page).locator("tbody tr");
const plan = (page: Page) => choices(page).getByRole("button", { name: /^Plan/ });
const titles = (page: Page) =>
  planned(page)
    .getByRole("button", { name: /^Lock / })
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute("aria-label")));

async function ask(page: Page, count: string): Promise<void> {
  await choices(page)
    .getByRole("textbox", { name: /How many|At most/ })
    .fill(count);
  await plan(page).click();
}

test("a batch by mouse: planned, adjusted, seen whole, created, found and undone", async ({ page }) => {
  await page.goto("/planner?project=1");
  await plan(page).click();
  await expect(choices(page)).toContainText("Choose at least one output type.");
  await choices(page).getByRole("button", { name: "Output types: add one" }).click();
  await page.getByRole("option", { name: "Promo clip" }).click();
  await page.keyboard.press("Escape");
  for (const wrong of ["0", "1001", "-3", "2.5", "many", ""]) {
    await ask(page, wrong);
    await expect(choices(page)).toContainText("Enter a whole number, 1 to 1,000.");
  }
  await ask(page, "4");
  await expect(lines(page)).toHaveCount(4);
  await expect(coverage(page)).toContainText("all untried");
  await expect(coverage(page)).toContainText("2 of 2each 2 times");
  await expect(coverage(page)).toContainText("4 more would be possible.");

  // Locked rows keep their places, whatever is planned around them; a row taken out changes what is covered.
  await planned(page)
    .getByRole("button", { name: /^Lock / })
    .nth(2)
    .click();
  const before = await titles(page);
  await plan(page).click();
  await expect(choices(page)).toContainText("1 locked row stays");
  await expect.poll(async () => (await titles(page))[2]).toBe(before[2]);
  await planned(page)
    .getByRole("button", { name: /^Take out/ })
    .nth(1)
    .click();
  await expect(lines(page)).toHaveCount(3);
  await expect(coverage(page)).toContainText("3all untried");
  const [first] = await titles(page);
  await planned(page)
    .getByRole("button", { name: /^Roll .* again$/ })
    .first()
    .click();
  await expect.poll(async () => (await titles(page))[0]).not.toBe(first);
  expect((await titles(page))[1]).toBe(before[2]);

  const left = await titles(page);
  await page.reload();
  await expect(lines(page)).toHaveCount(3);
  expect(await titles(page)).toEqual(left);

  // A rule that was made in between: what it forbids is told before anything is created, and others take its place.
  const [broken = ""] = left;
  const of = (...names: string[]) => names.find((name) => broken?.includes(name)) ?? "";
  const [action, motion] = [of("Running", "Dancing"), of("Orbit", "Slow zoom")];
  await page.goto("/rules/matrix");
  await page.getByRole("gridcell", { name: `${action} with ${motion}: allowed` }).click();
  await expect(page.getByText(`${action} and ${motion} forbidden`).first()).toBeVisible();
  await page.goto("/planner?project=1");
  await expect(lines(page)).toHaveCount(3);
  await create(page).getByRole("button", { name: "Create 3 jobs" }).click();
  await expect(create(page)).toContainText("no longer possible: a rule forbids it now");
  await create(page).getByRole("button", { name: "Replace them" }).click();
  await expect
    .poll(async () =>
      (await titles(page)).filter((title) => title?.includes(action) && title.includes(motion)),
    )
    .toEqual([]);
  await expect(lines(page)).toHaveCount(3);

  await create(page).getByRole("textbox", { name: "Batch name" }).fill("Opening night");
  await create(page).getByRole("textbox", { name: "Priority" }).fill("high");
  await create(page).getByRole("button", { name: "Create 3 jobs" }).click();
  await expect(create(page)).toContainText("Enter a whole number, -1000 to 1000.");
  await create(page).getByRole("textbox", { name: "Priority" }).fill("2");
  // Into the project that it was opened from, and another one.
  await create(page).getByRole("button", { name: "Projects: add to a project" }).click();
  await page.getByRole("option", { name: "Showreel" }).click();
  await page.keyboard.press("Escape");
  await create(page).getByRole("button", { name: "Create 3 jobs" }).click();
  await expect(page.getByText("3 jobs created in Opening night and 2 projects").first()).toBeVisible();
  await expect(planned(page)).toHaveCount(0);
  await page.getByRole("link", { name: "See the jobs" }).click();
  await expect(jobTable(page).locator("tbody tr")).toHaveCount(3);
  await expect(page.getByText("Batch: Opening night")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(jobTable(page)).toHaveCount(0);
});

test("a batch by keyboard alone: all pairs, rows moved and taken out, renamed, deleted, its jobs stay", async ({
  page,
}) => {
  await page.goto("/planner?outputType=1&character=1");
  await expect(choices(page).getByRole("combobox", { name: "Characters", exact: true })).toHaveValue(
    "chosen",
  );
  await choices(page).getByRole("combobox", { name: "How to plan" }).selectOption("pairs");
  await choices(page).getByRole("textbox", { name: "At most" }).focus();
  await page.keyboard.press("Enter");
  // Two actions by two motions.
  await expect(lines(page)).toHaveCount(4);
  await expect(coverage(page)).toContainText("4 of 4");
  const [first, second] = await titles(page);
  await planned(page)
    .getByRole("button", { name: /^Lock / })
    .first()
    .focus();
  await page.keyboard.press("Alt+ArrowDown");
  await expect.poll(() => titles(page)).toEqual([second, first, ...(await titles(page)).slice(2)]);
  await page.keyboard.press("Space");
  await expect(planned(page).getByRole("button", { name: first ?? "" })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await page.keyboard.press("Delete");
  await expect(lines(page)).toHaveCount(3);
  await expect(coverage(page)).toContainText("3 of 4");
  await create(page).getByRole("textbox", { name: "Batch name" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText(/^3 jobs created in Promo clip · All pairs/).first()).toBeVisible();

  const batches = page.getByRole("region", { name: "Batches" });
  await expect(batches).toContainText("3 Planned");
  await batches.getByRole("button", { name: /^Actions for/ }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("menuitem", { name: "Rename" }).press("Enter");
  await page.getByRole("dialog").getByRole("textbox", { name: /^Name/ }).fill("Night");
  await page.keyboard.press("Enter");
  await expect(batches.getByRole("link", { name: "Night" })).toBeVisible();
  await batches.getByRole("button", { name: "Actions for Night" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("menuitem", { name: "Delete" }).press("Enter");
  await page.getByRole("button", { name: "Delete the batch" }).press("Enter");
  await expect(page.getByText("Batch Night deleted; its jobs stay").first()).toBeVisible();
  await expect(batches).toHaveCount(0);
  await page.goto("/jobs");
  await expect(jobTable(page).locator("tbody tr")).toHaveCount(3);
});

test("nothing left is said at once, as is what cannot be made", async ({ page }) => {
  await page.goto("/planner?outputType=2");
  await plan(page).click();
  await expect(coverage(page)).toContainText("Still has nothing possible: Mood has no ingredient.");
  await expect(page.getByText("Nothing in the batch")).toBeVisible();

  await page.goto("/planner?outputType=1");
  await choices(page).getByRole("combobox", { name: "How to plan" }).selectOption("untried");
  await plan(page).click();
  await expect(lines(page)).toHaveCount(8);
  const scan = await new AxeBuilder({ page }).analyze();
  expect(scan.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(lines(page)).toHaveCount(8);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await page.setViewportSize({ width: 1440, height: 900 });

  await create(page).getByRole("button", { name: "Create 8 jobs" }).click();
  await expect(page.getByText(/^8 jobs created/).first()).toBeVisible();
  await plan(page).click();
  await expect(coverage(page)).toContainText("Nothing is left that these choices allow.");
  await expect(coverage(page)).toContainText("8 combinations are left out, because jobs have them already.");
});
