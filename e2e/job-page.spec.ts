import { expect, seeded, test } from "./fixtures";
import { choose, jobLine, piece, summary } from "./job-pages";
import { pressFor } from "./keys";
import { insert, studioWithJobs } from "./seeds";

test.use({
  seed: seeded((database) => {
    studioWithJobs(3)(database);
    insert(database, "MediaAsset", { jobId: 1, title: "The take" });
  }),
});

test("is edited: what is no pick any more becomes an extra, and the change is told", async ({ page }) => {
  await page.goto("/jobs/1/edit");
  await piece(page, "Output type").focus();
  await page.getByRole("button", { name: "Clear the choice" }).nth(1).click();
  await expect(page.getByRole("button", { name: "Remove Orbit" })).toBeVisible();
  await choose(page, "Output type", "Promo clip");
  await choose(page, "Motion", "Slow zoom");
  await page.getByLabel("Planned for").fill("2026-12-24");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Job J0001: ingredients and planned date changed").first()).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Luna Vale — Running, Slow zoom");
  await expect(page.getByLabel("Planned for")).toHaveValue("2026-12-24");
});

test("notes are saved where they stand; the status keeps its history", async ({ page }) => {
  await page.goto("/jobs/1");
  const notes = page.getByRole("region", { name: "Notes" });
  await notes.getByRole("textbox").fill("Slower");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText("Job J0001: notes changed").first()).toBeVisible();
  await expect(notes.getByRole("button", { name: "Save notes" })).toBeHidden();
  await page.getByRole("button", { name: /^Status of J0001/ }).click();
  await page.getByRole("menuitemradio", { name: "Failed" }).click();
  await expect(page.getByRole("list", { name: "Status history" }).getByRole("listitem")).toHaveCount(2);
  await expect(page.getByRole("list", { name: "Changes" })).toContainText("Status of J0001 → Failed");
});

test("priority and planned day are changed where they stand; previous and next are those of the list", async ({
  page,
}) => {
  await page.goto("/jobs?sort=-priority&characterId=1");
  await jobLine(page, "J0001").getByRole("link").click();
  await expect(page).toHaveURL(/\/jobs\/1\?characterId=1&sort=-priority$/);
  const priority = page.getByRole("textbox", { name: "Priority" });
  await priority.fill("1.5");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Enter a whole number, -1000 to 1000.")).toBeVisible();
  await expect(priority).toHaveValue("1.5");
  await priority.fill("-3");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Priority of J0001 → -3").first()).toBeVisible();
  await page.getByLabel("Planned for").fill("2026-12-24");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Planned date of J0001 → 2026-12-24").first()).toBeVisible();
  await expect(page.getByRole("link", { name: /^Next job/ })).toHaveCount(0);
  await page.getByRole("heading", { level: 1 }).click();
  await pressFor(page, "k", page.getByText("J0003", { exact: true }));
  await expect(page.getByRole("link", { name: /^Previous job/ })).toHaveCount(0);
  await page.getByRole("link", { name: "Next job" }).click();
  await expect(page.getByText("J0001", { exact: true })).toBeVisible();
  await page.getByRole("link", { name: "Render jobs" }).last().click();
  await expect(page).toHaveURL(/\/jobs\?characterId=1&sort=-priority$/);
});

test("is duplicated into the builder", async ({ page }) => {
  await page.goto("/jobs/1");
  await page.getByRole("button", { name: "More actions" }).click();
  await page.getByRole("menuitem", { name: "Duplicate" }).click();
  await expect(page.getByText("A copy of J0001")).toBeVisible();
  await expect(summary(page)).toContainText("Tried already: J0001");
  await choose(page, "Action", "Dancing");
  await page.getByRole("button", { name: "Create", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Luna Vale — Dancing, Orbit");
});

test("is deleted with what it leaves said first; its media stays, and Undo brings it back", async ({
  page,
}) => {
  await page.goto("/jobs/1");
  await page.getByRole("button", { name: "More actions" }).click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("Used by 1 media asset.");
  await dialog.getByRole("button", { name: "Delete, keep 1 media asset" }).click();
  await expect(page).toHaveURL(/\/jobs$/);
  await expect(page.getByText("Job J0001 deleted")).toBeVisible();
  await expect(jobLine(page, "J0001")).toHaveCount(0);
  const media = await (await page.request.get("/api/media")).json();
  expect(media.items).toMatchObject([{ title: "The take", jobId: null }]);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(jobLine(page, "J0001")).toBeVisible();
  const again = await (await page.request.get("/api/media")).json();
  expect(again.items).toMatchObject([{ title: "The take", jobId: 1 }]);
});

test("several are deleted at once", async ({ page }) => {
  await page.goto("/jobs");
  await page.getByRole("checkbox", { name: "Select all on this page" }).click();
  await page.getByRole("toolbar").getByRole("button", { name: "Delete" }).click();
  await expect(page.getByRole("dialog")).toContainText("Delete 3 jobs?");
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /^Delete, keep/ })
    .click();
  await expect(page.getByText("No jobs yet")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(jobLine(page, "J0002")).toBeVisible();
});
