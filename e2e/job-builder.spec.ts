import { expect, seeded, test } from "./fixtures";
import { choose, piece, summary } from "./job-pages";
import { smallStudio } from "./seeds";

test.use({ seed: seeded(smallStudio), allowedErrors: [/ERR_INTERNET_DISCONNECTED/] });

test("a job by mouse: the summary follows, and its page shows all of it", async ({ page }) => {
  await page.goto("/jobs/new");
  await expect(summary(page)).toContainText("Without a character and an output type");
  await choose(page, "Character", "Luna Vale");
  await choose(page, "Output type", "Promo clip");
  await expect(summary(page)).toContainText(
    "Without Action and Motion, the job stays outside of the funnel.",
  );
  await choose(page, "Action", "Running");
  await choose(page, "Motion", "Orbit");
  await expect(summary(page)).toContainText("Luna Vale — Running, Orbit");
  await expect(summary(page)).toContainText("Not tried yet.");
  await page.getByRole("button", { name: "Extras: add an ingredient" }).click();
  await page.getByRole("option", { name: "Dancing" }).click();
  await page.keyboard.press("Escape");
  await page.getByRole("combobox", { name: "Status" }).selectOption("Rendered");
  await expect(page.getByText("Logged as made")).toBeVisible();
  await page.getByRole("textbox", { name: "Notes" }).fill("At dusk");
  await page.getByRole("button", { name: "Create", exact: true }).click();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Luna Vale — Running, Orbit, Dancing");
  await expect(page.getByText("Job J0001 created").first()).toBeVisible();
  const combination = page.getByRole("region", { name: "Combination" });
  await expect(combination.getByRole("definition").filter({ hasText: "Running" })).toBeVisible();
  await expect(page.getByRole("region", { name: "Media" })).toContainText("No file");
  await expect(page.getByRole("region", { name: "Notes" }).getByRole("textbox")).toHaveValue("At dusk");
});

test("one after the other by keyboard alone, without a reload", async ({ page }) => {
  await page.goto("/jobs/new");
  await page.evaluate(() => {
    document.documentElement.dataset.isSame = "yes";
  });
  const pick = async (key: string, typed: string, label: string, name: string) => {
    await expect(piece(page, label)).toBeVisible();
    await page.keyboard.press(key);
    await expect(page.getByRole("dialog", { name: `Search ${label.toLowerCase()}` })).toBeVisible();
    await page.keyboard.type(typed);
    await page.keyboard.press("Enter");
    await expect(piece(page, label)).toHaveAccessibleName(`${label}: ${name}`);
    await expect(piece(page, label)).toBeFocused();
  };
  await pick("1", "lun", "Character", "Luna Vale");
  await pick("2", "promo", "Output type", "Promo clip");
  await pick("3", "run", "Action", "Running");
  await pick("4", "orb", "Motion", "Orbit");
  await expect(summary(page)).toContainText("Not tried yet.");
  // From the motion's picker: its cross, then its lock.
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Keep motion for the next job" })).toBeFocused();
  await page.keyboard.press("Space");
  await page.keyboard.press("Control+Shift+Enter");

  await expect(summary(page)).toContainText("Created here: J0001");
  await expect(piece(page, "Character")).toHaveAccessibleName("Character: nothing chosen");
  await expect(piece(page, "Character")).toBeFocused();
  await expect(piece(page, "Output type")).toHaveAccessibleName("Output type: Promo clip");
  await expect(piece(page, "Action")).toHaveAccessibleName("Action: nothing chosen");
  await expect(piece(page, "Motion")).toHaveAccessibleName("Motion: Orbit");

  await pick("1", "luna", "Character", "Luna Vale");
  await pick("3", "running", "Action", "Running");
  await expect(summary(page)).toContainText("Tried already: J0001");
  await pick("3", "dan", "Action", "Dancing");
  await expect(summary(page)).toContainText("Not tried yet.");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Luna Vale — Dancing, Orbit");
  expect(await page.evaluate(() => document.documentElement.dataset.isSame)).toBe("yes");
});

test("what is refused is said at its field, and nothing chosen or typed is lost", async ({ page }) => {
  await page.goto("/jobs/new?characterId=1&outputTypeId=1&ingredientId=1&ingredientId=3");
  await expect(summary(page)).toContainText("Luna Vale — Running, Orbit");
  await page.getByRole("textbox", { name: "Notes" }).fill("Kept");
  await page.getByRole("textbox", { name: "Priority" }).fill("soon");
  await page.getByRole("button", { name: "Create", exact: true }).click();
  await expect(page.getByText("Enter a whole number, -1000 to 1000.")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Priority" })).toBeFocused();
  await expect(page.getByRole("textbox", { name: "Priority" })).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByRole("textbox", { name: "Notes" })).toHaveValue("Kept");
  await page.getByRole("textbox", { name: "Priority" }).fill("5");
  await page.getByRole("textbox", { name: "Notes" }).fill("x".repeat(20_001));
  await page.getByRole("button", { name: "Create", exact: true }).click();
  await expect(page.getByText("Use at most 20,000 characters.")).toBeVisible();
  await page.getByRole("textbox", { name: "Notes" }).fill("Kept");
  await page.getByRole("button", { name: "Create", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Luna Vale — Running, Orbit");
});

test("what was begun is there again after a reload and after the server died, and can be discarded", async ({
  page,
  context,
}) => {
  await page.goto("/jobs/new?character=1&ingredient=1");
  await expect(piece(page, "Character")).toHaveAccessibleName("Character: Luna Vale");
  await choose(page, "Output type", "Promo clip");
  await expect(summary(page)).toContainText("Luna Vale — Running");
  await page.getByRole("textbox", { name: "Notes" }).fill("Slow and low");
  await page.reload();
  await expect(page.getByText("This is what you had begun")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Notes" })).toHaveValue("Slow and low");
  await expect(piece(page, "Output type")).toHaveAccessibleName("Output type: Promo clip");

  await context.setOffline(true);
  await page.getByRole("button", { name: "Create", exact: true }).click();
  await expect(page.getByText("The app's server does not answer.")).toBeVisible();
  await context.setOffline(false);
  await page.goto("/jobs/new");
  await expect(page.getByText("This is what you had begun")).toBeHidden();
  await page.goto("/jobs/new?character=1&ingredient=1");
  await expect(page.getByRole("textbox", { name: "Notes" })).toHaveValue("Slow and low");
  await page.getByRole("button", { name: "Discard the draft" }).click();
  await expect(page.getByRole("textbox", { name: "Notes" })).toHaveValue("");
  await expect(piece(page, "Character")).toHaveAccessibleName("Character: Luna Vale");
  await page.getByRole("textbox", { name: "Notes" }).fill("Once more");
  await page.getByRole("button", { name: "Create", exact: true }).click();
  await expect(page.getByText("Job J0001 created").first()).toBeVisible();
  await page.goto("/jobs/new?character=1&ingredient=1");
  await expect(page.getByRole("textbox", { name: "Notes" })).toHaveValue("");
  await expect(page.getByText("This is what you had begun")).toBeHidden();
});

test("what is created elsewhere is known to be tried within a second", async ({ page, context }) => {
  const address = "/jobs/new?characterId=1&outputTypeId=1&ingredientId=1&ingredientId=3";
  await page.goto(address);
  await expect(summary(page)).toContainText("Not tried yet.");
  const other = await context.newPage();
  await other.goto(address);
  await other.getByRole("button", { name: "Create and next" }).click();
  await expect(summary(other)).toContainText("Created here: J0001");
  await expect(summary(page)).toContainText("Tried already: J0001");
});
