import { expect, type Locator, type Page } from "@playwright/test";

/** Milliseconds that a key has to take effect: pressed again while the answer is on its way, it would go one too far. */
const PATIENCE = 5_000;

/** Presses a shortcut until it has its effect: a page that has just been drawn does not listen yet. */
export async function pressFor(page: Page, key: string, effect: Locator): Promise<void> {
  await expect(async () => {
    await page.keyboard.press(key);
    await expect(effect).toBeVisible({ timeout: PATIENCE });
  }).toPass();
}
