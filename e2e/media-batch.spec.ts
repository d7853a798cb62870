import { expect, seeded, test } from "./fixtures";
import { insert, smallStudio } from "./seeds";

test.use({
  seed: seeded((database) => {
    smallStudio(database);
    const job = insert(database, "Job", { characterId: 1, outputTypeId: 1 });
    for (let number = 1; number <= 12; number++)
      insert(database, "MediaAsset", { title: `Shot ${number}`, jobId: number === 12 ? job : null });
  }),
});

test("many files are edited by steps that show what they make of each, and one undo takes all back", async ({
  page,
}) => {
  await page.goto("/media?view=table");
  await page.getByRole("checkbox", { name: "Select all on this page" }).check();
  await page
    .getByRole("toolbar", { name: "Selected rows" })
    .getByRole("button", { name: "Edit", exact: true })
    .click();
  const dialog = page.getByRole("dialog", { name: "Edit 12 files" });
  const preview = dialog.getByRole("region", { name: "What changes" });
  await dialog.getByLabel("Step 1: what to do").selectOption("Find and replace");
  await dialog.getByLabel("Regular expression").check();
  await dialog.getByLabel("Find").fill("^Shot (");
  await dialog.getByLabel("Replace with").fill("Scene $1");
  await page.keyboard.press("Control+Enter");
  await expect(dialog.getByText("This is no regular expression: unterminated group.")).toBeVisible();
  await expect(dialog.getByLabel("Replace with")).toHaveValue("Scene $1");
  await dialog.getByLabel("Find").fill("^Shot (1\\d?)$");
  await expect(preview.getByText("4 of 12 files change.")).toBeVisible();
  await expect(preview.getByRole("listitem").filter({ hasText: "Shot 12" })).toContainText("Scene 12");
  await expect(preview.getByRole("listitem").filter({ hasText: "Shot 7" })).toContainText("Stays as it is");

  await dialog.getByRole("button", { name: "Add a step" }).click();
  await dialog.getByLabel("Step 2: field").selectOption("Project of the job");
  await dialog.getByRole("button", { name: /^Change/ }).click();
  await expect(dialog.getByText("Choose one from the list.")).toBeVisible();
  await dialog.getByLabel("Step 2: field").selectOption("Description");
  await dialog.getByLabel("Step 2: what to do").selectOption("Fill in again from the job");
  await dialog.getByRole("button", { name: "Add a step" }).click();
  await dialog.getByLabel("Step 3: field").selectOption("Tags");
  await dialog.getByLabel("Tags", { exact: true }).fill("night, sea");
  await expect(preview.getByText("All 12 files change.")).toBeVisible();

  // What is typed is asked about before it is lost.
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Keep typing" }).click();
  await dialog.getByRole("button", { name: "Change 12 of 12 files" }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText("12 files: title, description and tags changed")).toBeVisible();
  await page.goto("/media/12");
  await expect(page.getByLabel("Title", { exact: true })).toHaveValue("Scene 12");
  await expect(page.getByLabel(/^Description/)).toHaveValue("Luna Vale. Promo clip.");
  await page.getByRole("button", { name: "Undo" }).first().click();
  await expect(page.getByLabel("Title", { exact: true })).toHaveValue("Shot 12");
});

test("files are edited as a sheet by keys, with a spreadsheet's clipboard, and saved together", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/media?view=table");
  await page.getByRole("checkbox", { name: "Select all on this page" }).check();
  await page.getByRole("toolbar", { name: "Selected rows" }).getByRole("button", { name: "Sheet" }).click();
  const dialog = page.getByRole("dialog", { name: "Sheet of 12 files" });
  const cell = (row: number, column: number) =>
    dialog
      .getByRole("row")
      .nth(row)
      .getByRole("gridcell")
      .nth(column - 1);
  await expect(cell(1, 1)).toHaveText("Shot 1");

  // A cell is typed over; Escape leaves it as it was, and the sheet open.
  await cell(1, 1).click();
  await page.keyboard.type("Opening");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Nothing");
  await page.keyboard.press("Escape");
  await expect(cell(1, 1)).toHaveText("Opening");
  await expect(cell(2, 1)).toHaveText("Shot 2");

  // A block from a spreadsheet goes in from the active cell on; one that does not fit says so and is not saved.
  await page.evaluate(() => navigator.clipboard.writeText("Approved\t5\nRejected\t9"));
  await cell(1, 8).click();
  await page.keyboard.press("Control+V");
  await expect(cell(2, 8)).toHaveText("Rejected");
  await dialog.getByRole("button", { name: "Save 5 cells" }).click();
  await expect(dialog.getByRole("alert")).toContainText("One cell does not fit: Rate from 0 to 5.");
  await cell(2, 9).click();
  await page.keyboard.type("1");
  await page.keyboard.press("Tab");

  // One value fills all that is chosen; the same comes out again; a step is taken back.
  await cell(1, 7).click();
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Shift+ArrowDown");
  await page.evaluate(() => navigator.clipboard.writeText("for the trailer"));
  await page.keyboard.press("Control+V");
  await expect(cell(3, 7)).toHaveText("for the trailer");
  await page.keyboard.press("Control+C");
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toBe("for the trailer\nfor the trailer\nfor the trailer");
  await page.keyboard.press("Control+Z");
  await expect(cell(3, 7)).toHaveText("");

  await dialog.getByRole("button", { name: "Save 5 cells" }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText("2 files: title, quality and rating changed")).toBeVisible();
  await page.goto("/media/2");
  await expect(page.getByRole("button", { name: "Rejected" })).toHaveAttribute("aria-pressed", "true");
  await page.getByRole("button", { name: "Undo" }).first().click();
  await expect(page.getByRole("button", { name: "Unreviewed" })).toHaveAttribute("aria-pressed", "true");
});
