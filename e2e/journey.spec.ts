import path from "node:path";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";

const RENDER = path.join(
  import.meta.dirname,
  "..",
  "lib",
  "server",
  "background",
  "fixtures",
  "comfyui-video.mp4",
);

const dialog = (page: Page) => page.getByRole("dialog");

/** The number of a stage on the dashboard, as it stands there. */
const stage = (page: Page, name: string) =>
  page.getByRole("region", { name: "Pipeline" }).getByRole("listitem").filter({ hasText: name });

test("from an empty folder to the first finished render on the funnel", async ({ page, context }) => {
  test.slow();
  await page.goto("/");
  await expect(page.getByText("0 of 6 done")).toBeVisible();

  await page.getByRole("link", { name: /Concept templates/ }).click();
  await page.getByRole("button", { name: "Create the first archetype" }).click();
  await dialog(page).getByLabel("Name").fill("The Hero");
  await page.getByRole("button", { name: "Create archetype" }).click();
  await expect(page.getByRole("link", { name: /The Hero/ })).toBeVisible();

  await page.getByRole("link", { name: /^Characters/ }).click();
  await page.getByRole("button", { name: "Create the first character" }).click();
  await dialog(page).getByLabel("Name").fill("Luna Vale");
  await dialog(page).getByLabel("Description").fill("A runner of rooftops.");
  await dialog(page).getByLabel("Tags").fill("silver hair");
  await page.getByRole("button", { name: "Create character" }).click();
  await expect(page.getByRole("link", { name: /Luna Vale/ })).toBeVisible();

  await page.getByRole("link", { name: /^Ingredients/ }).click();
  for (const [category, ingredients] of Object.entries({
    Action: ["Running", "Dancing"],
    Motion: ["Orbit", "Slow zoom"],
  })) {
    await page
      .getByRole("button", { name: /Create the first category|New category/ })
      .first()
      .click();
    await dialog(page).getByLabel("Name").fill(category);
    await page.getByRole("button", { name: "Create category" }).click();
    const field = page.getByRole("textbox", { name: `Add to ${category}` });
    for (const name of ingredients) {
      await field.fill(name);
      await field.press("Enter");
      await expect(page.getByRole("link", { name, exact: true })).toBeVisible();
    }
  }

  await page.getByRole("link", { name: /^Output types/ }).click();
  await page.getByRole("button", { name: "Create the first output type" }).click();
  await dialog(page).getByLabel("Name").fill("Promo clip");
  for (const category of ["Action", "Motion"]) {
    await dialog(page).getByLabel("Required categories").click();
    await page.getByRole("option", { name: category }).click();
  }
  await page.getByRole("button", { name: "Create output type" }).click();
  await expect(page.getByRole("link", { name: "Promo clip" })).toBeVisible();

  const dashboard = await context.newPage();
  await dashboard.goto("/");
  await expect(stage(dashboard, "possible")).toContainText("4");

  await page.getByRole("link", { name: "Job builder" }).click();
  const pick = async (piece: string, choice: string) => {
    await page.getByRole("button", { name: `${piece}: nothing chosen` }).click();
    await page.getByRole("option", { name: choice }).click();
  };
  await pick("Character", "Luna Vale");
  await pick("Output type", "Promo clip");
  await pick("Action", "Running");
  await pick("Motion", "Orbit");
  await page.getByRole("button", { name: "Create", exact: false }).filter({ hasNotText: "next" }).click();
  await expect(page).toHaveURL(/\/jobs\/1$/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Luna Vale — Running, Orbit");
  await expect(stage(dashboard, "planned")).toContainText("1");
  await expect(stage(dashboard, "rendered")).toContainText("0");

  await page.locator("input[type=file]").first().setInputFiles(RENDER);
  await expect(
    page.getByRole("region", { name: "Media" }).getByText("Luna Vale — Running, Orbit"),
  ).toBeVisible({ timeout: 30_000 });
  await expect(stage(dashboard, "rendered")).toContainText("1");
  await expect(stage(dashboard, "imported")).toContainText("1");
  await expect(stage(dashboard, "metadata complete")).toContainText("1");
  await expect(dashboard.getByText("What next")).toHaveCount(0);

  await page
    .getByRole("region", { name: "Media" })
    .getByRole("link", { name: /Luna Vale/ })
    .click();
  await expect(page).toHaveURL(/\/media\/1$/);
  await expect(page.getByLabel(/^Title/)).toHaveValue("Luna Vale — Running, Orbit");
  await expect(page.getByLabel(/^SEO title/)).toHaveValue("Luna Vale — Running, Orbit | Promo clip");

  await stage(dashboard, "metadata complete").getByRole("link").click();
  await expect(dashboard.getByRole("link", { name: "J0001" })).toBeVisible();
});
