import { expect, type Page } from "@playwright/test";

/** A choice in the job builder: a character, an output type, a category's pick. */
export const piece = (page: Page, label: string) =>
  page.getByRole("button", { name: new RegExp(`^${label}: `) });

export const summary = (page: Page) => page.getByRole("region", { name: "Summary" });

export const jobTable = (page: Page) => page.getByRole("table", { name: "Render jobs" });

export const jobLine = (page: Page, code: string) =>
  jobTable(page).getByRole("row", { name: new RegExp(code) });

export async function choose(page: Page, label: string, name: string): Promise<void> {
  await piece(page, label).click();
  await page.getByRole("option", { name }).click();
  await expect(piece(page, label)).toHaveAccessibleName(`${label}: ${name}`);
}
