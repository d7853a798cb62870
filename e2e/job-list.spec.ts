import { expect, seeded, test } from "./fixtures";
import { jobLine, jobTable } from "./job-pages";
import { pressFor } from "./keys";
import { studioWithJobs } from "./seeds";

test.use({ seed: seeded(studioWithJobs(55)) });

test("pages, sorts, filters and searches through the address", async ({ page }) => {
  await page.goto("/jobs");
  await expect(jobLine(page, "J0055")).toBeVisible();
  await page.getByRole("link", { name: "Next" }).click();
  await expect(jobLine(page, "J0001")).toBeVisible();
  await expect(page.getByText("55 jobs", { exact: true })).toBeVisible();
  await page.getByRole("link", { name: "Previous" }).click();
  await expect(jobLine(page, "J0055")).toBeVisible();

  await page.getByRole("button", { name: "Job", exact: true }).click();
  await expect(jobTable(page).getByRole("row").nth(1)).toContainText("J0001");
  await expect(page).toHaveURL(/sort=id/);

  await page
    .getByRole("searchbox", { name: "Search jobs" })
    .or(page.getByLabel("Search jobs"))
    .first()
    .fill("j0033");
  await expect(jobTable(page).getByRole("row")).toHaveCount(2);
  await expect(jobLine(page, "J0033")).toBeVisible();
  await page.goto("/jobs?file=none");
  await expect(jobTable(page).getByRole("row")).toHaveCount(2);
  await expect(jobLine(page, "J0002")).toContainText("No file");
  await page.goto("/jobs?stage=unmapped");
  await expect(jobLine(page, "J0003")).toContainText("No Motion");

  await page.goto("/jobs");
  await page.getByRole("button", { name: "Character any" }).click();
  await page.getByRole("option", { name: "Bram Oak" }).click();
  await expect(page).toHaveURL(/characterId=2/);
  await expect(page.getByText("27 jobs", { exact: true })).toBeVisible();
  await page.goto("/jobs?q=nobody");
  await expect(page.getByText("No job matches")).toBeVisible();
  await page.getByRole("link", { name: "Clear the filters" }).click();
  await expect(jobLine(page, "J0055")).toBeVisible();
});

test("filters are set, said and taken back one by one; days by word and from to", async ({ page }) => {
  await page.goto("/jobs");
  await page.getByRole("button", { name: "Tag any" }).click();
  await page.getByRole("option", { name: "silver hair" }).click();
  await expect(page.getByText("28 jobs", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "More" }).click();
  await page.getByRole("combobox", { name: "Created" }).selectOption("last 7 days");
  await expect(page).toHaveURL(/created=last-7/);
  await page.getByRole("combobox", { name: "Planned for" }).selectOption("overdue");
  await expect(page.getByText("No job matches")).toBeVisible();
  await page.getByRole("combobox", { name: "Planned for" }).selectOption("no day");
  await page.getByRole("combobox", { name: "Priority" }).selectOption("ordinary");
  await expect(jobTable(page).getByRole("row")).toHaveCount(2);
  await page.getByRole("combobox", { name: "Created" }).selectOption("from … to …");
  await page.getByLabel("Created, from").fill("2020-01-01");
  await page.keyboard.press("Enter");
  await page.getByLabel("Created, to").fill("2020-12-31");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/created=2020-01-01..2020-12-31/);
  await page.keyboard.press("Escape");
  const set = page.getByRole("list", { name: "Filters that are set" });
  await set.getByRole("button", { name: "Remove Created: Jan 1, 2020 to Dec 31, 2020" }).click();
  await expect(jobLine(page, "J0001")).toBeVisible();
  await set.getByRole("button", { name: "Remove Priority: ordinary" }).click();
  await expect(page.getByText("28 jobs", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Clear all filters" }).click();
  await expect(page.getByText("55 jobs", { exact: true })).toBeVisible();
  await expect(page).toHaveURL(/\/jobs$/);

  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole("button", { name: "Filters" }).click();
  await page
    .getByRole("dialog", { name: "Filters" })
    .getByRole("combobox", { name: "Status" })
    .selectOption("Rendered");
  await page.getByRole("dialog", { name: "Filters" }).getByRole("button", { name: "Character any" }).click();
  await page.getByRole("option", { name: "Bram Oak" }).click();
  await page.getByRole("button", { name: "Close" }).click();
  await expect(jobTable(page).getByRole("row")).toHaveCount(2);
  await set.getByRole("button", { name: "Remove Status: Rendered" }).click();
  await expect(page.getByText("27 jobs", { exact: true })).toBeVisible();
});

test("the status is changed in its line, and undone after a reload", async ({ page }) => {
  await page.goto("/jobs");
  await page.getByRole("button", { name: /^Status of J0055/ }).click();
  await page.getByRole("menuitemradio", { name: "In progress" }).click();
  await expect(page.getByText("Status of J0055 → In progress")).toBeVisible();
  await expect(jobLine(page, "J0055")).toContainText("In progress");
  await page.reload();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("Undone: Status of J0055 → In progress")).toBeVisible();
  await expect(jobLine(page, "J0055")).toContainText("Planned");
});

test("several at once: a range with Shift, one change, one Undo", async ({ page }) => {
  await page.goto("/jobs");
  await page.getByRole("checkbox", { name: /^Select J0055/ }).click();
  await page.getByRole("checkbox", { name: /^Select J0052/ }).click({ modifiers: ["Shift"] });
  const bar = page.getByRole("toolbar", { name: "Selected rows" });
  await expect(bar).toContainText("4 selected");
  await bar.getByRole("button", { name: "Status" }).click();
  await page.getByRole("menuitem", { name: "Complete" }).click();
  await expect(page.getByText("Status of 4 jobs → Complete")).toBeVisible();
  for (const code of ["J0055", "J0054", "J0053", "J0052"])
    await expect(jobLine(page, code)).toContainText("Complete");
  await expect(jobLine(page, "J0051")).toContainText("Planned");

  await bar.getByRole("button", { name: "Project" }).click();
  await page.getByRole("option", { name: "Spring" }).click();
  await expect(jobLine(page, "J0053")).toContainText("Spring");
  await bar.getByRole("button", { name: "Priority" }).click();
  await page.getByRole("textbox", { name: "Priority" }).fill("soon");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Enter a whole number, -1000 to 1000.")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Priority" })).toHaveValue("soon");
  await page.getByRole("textbox", { name: "Priority" }).fill("7");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Priority of 4 jobs → 7")).toBeVisible();
  await bar.getByRole("button", { name: "Planned date" }).click();
  await page.getByLabel("Planned date", { exact: true }).last().fill("2026-12-24");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Planned date of 4 jobs → 2026-12-24")).toBeVisible();
  await bar.getByRole("button", { name: "Project" }).click();
  await page.getByRole("button", { name: "Take out of" }).click();
  await page.getByRole("option", { name: "Spring" }).click();
  await expect(page.getByText("4 jobs taken out of Spring")).toBeVisible();
  await expect(jobLine(page, "J0053")).not.toContainText("Spring");
  await page.keyboard.press("Escape");
  await expect(bar).toBeHidden();
});

test("by keyboard: j and k move, x selects, Enter opens", async ({ page }) => {
  await page.goto("/jobs");
  await pressFor(page, "j", page.locator("[data-row-link]:focus"));
  await expect(jobLine(page, "J0055").getByRole("link")).toBeFocused();
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await page.keyboard.press("k");
  await expect(jobLine(page, "J0054").getByRole("link")).toBeFocused();
  await page.keyboard.press("x");
  await expect(page.getByRole("toolbar")).toContainText("1 selected");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/jobs\/54$/);
  await pressFor(page, "j", page.getByText("J0053", { exact: true }));
});
