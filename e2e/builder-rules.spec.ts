import AxeBuilder from "@axe-core/playwright";
import { expect, seeded, test } from "./fixtures";
import { choose, jobLine, piece, summary } from "./job-pages";
import { studioWithRules } from "./rule-seeds";

test.use({ seed: seeded(studioWithRules) });

const NEVER = "Running never goes with Orbit.";

test("what rules forbid shows at the picks, is dimmed or hidden, and is saved only when that is said", async ({
  page,
}) => {
  await page.goto("/jobs/new");
  await choose(page, "Character", "Bram Oak");
  await choose(page, "Output type", "Promo clip");
  await choose(page, "Action", "Running");
  await expect(page.getByText("Running asks for an ingredient of Style.")).toBeVisible();

  await piece(page, "Motion").click();
  const options = page.getByRole("dialog", { name: "Search motion" });
  await expect(options.getByRole("option", { name: "Orbit" })).toContainText(NEVER);
  await expect(options.getByRole("option", { name: "Slow zoom" })).not.toContainText("never");
  await options.getByRole("option", { name: "Orbit" }).click();
  for (const label of ["Action", "Motion"]) {
    await expect(piece(page, label)).toHaveAttribute("aria-invalid", "true");
    await expect(piece(page, label)).toHaveAccessibleDescription(NEVER);
  }
  await expect(summary(page)).toContainText("A rule forbids this");
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  await page.keyboard.press("Control+Enter");
  const question = page.getByRole("alertdialog");
  await expect(question).toContainText(NEVER);
  await page.keyboard.press("Escape");
  await expect(question).toBeHidden();
  await expect(page).toHaveURL(/\/jobs\/new$/);
  await page.getByRole("button", { name: "Create", exact: true }).click();
  await question.getByRole("button", { name: "Save anyway" }).click();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Bram Oak — Running, Orbit");
  const combination = page.getByRole("region", { name: "Combination" });
  await expect(combination).toContainText(`Saved although a rule forbade it: ${NEVER}`);
  await expect(combination).toContainText("outside of the funnel");
  await page.goto("/jobs");
  await expect(jobLine(page, "J0001")).toContainText("Rule override");
  await page.goto("/jobs?view=board");
  await expect(page.getByText("Rule override")).toBeVisible();

  await page.goto("/jobs/1/edit");
  await choose(page, "Motion", "Slow zoom");
  await expect(piece(page, "Action")).not.toHaveAttribute("aria-invalid", "true");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Bram Oak — Running, Slow zoom");
  await expect(combination).not.toContainText("Saved although");
  await page.goto("/jobs");
  await expect(jobLine(page, "J0001")).not.toContainText("Rule override");
});

test("what rules forbid can be hidden, which is remembered; a character's rules count, too", async ({
  page,
}) => {
  await page.goto("/jobs/new?characterId=1&outputTypeId=1");
  await page.getByRole("checkbox", { name: "Hide what rules forbid" }).check();
  await piece(page, "Motion").click();
  await expect(page.getByRole("option", { name: "Slow zoom" })).toBeVisible();
  await expect(page.getByRole("option", { name: "Orbit" })).toBeHidden();
  await expect(page.getByText("1 hidden: rules forbid them here.")).toBeVisible();
  await page.keyboard.press("Escape");

  await page.goto("/jobs/new?outputTypeId=1&ingredientId=3");
  await expect(page.getByRole("checkbox", { name: "Hide what rules forbid" })).toBeChecked();
  await expect(piece(page, "Motion")).toHaveAccessibleName("Motion: Orbit");
  await piece(page, "Character").click();
  await expect(page.getByRole("option", { name: "Bram Oak" })).toBeVisible();
  await expect(page.getByRole("option", { name: "Luna Vale" })).toBeHidden();
  await page.keyboard.press("Escape");
  await page.getByRole("checkbox", { name: "Hide what rules forbid" }).uncheck();
  await choose(page, "Character", "Luna Vale");
  await expect(piece(page, "Character")).toHaveAccessibleDescription(
    "With Luna Vale, Motion is only Slow zoom.",
  );
});

test("of extras rules only warn, and what they ask for is added at a click", async ({ page }) => {
  await page.goto("/jobs/new?characterId=2&outputTypeId=1&ingredientId=1&ingredientId=4");
  await page.getByRole("button", { name: "Add what is asked for" }).click();
  await page.getByRole("option", { name: "Noir" }).click();
  await expect(page.getByText("Running asks for an ingredient of Style.")).toBeHidden();
  await expect(summary(page)).toContainText("Bram Oak — Running, Slow zoom, Noir");
  await choose(page, "Action", "Dancing");
  await expect(page.getByRole("button", { name: "Extras: add an ingredient" })).toHaveAccessibleDescription(
    "Dancing never goes with Noir.",
  );
  await expect(summary(page)).not.toContainText("forbid");
  await page.getByRole("button", { name: "Create", exact: true }).click();
  await expect(page.getByText("Job J0001 created").first()).toBeVisible();
});
