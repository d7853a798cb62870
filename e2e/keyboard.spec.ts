import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { pressInARow } from "./keys";

/** The longest way that Tab has to go on a page of these tests. */
const FAR = 60;

/** Goes to a control by Tab alone, and sees that the focus can be seen there. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  await control.waitFor();
  for (let step = 0; step < FAR; step++) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not come to ${control}.`);
}

/** Presses what stands on the page, reached by Tab. */
async function press(page: Page, control: Locator): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.press("Enter");
}

/** Two letters one after the other, as the list of shortcuts names them, as quickly as a hand presses them. */
async function goTo(page: Page, letter: string, title: string): Promise<void> {
  await pressInARow(page, "g", letter);
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await expect(page).toHaveTitle(new RegExp(`^${title}`));
}

/** Opens the dialog of a page's primary action; its first field has the focus. */
async function openNew(page: Page, title: string): Promise<Locator> {
  const dialog = page.getByRole("dialog", { name: title });
  await expect(async () => {
    if (!(await dialog.isVisible())) await page.keyboard.press("n");
    await expect(dialog).toBeVisible({ timeout: 1000 });
  }).toPass();
  await expect(dialog.getByRole("textbox").first()).toBeFocused();
  return dialog;
}

async function submit(page: Page, dialog: Locator): Promise<void> {
  await page.keyboard.press("Control+Enter");
  await expect(dialog).toHaveCount(0);
}

/** Chooses by typing in a picker that is reached by Tab. */
async function choose(page: Page, picker: Locator, name: string): Promise<void> {
  await press(page, picker);
  await expect(page.getByRole("listbox")).toBeVisible();
  await page.keyboard.type(name);
  await expect(page.getByRole("option", { name }).first()).toBeVisible();
  await page.keyboard.press("Enter");
}

const stage = (page: Page, name: string) =>
  page.getByRole("region", { name: "Pipeline" }).getByRole("listitem").filter({ hasText: name });

test("from an empty folder to a rated entry without touching the mouse", async ({ page }) => {
  test.slow();
  await page.goto("/");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await press(page, page.getByRole("link", { name: /Concept templates/ }));
  await expect(page.getByRole("heading", { level: 1, name: "Archetypes" })).toBeVisible();

  const archetype = await openNew(page, "New archetype");
  await page.keyboard.type("The Hero");
  await submit(page, archetype);
  await expect(page.getByRole("link", { name: /The Hero/ })).toBeVisible();

  await goTo(page, "c", "Characters");
  const character = await openNew(page, "New character");
  await page.keyboard.type("Luna Vale");
  await choose(page, character.getByLabel("Archetype"), "The Hero");
  await submit(page, character);
  await expect(page.getByRole("link", { name: /Luna Vale/ })).toBeVisible();

  await goTo(page, "i", "Ingredients");
  for (const [category, first, second] of [
    ["Action", "Running", "Dancing"],
    ["Motion", "Orbit", "Slow zoom"],
  ] as const) {
    await press(page, page.getByRole("button", { name: /Create the first category|New category/ }).first());
    const dialog = page.getByRole("dialog", { name: "New category" });
    await expect(dialog.getByLabel("Name")).toBeFocused();
    await page.keyboard.type(category);
    await submit(page, dialog);
    await expect(page.getByRole("heading", { name: category })).toBeVisible();
    await page.keyboard.press("p");
    const many = page.getByRole("dialog", { name: `Add many to ${category}` });
    await expect(many.getByRole("textbox")).toBeFocused();
    await page.keyboard.insertText(`A01 ${first}\n${second} | as it is written`);
    await submit(page, many);
    await expect(page.getByRole("link", { name: second, exact: true })).toBeVisible();
  }
  const slow = page.getByRole("link", { name: "Slow zoom", exact: true });
  await tabTo(page, slow);
  await page.keyboard.press("Alt+ArrowUp");
  await expect(page.locator("tr[data-row]").first()).toContainText("Slow zoom");
  await expect(slow).toBeFocused();

  await goTo(page, "o", "Output types");
  const outputType = await openNew(page, "New output type");
  await page.keyboard.type("Promo clip");
  for (const category of ["Action", "Motion"])
    await choose(page, outputType.getByLabel("Required categories"), category);
  await submit(page, outputType);
  await expect(page.getByRole("link", { name: "Promo clip" })).toBeVisible();

  await goTo(page, "b", "Job builder");
  for (const [piece, choice] of [
    ["Character", "Luna Vale"],
    ["Output type", "Promo clip"],
    ["Action", "Running"],
    ["Motion", "Orbit"],
  ] as const)
    await choose(page, page.getByRole("button", { name: `${piece}: nothing chosen` }), choice);
  await page.keyboard.press("Control+Enter");
  await expect(page).toHaveURL(/\/jobs\/1$/);

  await goTo(page, "j", "Render jobs");
  await press(page, page.getByRole("link", { name: "Board", exact: true }));
  const card = page.getByRole("link", { name: /^J0001/ });
  await tabTo(page, card);
  await page.keyboard.press("Alt+ArrowRight");
  await expect(page.getByRole("region", { name: /^In progress/ }).getByRole("link")).toHaveCount(1);
  await expect(card).toBeFocused();

  await goTo(page, "m", "Library");
  await press(page, page.getByRole("button", { name: "Add without a file" }));
  const entry = page.getByRole("dialog", { name: "Add without a file" });
  await expect(entry.getByLabel("Title")).toBeFocused();
  await choose(page, entry.getByRole("button", { name: /^Job/ }), "J0001");
  await submit(page, entry);
  await expect(page).toHaveURL(/\/media\/1/);
  await expect(page.getByRole("heading", { level: 1, name: "Luna Vale" })).toBeVisible();
  await page.keyboard.press("4");
  await expect(page.getByRole("button", { name: "4 stars" })).toHaveAttribute("aria-pressed", "true");
  await page.keyboard.press("a");
  await expect(page.getByRole("button", { name: "Approved", exact: true })).toHaveAttribute(
    "aria-pressed",
    "true",
  );

  await goTo(page, "d", "Dashboard");
  await expect(stage(page, "possible")).toContainText("4");
  await expect(stage(page, "planned")).toContainText("1");
});
