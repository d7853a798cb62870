import { readFileSync } from "node:fs";
import { expect, seeded, test } from "./fixtures";
import { pressFor } from "./keys";
import { panel, render, row } from "./media-pages";
import { handOver, picture } from "./pictures";
import { insert, smallStudio } from "./seeds";

test.use({
  seed: seeded((database) => {
    smallStudio(database);
    const job = insert(database, "Job", {
      characterId: 1,
      outputTypeId: 1,
      status: "planned",
      notes: "",
      priority: 0,
    });
    for (const [position, ingredientId] of [1, 3].entries())
      insert(database, "JobIngredient", { jobId: job, ingredientId, position });
    insert(database, "MediaAsset", {
      title: "First",
      autoFields: "title description",
      quality: "unreviewed",
      rating: 0,
    });
    insert(database, "MediaAsset", { title: "Second", quality: "unreviewed", rating: 0 });
    insert(database, "MediaAsset", { title: "Third", quality: "approved", rating: 3 });
  }),
});

test("two renders dropped on a job are its media, prefilled, and the job is rendered", async ({ page }) => {
  await page.goto("/jobs/1");
  const zone = page.getByRole("button", { name: "Drop finished files" });
  for (const [name, mimeType] of [
    ["comfyui-video.mp4", "video/mp4"],
    ["comfyui-nomodel.png", "image/png"],
  ] as const)
    await handOver(zone, "drop", { name, mimeType, buffer: readFileSync(render(name)) });
  await expect(panel(page).getByText("2 files added")).toBeVisible();
  await expect(row(page, "comfyui-video.mp4")).toContainText("Added to J0001");
  await expect(page.getByRole("main").getByText("Rendered").first()).toBeVisible();
  await row(page, "comfyui-video.mp4").getByRole("link").click();
  await expect(page.getByLabel(/^Title/)).toHaveValue("Luna Vale — Running, Orbit");
  await expect(page.getByLabel(/^SEO title/)).toHaveValue("Luna Vale — Running, Orbit | Promo clip");
  await expect(page.getByRole("button", { name: "Remove silver hair" })).toBeVisible();
  await expect(page.getByText(/J0001 Luna Vale - Running, Orbit( \(2\))?\.mp4/)).toBeVisible();
});

test("submit and complete does both", async ({ page }) => {
  await page.goto("/jobs/1");
  await page.getByLabel("Submit and complete J0001").check();
  await handOver(
    page.getByRole("button", { name: "Drop finished files" }),
    "drop",
    await picture("done.png"),
  );
  await expect(row(page, "done.png")).toContainText("Added to J0001");
  await expect(page.getByRole("main").getByText("Complete", { exact: true }).first()).toBeVisible();
  await expect(page.getByLabel("Submit and complete J0001")).toBeHidden();
});

test("metadata is edited in place; what is refused stays and says why", async ({ page }) => {
  await page.goto("/media/1");
  const title = page.getByLabel(/^Title/);
  await expect(page.getByText("Title · auto")).toBeVisible();
  await title.fill("x".repeat(301));
  await page.getByLabel("SEO title").fill("y".repeat(70));
  await expect(page.getByText("70 of 60, will be cut off")).toBeVisible();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Use at most 300 characters.")).toBeVisible();
  await expect(page.getByLabel("SEO title")).toHaveValue("y".repeat(70));
  await title.fill("A better title");
  await expect(page.getByText("Title · auto")).toBeHidden();
  await page.getByLabel(/^Tags/).fill("noir, night,");
  await page.getByLabel("Notes").fill("Keep");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText("First: title, tags, SEO title and notes changed").first()).toBeVisible();
  await page.reload();
  await expect(title).toHaveValue("A better title");
  await expect(page.getByRole("button", { name: "Remove night" })).toBeVisible();
  await page.getByRole("list", { name: "Changes" }).getByRole("button", { name: /Undo/ }).click();
  await expect(title).toHaveValue("First");
});

test("linked to a job it takes the job's words, and can be filled again", async ({ page }) => {
  await page.goto("/media/1");
  await page.getByLabel("Job", { exact: true }).click();
  await page.getByPlaceholder("Search jobs").fill("luna");
  await page.getByRole("option", { name: /J0001/ }).click();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("First: linked to J0001").first()).toBeVisible();
  const title = page.getByLabel(/^Title/);
  await expect(title).toHaveValue("Luna Vale — Running, Orbit");
  await title.fill("My own");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("title changed").first()).toBeVisible();
  await page.getByRole("button", { name: "Fill again" }).click();
  await page.getByLabel("title", { exact: true }).check();
  await page.getByRole("button", { name: /^Fill \d fields?$/ }).click();
  await expect(title).toHaveValue("Luna Vale — Running, Orbit");
});

test("reviewing and walking by keys, within the filters", async ({ page }) => {
  await page.goto("/media?quality=unreviewed");
  await expect(page.getByText("2 files match.")).toBeVisible();
  await pressFor(page, "j", page.locator("[data-row='2'] :focus"));
  await page.keyboard.press("4");
  await expect(page.getByText("Second rated 4 of 5")).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Second" })).toBeVisible();
  await pressFor(page, "j", page.getByRole("heading", { name: "First" }));
  await expect(page).toHaveURL("/media/1?q=quality%3Aunreviewed");
  await pressFor(page, "a", page.getByRole("button", { name: "Approved", pressed: true }));
  await page.getByRole("navigation", { name: "Breadcrumbs" }).getByRole("link").click();
  await expect(page.getByText("1 file matches.")).toBeVisible();
});

test("several are selected, changed and deleted together, and undone", async ({ page }) => {
  await page.goto("/media?view=table");
  await pressFor(page, "j", page.locator("[data-row='3'] :focus"));
  await page.getByLabel("Select Third").check();
  await page.getByLabel("Select First").click({ modifiers: ["Shift"] });
  await expect(page.getByRole("toolbar")).toContainText("3 selected");
  await page.getByRole("button", { name: "Reject" }).click();
  await expect(page.getByText("3 files → rejected")).toBeVisible();
  await page.getByRole("toolbar").getByRole("button", { name: "Tags" }).click();
  const tags = page.getByRole("dialog", { name: "Tags of 3 files" });
  await tags.getByRole("button", { name: "Change tags" }).click();
  await expect(tags.getByText("Enter a tag to add, or one to take away.")).toBeVisible();
  await tags.getByLabel("Add").fill("night, sea");
  await tags.getByRole("button", { name: "Change tags" }).click();
  await expect(page.getByText("Tags of 3 files changed")).toBeVisible();
  await expect(tags).toBeHidden();
  await page.getByRole("button", { name: "Delete", exact: true }).click();
  await page.getByRole("button", { name: "Delete 3 files" }).click();
  await expect(page.getByText("No files yet")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByLabel("Select First")).toBeVisible();
});
