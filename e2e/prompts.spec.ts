import { expect, seeded, test } from "./fixtures";
import { insert, studioWithJobs } from "./seeds";

test.use({
  seed: seeded((database) => {
    studioWithJobs(3)(database);
    database.prepare("UPDATE Character SET visualNotes = 'silver hair' WHERE id = 1").run();
    database.prepare("UPDATE Ingredient SET promptFragment = 'at full speed' WHERE id = 1").run();
  }),
});

test("prompts are drafted for all jobs of a list, found again, used, written anew, and say what was made from them", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/jobs");
  await page.getByRole("checkbox", { name: "Select all" }).check();
  await page.getByRole("toolbar").getByRole("button", { name: "Draft prompts" }).click();
  const dialog = page.getByRole("dialog", { name: "Draft prompts for 3 jobs" });
  const drafts = dialog.getByRole("list", { name: "Drafts" }).getByRole("listitem");
  await expect(drafts).toHaveCount(3);
  await expect(drafts.filter({ hasText: "J0001" })).toHaveText("J0001silver hair, at full speed, Orbit");
  await expect(drafts.filter({ hasText: "J0002" })).toHaveText("J0002Bram Oak, at full speed, Orbit");
  await dialog.getByLabel("Template").fill("{character.look}, {ingredients}, cinematic");
  await expect(drafts.filter({ hasText: "J0003" })).toHaveText("J0003silver hair, at full speed, cinematic");
  await dialog.getByLabel("Project").click();
  await page.getByRole("option", { name: "Spring" }).click();
  await dialog.getByRole("button", { name: "Draft 3 prompts" }).click();
  await expect(page.getByText("3 prompts drafted in Spring")).toBeVisible();

  await page.goto("/prompts");
  const rows = page.getByRole("table", { name: "Prompts" }).locator("[data-row]");
  await expect(rows).toHaveCount(3);
  await page.getByLabel("Search prompts").fill("bram");
  await expect(rows).toHaveCount(1);
  await rows.getByRole("link", { name: "Bram Oak, at full speed" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Bram Oak, at full speed, Orbit, cinematic",
  );

  await page.getByRole("button", { name: "Copy", exact: true }).click();
  const changes = page.getByRole("list", { name: "Changes" });
  await expect(changes).toContainText("copied");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    "Bram Oak, at full speed, Orbit, cinematic",
  );
  await page.keyboard.press("e");
  // What cannot be read is said in place, as it is where prompts are written.
  await page.getByLabel("Prompt", { exact: true }).fill("Bram Oak {at rest");
  const problems = page.getByRole("list", { name: "What could not be read" });
  await expect(problems.getByRole("button")).toContainText("{");
  await page.getByLabel("Prompt", { exact: true }).fill("Bram Oak at rest");
  await expect(problems).toHaveCount(0);
  await page.keyboard.press("Control+Enter");
  const earlier = page.getByRole("region", { name: "Earlier texts" });
  await expect(earlier.getByText("Bram Oak, at full speed, Orbit, cinematic")).toBeVisible();
  await page.keyboard.press("s");
  await expect(page.getByRole("button", { name: "Starred", exact: true })).toBeVisible();
  await earlier.getByRole("button", { name: "Take it again" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Bram Oak, at full speed, Orbit, cinematic",
  );
  await page.getByRole("navigation", { name: "Breadcrumbs" }).getByRole("link", { name: "Prompts" }).click();
  await expect(page).toHaveURL(/\/prompts\?q=bram$/);
  await page.goto("/prompts?starred=yes");
  await expect(rows).toHaveCount(1);
  await page.goto("/prompts?character=1&status=pending");
  await expect(rows).toHaveCount(2);
});

test("a job's page drafts one in two clicks, and Undo takes it back", async ({ page }) => {
  await page.goto("/jobs/1");
  await page.getByRole("button", { name: "Draft prompts" }).click();
  await page.getByRole("button", { name: "Draft 1 prompt" }).click();
  await expect(page.getByText("Prompt drafted")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await page.goto("/prompts");
  await expect(page.getByText("No prompts yet")).toBeVisible();
});

test.describe("with media", () => {
  test.use({
    seed: seeded((database) => {
      studioWithJobs(2)(database);
      const prompt = insert(database, "Prompt", {
        jobId: 1,
        text: "a {red|blue} duck\nNegative prompt: rain",
      });
      insert(database, "PromptCopy", { promptId: prompt, text: "a red duck\nNegative prompt: rain" });
      for (const [jobId, title, text] of [
        [1, "Copied", "a red duck"],
        [1, "Another", "a green duck"],
        [2, "Of another job", "a red duck"],
      ] as const)
        insert(database, "MediaAsset", { jobId, title, prompt: text });
    }),
  });

  test("those of its job that say a text it was copied as are shown", async ({ page }) => {
    await page.goto("/prompts/1");
    const made = page.getByRole("region", { name: "Made from it" });
    await expect(made.getByRole("link")).toHaveCount(1);
    await expect(made.getByText("Copied")).toBeVisible();
  });
});
