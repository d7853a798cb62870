import AxeBuilder from "@axe-core/playwright";
import sharp from "sharp";
import { drawScene } from "@/lib/server/testing/scenes";
import { expect, test } from "./fixtures";
import { pressFor } from "./keys";
import { addFiles, panel } from "./media-pages";
import type { TestFile } from "./pictures";

const file = (name: string, buffer: Buffer): TestFile => ({ name, mimeType: "image/png", buffer });

/** A comparison begins once nothing has come for some seconds, in a process that a busy machine takes its time to start. */
const COMPARED = { timeout: 40_000 };

test("copies of a picture are found, the best is kept by keys and taken back, and others are told apart for good", async ({
  page,
}) => {
  const [scene, castle] = [await drawScene(1), await drawScene(7)];
  await page.goto("/media");
  await addFiles(page, [
    file("original.png", scene),
    file("small.png", await sharp(scene).resize(320).png().toBuffer()),
    file("recoded.jpg", await sharp(scene).jpeg({ quality: 40 }).toBuffer()),
    file("castle.png", castle),
    file("castle brighter.png", await sharp(castle).modulate({ brightness: 1.2 }).png().toBuffer()),
    file("other.png", await drawScene(2)),
  ]);
  await expect(panel(page).getByText("6 files added")).toBeVisible();
  await page.getByRole("link", { name: "Duplicates", exact: true }).click();
  await page.getByRole("link", { name: "Touched up" }).click();
  const groups = page.getByRole("list", { name: "Groups" }).getByRole("listitem");
  await expect(groups).toHaveCount(2, COMPARED);
  const scenes = groups.filter({ hasText: "recoded" });
  await expect(scenes.getByRole("columnheader").filter({ hasText: "Kept" })).toContainText("original");
  await expect(scenes.getByRole("row", { name: "Dimensions (differs)" })).toContainText("320 × 200");
  await expect(page.getByText("other", { exact: true })).toHaveCount(0);

  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  // By keys: to the next group and back, another one chosen, and back.
  const castles = groups.filter({ hasText: "castle" });
  await pressFor(page, "j", castles.locator("[aria-current]"));
  await pressFor(page, "k", scenes.locator("[aria-current]"));
  const second = scenes.getByRole("columnheader").nth(2);
  await expect(second).toContainText("Goes");
  await pressFor(page, "2", second.getByText("Kept"));
  await pressFor(page, "1", scenes.getByRole("columnheader").nth(1).getByText("Kept"));
  await page.keyboard.press("d");
  const preview = page.getByRole("dialog", { name: "Keep the best" });
  await expect(preview.getByRole("region", { name: "What happens" })).toContainText("2 files of 1 group go");
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.keyboard.press("Enter");
  await expect(page.getByText("original kept, 2 duplicates deleted").first()).toBeVisible();
  await expect(groups).toHaveCount(1);
  await page.keyboard.press("Control+z");
  await expect(groups).toHaveCount(2);

  await castles.getByRole("button", { name: "Not duplicates" }).click();
  await expect(groups).toHaveCount(1);
  await page.reload();
  await expect(groups).toHaveCount(1);
  await page.getByRole("link", { name: "original" }).click();
  await page.getByRole("link", { name: "2 near duplicates" }).click();
  await expect(page.getByText("One group of files that look alike.")).toBeVisible();
  await expect(groups).toHaveCount(1);
});
