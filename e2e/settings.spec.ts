import type { Page } from "@playwright/test";
import { expect, seeded, test } from "./fixtures";
import { pressFor, pressInARow } from "./keys";
import { insert, smallStudio } from "./seeds";

test.use({
  seed: seeded((database) => {
    smallStudio(database);
    const job = insert(database, "Job", { characterId: 1, outputTypeId: 1, status: "planned" });
    for (const [position, ingredientId] of [1, 3].entries())
      insert(database, "JobIngredient", { jobId: job, ingredientId, position });
  }),
});

const keyOf = (page: Page, label: string) =>
  page.getByRole("button", { name: new RegExp(`^(Change|Press the new key for) ${label}\\b`) });

test("a shortcut gets another key by keyboard alone, which the page shows, lists and obeys", async ({
  page,
}) => {
  await page.goto("/settings");
  const key = keyOf(page, "New");
  await key.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  await expect(page.getByText("J is taken by “Next” (Lists and records).")).toBeVisible();
  await expect(key).toHaveAccessibleName("Change New, now N");
  await page.keyboard.press("Enter");
  await page.keyboard.press("y");
  await page.keyboard.press("Enter");
  await expect(key).toHaveAccessibleName("Change New, now Y");
  await expect(page.getByText("is taken by")).toHaveCount(0);

  // The server knows it: it stands in the page as it is sent.
  const html = await (await page.request.get("/characters")).text();
  expect(html).toContain('aria-keyshortcuts="y"');
  await page.goto("/characters");
  await page.keyboard.press("n");
  await pressFor(page, "?", page.getByRole("dialog", { name: "Keyboard shortcuts" }));
  await expect(page.getByRole("dialog").getByText("Y", { exact: true })).toBeVisible();
  await page.keyboard.press("Escape");
  await pressFor(page, "y", page.getByRole("dialog", { name: "New character" }));
});

test("a shortcut is switched off, all are, and all come back", async ({ page }) => {
  await page.goto("/settings");
  await page.getByRole("switch", { name: "Rate 1 of 5" }).uncheck();
  await expect(keyOf(page, "Rate 1 of 5")).toHaveAccessibleName("Change Rate 1 of 5, now off");
  await keyOf(page, "Characters").click();
  await pressInARow(page, "g", "k");
  await expect(keyOf(page, "Characters")).toHaveAccessibleName("Change Characters, now G then K");
  await page.getByRole("heading", { level: 1 }).click();
  await pressInARow(page, "g", "k");
  await expect(page.getByRole("heading", { name: "Characters", level: 1 })).toBeVisible();

  await page.goto("/settings");
  await page.getByRole("button", { name: "Reset all" }).click();
  await expect(keyOf(page, "Characters")).toHaveAccessibleName("Change Characters, now G then C");
  await expect(page.getByRole("switch", { name: "Rate 1 of 5" })).toBeChecked();

  await page.getByRole("switch", { name: "Single-key shortcuts" }).uncheck();
  await expect(page.getByText("Settings changed: single-key shortcuts")).toBeVisible();
  const html = await (await page.request.get("/characters")).text();
  expect(html).not.toContain("aria-keyshortcuts");
});

test("templates are tried out on a real job, refused where they are wrong, and nothing typed is lost", async ({
  page,
}) => {
  await page.goto("/settings#templates");
  const section = page.getByRole("region", { name: "Metadata of new files" });
  const title = section.getByLabel("Title", { exact: true });
  await expect(
    section.getByText("Title, for example: Luna Vale — Running, Orbit", { exact: true }),
  ).toBeVisible();
  await title.fill("{character} in {output type}");
  await expect(
    section.getByText("Title, for example: Luna Vale in Promo clip", { exact: true }),
  ).toBeVisible();
  await title.fill("{nonsense} by {character}");
  await section.getByLabel("SEO title", { exact: true }).fill("kept");
  await section.getByRole("button", { name: "Save" }).click();
  await expect(section.getByText("{nonsense} cannot be used here.")).toBeVisible();
  await expect(title).toBeFocused();
  await expect(section.getByLabel("SEO title", { exact: true })).toHaveValue("kept");

  // Leaving asks first, by mouse, by keys and by Back.
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Render jobs" }).click();
  const question = page.getByRole("alertdialog", { name: "Leave without saving?" });
  await question.getByRole("button", { name: "Stay" }).click();
  await expect(title).toHaveValue("{nonsense} by {character}");

  await section.getByRole("button", { name: "Title: as it came", exact: true }).click();
  await expect(title).toHaveValue("{character} — {ingredients}");
  await section.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Settings changed: metadata of new files")).toBeVisible();
  await expect(section.getByText("Not saved yet")).toHaveCount(0);
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Render jobs" }).click();
  await expect(page.getByRole("heading", { name: "Render jobs", level: 1 })).toBeVisible();
});

test("a limit that is none is refused at its field", async ({ page }) => {
  await page.goto("/settings#uploads");
  const field = page.getByRole("textbox", { name: "Largest file, in gigabytes" });
  for (const typed of ["", "0", "1001", "2.5", "many"]) {
    await field.fill("7");
    await field.fill(typed);
    await page.getByRole("button", { name: "Save uploads" }).click();
    await expect(page.getByText("Enter a whole number, 1 to 1000.")).toBeVisible();
    await expect(field).toHaveValue(typed);
  }
  await field.fill("8");
  await page.getByRole("button", { name: "Save uploads" }).click();
  await expect(page.getByText("Settings changed: largest file")).toBeVisible();
  await page.getByRole("button", { name: "Largest file, in gigabytes: as it came" }).click();
  await expect(field).toHaveValue("50");
  await page.getByRole("button", { name: "Discard" }).click();
  await expect(field).toHaveValue("8");

  // Everything at once, and back.
  await page.getByRole("button", { name: "All as they came" }).click();
  await expect(field).toHaveValue("50");
  await expect(page.getByRole("button", { name: "All as they came" })).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).last().click();
  await expect(field).toHaveValue("8");
});

test("the links of the dock are put in order by keys, refused where they lead nowhere, and saved", async ({
  page,
}) => {
  await page.goto("/settings#dock");
  const dock = page.getByRole("region", { name: "Dock" });
  await expect(dock.getByRole("heading", { name: "Dock", exact: true })).toBeInViewport();
  const label = (slot: number) => dock.getByLabel(`Label of slot ${slot}`);
  await label(5).focus();
  await pressInARow(page, "Alt+ArrowUp", "Alt+ArrowUp");
  await expect(label(3)).toBeFocused();
  await expect(label(3)).toHaveValue("Journal");
  await expect(dock.getByLabel("Address of slot 5")).toHaveValue("/media");
  await dock.getByLabel("Address of slot 1").fill("javascript:alert(1)");
  await dock.getByRole("button", { name: "Save links of the dock" }).click();
  await expect(dock.getByText("Enter a page of this app, such as /jobs")).toBeVisible();
  await dock.getByLabel("Address of slot 1").fill("https://example.org");
  await dock.getByRole("button", { name: "Save links of the dock" }).click();
  await expect(page.getByText("Dock slots 1, 3, 4 and 5 changed")).toBeVisible();
  await page.reload();
  await expect(label(3)).toHaveValue("Journal");
  const config = await page.request.get("/api/dock/config");
  expect((await config.json())[0]).toEqual({
    id: 1,
    slot: 1,
    label: "Dashboard",
    url: "https://example.org",
  });
});
