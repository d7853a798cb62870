import type { Page } from "@playwright/test";
import { expect, seeded, test } from "./fixtures";
import { pressFor } from "./keys";
import { insert, smallStudio } from "./seeds";

const rows = (page: Page) => page.getByRole("table", { name: "Rules" }).locator("tbody tr");
const names = (page: Page) => rows(page).locator("[data-row-link]");
const form = (page: Page) => page.getByRole("dialog", { name: /rule$/ });
const told = (page: Page) => form(page).getByRole("region", { name: "What it does" });

/** By keyboard: opens the picker, types, takes the first. */
async function choose(page: Page, label: string, ...wanted: string[]) {
  await form(page).getByLabel(label, { exact: true }).press("Enter");
  for (const name of wanted) {
    const search = page.getByRole("combobox", { name: /^Search / });
    await search.fill(name);
    await expect(page.getByRole("option", { name, selected: true }).first()).toBeVisible();
    await search.press("Enter");
    if (label !== "About") await expect(page.getByRole("option", { name: "(chosen)" })).toContainText(name);
  }
  if (label !== "About") await page.keyboard.press("Escape");
  await expect(page.getByRole("combobox", { name: /^Search (ch|in)/ })).toBeHidden();
}

test("the first rule is made from the empty page, and bad input is told at its field", async ({ page }) => {
  await page.goto("/rules");
  await page.getByRole("button", { name: "Create the first rule" }).click();
  await form(page).getByRole("button", { name: "Create rule" }).click();
  await expect(form(page).getByText("Choose what the rule is about.")).toBeVisible();
  await expect(form(page).getByText("Choose at least one.")).toBeVisible();
});

test.describe("in a studio", () => {
  test.use({
    seed: seeded((database) => {
      smallStudio(database);
      // Luna, Running, Orbit.
      const job = insert(database, "Job", { characterId: 1, outputTypeId: 1, status: "planned" });
      for (const [position, ingredientId] of [1, 3].entries())
        insert(database, "JobIngredient", { jobId: job, ingredientId, position });
    }),
  });

  test("rules are written, told before they are saved, changed, switched and deleted by keyboard", async ({
    page,
  }) => {
    await page.goto("/rules");
    await pressFor(page, "n", form(page));
    await choose(page, "About", "Running");
    // A category and itself make no sense.
    await choose(page, "Never with", "Orbit", "Slow zoom");
    await expect(told(page)).toContainText("Running never goes with Orbit.");
    await expect(told(page)).toContainText("removes 2 combinations");
    await expect(told(page)).toContainText("One job would no longer count in the funnel: J0001.");
    await page.keyboard.press("Control+Enter");
    await expect(
      page.getByText("2 rules created: Running never goes with Orbit and 1 more").first(),
    ).toBeVisible();
    await expect(names(page)).toHaveText([
      "Running never goes with Slow zoom.",
      "Running never goes with Orbit.",
    ]);
    await expect(rows(page).first()).toContainText("2");

    // One change, one Undo.
    await page.getByRole("button", { name: "Undo" }).first().click();
    await expect(page.getByText("No rules yet")).toBeVisible();

    await pressFor(page, "n", form(page));
    await choose(page, "About", "Luna");
    await form(page).getByLabel("Rule").selectOption("goes only with");
    await choose(page, "Only with", "Slow zoom", "Dancing");
    await page.keyboard.press("Control+Enter");
    await expect(names(page)).toHaveText([
      "With Luna Vale, Action is only Dancing.",
      "With Luna Vale, Motion is only Slow zoom.",
    ]);

    // A require within one category is refused at the field, and what was chosen stays.
    await pressFor(page, "n", form(page));
    await choose(page, "About", "Running");
    await form(page).getByLabel("Rule").selectOption("goes only with");
    await choose(page, "Only with", "Dancing");
    await page.keyboard.press("Control+Enter");
    await expect(form(page).getByText(/A combination has one ingredient of each category/)).toBeVisible();
    await form(page).getByLabel("Rule").selectOption("never goes with");
    await expect(told(page)).toContainText("No effect. Both ends are in Action");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Discard" }).click();

    // e and Enter open the line with the focus.
    await expect(form(page)).toBeHidden();
    await names(page).first().focus();
    await pressFor(page, "e", form(page));
    await choose(page, "Only with", "Running");
    await expect(told(page)).toContainText("With Luna Vale, Action is only Dancing or Running.");
    await expect(told(page)).toContainText("No effect. It allows all that Action has.");
    await form(page).getByLabel("Notes").fill("She moves");
    await page.keyboard.press("Control+Enter");
    await expect(names(page).first()).toHaveText("With Luna Vale, Action is only Dancing or Running.");
    await expect(rows(page).first()).toContainText("nothing");
    await expect(page.getByRole("region", { name: "1 finding" })).toContainText(
      "It allows all that Action has.",
    );

    await page.getByRole("switch", { name: /Action is only/ }).click();
    await expect(page.getByText("Rule switched off").first()).toBeVisible();
    await expect(page.getByRole("region", { name: "1 finding" })).toBeHidden();
    await names(page).first().focus();
    await page.keyboard.press("Delete");
    await expect(page.getByText("Rule deleted").first()).toBeVisible();
    await expect(names(page)).toHaveText(["With Luna Vale, Motion is only Slow zoom."]);
    await page.getByRole("button", { name: "Undo" }).first().click();
    await expect(names(page)).toHaveCount(2);
  });

  test("contradictions and repetitions are told before and after, and found by filters", async ({ page }) => {
    await page.goto("/rules?new");
    await choose(page, "About", "Running");
    await choose(page, "Never with", "Orbit");
    await page.keyboard.press("Control+Enter");
    await expect(names(page)).toHaveCount(1);

    await pressFor(page, "n", form(page));
    await choose(page, "About", "Orbit");
    await choose(page, "Never with", "Running");
    await expect(told(page)).toContainText("Repetition. These say the same from both ends");
    await expect(told(page)).toContainText("removes nothing");
    await form(page).getByRole("button", { name: "Remove Running" }).click();
    await choose(page, "Never with", "Any ingredient of Action");
    await expect(told(page)).toContainText(
      "“Running never goes with Orbit.” is part of what the other one says.",
    );
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Discard" }).click();

    await pressFor(page, "n", form(page));
    await choose(page, "About", "Running");
    await form(page).getByLabel("Rule").selectOption("goes only with");
    await choose(page, "Only with", "Orbit");
    await expect(told(page)).toContainText(
      "Contradiction. Together these leave nothing of Motion to go with Running.",
    );
    await page.keyboard.press("Control+Enter");
    await expect(page.getByRole("region", { name: "1 finding" })).toContainText("Contradiction");
    await page.goto("/rules?type=require");
    await expect(names(page)).toHaveText(["With Running, Motion is only Orbit."]);
    await page.goto("/rules?finding=repeat");
    await expect(page.getByText("No rule matches")).toBeVisible();
    await page.goto("/rules?q=luna");
    await expect(page.getByText("No rule matches")).toBeVisible();

    // All of them at once, with one Undo.
    await page.goto("/rules");
    await page.getByRole("checkbox", { name: "Select all on this page" }).check();
    await page.getByRole("button", { name: "Switch off" }).click();
    await expect(page.getByText("2 rules switched off").first()).toBeVisible();
    await page.getByRole("button", { name: "Delete", exact: true }).click();
    await expect(page.getByText("No rules yet")).toBeVisible();
  });

  test("a menu keeps an ingredient apart from several at once; the matrix paints pairs and undoes a stroke as one", async ({
    page,
  }) => {
    // A pair that a job has is asked about first.
    const cell = (name: string) => page.getByRole("gridcell", { name });
    const question = page.getByRole("alertdialog", { name: "Forbid 1 pair?" });
    await page.goto("/rules/matrix");
    await cell("Running with Orbit: allowed").click();
    await expect(question).toContainText("1 job would no longer count in the funnel: J0001.");
    await question.getByRole("button", { name: "Cancel" }).click();
    await expect(question).toBeHidden();
    await cell("Running with Orbit: allowed").click();
    await question.getByRole("button", { name: "Forbid", exact: true }).click();
    await expect(cell("Running with Orbit: forbidden")).toBeVisible();
    await expect(page.getByText("Running and Orbit forbidden").first()).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).first().click();
    await expect(cell("Running with Orbit: allowed")).toBeVisible();

    await page.goto("/ingredients/1");
    await page.getByRole("button", { name: "More actions" }).click();
    await page.getByRole("menuitem", { name: "Never with" }).click();
    await expect(form(page).getByLabel("Never with", { exact: true })).toBeFocused();
    await choose(page, "Never with", "Any ingredient of Motion");
    await expect(told(page)).toContainText("Running never goes with any ingredient of Motion.");
    await page.keyboard.press("Control+Enter");
    await expect(
      page.getByText("Rule created: Running never goes with any ingredient of Motion").first(),
    ).toBeVisible();

    // Running stands with both motions as forbidden by that rule: painting leaves it alone.
    await page.goto("/rules/matrix");
    await expect(cell("Running with Orbit: forbidden by another rule")).toBeVisible();
    const drag = async (from: string, to: string) => {
      const [start, end] = [await cell(from).boundingBox(), await cell(to).boundingBox()];
      if (!start || !end) throw new Error("The cells are not in sight.");
      await page.mouse.move(start.x + 10, start.y + 10);
      await page.mouse.down();
      await page.mouse.move(end.x + 10, end.y + 10, { steps: 3 });
      await page.mouse.up();
    };
    await drag("Dancing with Orbit: allowed", "Dancing with Slow zoom: allowed");
    await expect(page.getByText("2 pairs forbidden").first()).toBeVisible();
    await expect(cell("Dancing with Slow zoom: forbidden")).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).first().click();
    await expect(cell("Dancing with Slow zoom: allowed")).toBeVisible();
    await expect(cell("Dancing with Orbit: allowed")).toBeVisible();

    await page.getByRole("grid", { name: "Action by Motion" }).focus();
    await page.keyboard.press("Control+Home");
    await expect(
      page.getByText("Running with Orbit: forbidden by another rule. Running never goes"),
    ).toBeVisible();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Shift+ArrowRight");
    await page.keyboard.press("Space");
    await expect(page.getByRole("gridcell", { name: /^Dancing with .*: forbidden$/ })).toHaveCount(2);
    await page.keyboard.press("Space");
    await expect(page.getByText("2 pairs allowed again").first()).toBeVisible();
    await expect(cell("Dancing with Orbit: allowed")).toBeVisible();
  });
});
