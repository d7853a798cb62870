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

/** Presses the keys of one shortcut, one after the other and as quickly as a hand does: a pause between them would undo the first. */
export async function pressInARow(page: Page, ...keys: string[]): Promise<void> {
  await Promise.all(keys.map((key) => page.keyboard.press(key)));
}
