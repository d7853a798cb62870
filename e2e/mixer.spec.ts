import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, seeded, test } from "./fixtures";
import { INGREDIENTS, studioWithRules } from "./rule-seeds";

test.use({ seed: seeded(studioWithRules), allowedErrors: [/status of 40[04]/] });

const lock = (page: Page, label: string) =>
  page.getByRole("button", { name: new RegExp(`^Lock ${label}: `) });
const rolled = (page: Page) => page.getByRole("list", { name: "Rolled combinations" });
const rolls = (page: Page) => page.getByRole("list", { name: "Rolls" }).getByRole("listitem");

test("rolls, locks and plans by keyboard alone, until nothing is left", async ({ page }) => {
  await page.goto("/mixer");
  await expect(lock(page, "Character")).toBeVisible();
  await expect(page.getByText("5 of 5")).toBeVisible();
  await page.keyboard.press("1");
  await expect(lock(page, "Character")).toHaveAttribute("aria-pressed", "true");
  await expect(lock(page, "Character")).toBeFocused();
  const who = await lock(page, "Character").getAttribute("aria-label");
  for (const count of [2, 3, 4]) {
    await page.keyboard.press("r");
    await expect(rolls(page)).toHaveCount(count);
    await expect(lock(page, "Character")).toHaveAccessibleName(who ?? "");
  }
  await page.keyboard.press("l");
  await expect(lock(page, "Character")).toHaveAttribute("aria-pressed", "false");
  await page.keyboard.press("Shift+R");
  await expect(page.getByText("Nothing else goes here").or(rolls(page).nth(4))).toBeVisible();

  await page.getByRole("textbox", { name: "How many" }).fill("100");
  await page.getByRole("button", { name: "Roll", exact: true }).focus();
  await page.keyboard.press("r");
  await expect(page.getByText("There are only 5 left to roll.")).toBeVisible();
  const lines = rolled(page).getByRole("listitem");
  await expect(lines).toHaveCount(5);
  // Never what a rule forbids.
  await expect(lines.filter({ hasText: "Running, Orbit" })).toHaveCount(0);
  await expect(lines.filter({ hasText: /Luna Vale.*Orbit/ })).toHaveCount(0);
  await page.keyboard.press("x");
  await page.keyboard.press("j");
  await page.keyboard.press("x");
  await expect(page.getByText("2 of 5 ticked")).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.keyboard.press("c");
  await expect(page.getByText("2 jobs created").first()).toBeVisible();
  await expect(page.getByText("3 of 5")).toBeVisible();
  await expect(lines.filter({ hasText: "1 job" })).toHaveCount(2);

  await page.getByRole("checkbox", { name: "Tick all" }).check();
  await lines.filter({ hasText: "1 job" }).first().getByRole("checkbox").uncheck();
  await lines.filter({ hasText: "1 job" }).last().getByRole("checkbox").uncheck();
  await page.getByRole("button", { name: "Create 3 jobs" }).click();
  await expect(page.getByText("3 jobs created").first()).toBeVisible();
  await page.getByRole("button", { name: "Roll", exact: true }).click();
  await expect(page.getByText("Promo clip: all 5 combinations have been tried.")).toBeVisible();

  const toast = page.getByRole("listitem").filter({ hasText: "3 jobs created" });
  await toast.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("3 of 5")).toBeVisible();
});

test("says why something does not come up, locks it when it can, and comes back to earlier rolls", async ({
  page,
}) => {
  await page.goto("/mixer");
  await expect(lock(page, "Motion")).toBeVisible();
  const ask = async (name: string) => {
    await page.getByRole("button", { name: /^Why can.t I get: / }).click();
    await page.getByRole("option", { name }).click();
  };
  await ask("Orbit");
  await expect(page.getByText("Orbit can come up.")).toBeVisible();
  await page.getByRole("button", { name: "Lock it and roll" }).click();
  await expect(lock(page, "Motion")).toHaveAccessibleName("Lock Motion: Orbit");
  await expect(lock(page, "Motion")).toHaveAttribute("aria-pressed", "true");
  await expect(lock(page, "Action")).toHaveAccessibleName("Lock Action: Dancing");

  await ask("Running");
  await expect(page.getByText("Running cannot come up.")).toBeVisible();
  await expect(page.getByText("Promo clip: Running never goes with Orbit.")).toBeVisible();
  await ask("Luna Vale");
  await expect(page.getByText("Promo clip: With Luna Vale, Motion is only Slow zoom.")).toBeVisible();
  await ask("Noir");
  await expect(page.getByText("Noir is one of Style, which no chosen output type asks for.")).toBeVisible();

  await page.reload();
  await expect(lock(page, "Motion")).toHaveAttribute("aria-pressed", "true");
  await expect(rolls(page)).toHaveCount(2);
  await rolls(page).last().getByRole("button").click();
  await expect(rolls(page).last().getByRole("button")).toHaveAttribute("aria-current", "true");
  await expect(lock(page, "Action")).toBeVisible();

  const count = page.getByRole("textbox", { name: "How many" });
  for (const wrong of ["0", "101", "ten"]) {
    await count.fill(wrong);
    await expect(count).toHaveAttribute("aria-invalid", "true");
    await page.getByRole("button", { name: "Roll", exact: true }).click();
    await expect(rolls(page)).toHaveCount(2);
  }
});

test("the server refuses what is wrong, and shows nothing that rules forbid", async ({ page }) => {
  await page.goto("/mixer");
  await expect(lock(page, "Motion")).toBeVisible();
  const query = (text: string) => page.request.get(`/api/mixer/roll?${text}`);
  for (const wrong of ["n=0", "n=101", "mode=lucky", "characterId=x"])
    expect((await query(wrong)).status(), wrong).toBe(400);
  expect((await query("outputTypeId=99")).status()).toBe(404);
  expect(await (await query("characterId=99")).json()).toMatchObject({ combinations: [] });
  const forbidden = {
    outputTypeId: 1,
    characterId: 2,
    ingredientIds: [INGREDIENTS.running, INGREDIENTS.orbit],
  };
  const look = await page.request.post("/api/mixer/look", { data: { combinations: [forbidden] } });
  expect(await look.json()).toEqual({ combinations: [] });

  const once = await (await query("n=3&seed=luna")).json();
  expect((await (await query("n=3&seed=luna")).json()).combinations).toEqual(once.combinations);
});

test("the dashboard has a small mixer that goes on where the page is", async ({ page }) => {
  await page.goto("/");
  const mixer = page.getByRole("region", { name: "Mixer" });
  await mixer.getByRole("button", { name: "Roll", exact: true }).click();
  await expect(lock(page, "Character")).toBeVisible();
  const who = await lock(page, "Character").getAttribute("aria-label");
  await mixer.getByRole("button", { name: "Create this job" }).click();
  await expect(mixer.getByText("Created here: J0001")).toBeVisible();
  await expect(mixer.getByText("Tried by 1 job")).toBeVisible();
  await mixer.getByRole("link", { name: "Open the mixer" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Mixer" })).toBeVisible();
  await expect(lock(page, "Character")).toHaveAccessibleName(who ?? "");
  await expect(page.getByText("4 of 5")).toBeVisible();
});
