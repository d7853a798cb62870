import { expect, type Locator, type Page } from "@playwright/test";

/** Drags a line by its handle to a place in another element: 0 is its upper edge, 1 its lower one. */
export async function drag(page: Page, source: Locator, target: Locator, at: number): Promise<void> {
  await expect(async () => {
    // Of an attempt that did not take hold: the line may have been drawn anew under the pointer.
    await page.mouse.up();
    await source.hover();
    const handle = await boxOf(source.locator("[data-drag-handle]"));
    await page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
    await page.mouse.down();
    const box = await boxOf(target);
    await page.mouse.move(box.x + 60, box.y + box.height / 2, { steps: 3 });
    await page.mouse.move(box.x + 60, box.y + box.height * at, { steps: 3 });
    // Where it would go is shown before it is let go.
    await expect(page.locator("[data-edge], [data-over]")).toHaveCount(1, { timeout: 1_000 });
  }).toPass();
  await page.mouse.up();
}

async function boxOf(element: Locator) {
  const box = await element.boundingBox();
  if (!box) throw new Error("The element is not on the screen.");
  return box;
}
