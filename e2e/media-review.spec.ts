import path from "node:path";
import Database from "better-sqlite3";
import { expect, seeded, test } from "./fixtures";
import { picture } from "./pictures";
import { insert, studioWithJobs } from "./seeds";

const COUNT = 12;

test.use({
  seed: seeded((database) => {
    studioWithJobs(2)(database);
    for (let number = 1; number <= COUNT; number += 1)
      insert(database, "MediaAsset", { title: `Take ${number}`, quality: "unreviewed", rating: 0 });
  }),
});

test("a night's files are reviewed by keyboard, one after the other, and any step is taken back", async ({
  page,
  server,
}) => {
  await page.goto("/media");
  await page.keyboard.press("v");
  const progress = page.locator("[data-progress]");
  const title = page.getByRole("heading", { level: 1 });
  const isAt = async (number: number, name: string) => {
    await expect(progress).toHaveText(`${number} of ${COUNT}`);
    await expect(title).toContainText(name);
  };
  await isAt(1, "Take 12");
  await page.keyboard.press("a");
  await page.keyboard.press("4");
  await page.keyboard.press("r");
  await isAt(4, "Take 9");
  await page.keyboard.press("t");
  await expect(page.getByRole("dialog", { name: "Tags of Take 9" })).toBeVisible();
  await page.keyboard.type("noir");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await isAt(5, "Take 8");
  await page.keyboard.press("Shift+J");
  await page.getByPlaceholder("Search jobs").fill("bram");
  await expect(page.getByRole("option")).toHaveCount(1);
  await page.keyboard.press("Enter");
  await isAt(6, "Take 7");
  await page.keyboard.press("d");
  await isAt(7, "Take 6");

  // Back to what was deleted, and to the job; the arrow keys only look.
  await page.keyboard.press("b");
  await isAt(6, "Take 7");
  await page.keyboard.press("Control+z");
  await isAt(5, "Take 8");
  await page.keyboard.press("ArrowLeft");
  await isAt(4, "Take 9");
  await expect(page.locator("[data-verdict]")).toContainText("noir");
  for (let press = 0; press < 3; press += 1) await page.keyboard.press("ArrowRight");
  await page.keyboard.press("u");
  for (let number = 8; number < COUNT; number += 1) await page.keyboard.press("a");

  // What comes meanwhile is announced, and waits until it is asked for.
  const late = await picture("late.png");
  await page.request.post("/api/media", { multipart: { file: late } });
  await expect(page.getByRole("button", { name: "Add 1 new file" })).toBeVisible();
  await isAt(COUNT, "Take 1");
  await page.keyboard.press("Shift+N");
  await expect(progress).toHaveText(`${COUNT} of ${COUNT + 1}`);
  await page.keyboard.press("j");
  await expect(page.getByRole("img", { name: "late" })).toBeVisible();
  await page.keyboard.press("a");
  await expect(page.getByText(`${COUNT + 1} files seen`)).toBeVisible();
  await expect(page.getByText("6 approved · 1 rejected · 1 rated · 1 tagged.")).toBeVisible();

  const database = new Database(path.join(server.dataDir, "pipeline.db"), { readonly: true });
  const count = (where: string) =>
    database.prepare(`SELECT count(*) FROM MediaAsset WHERE ${where}`).pluck().get();
  await expect.poll(() => count("quality = 'approved'")).toBe(6);
  expect(count("quality = 'rejected'")).toBe(1);
  expect(count("rating = 4")).toBe(1);
  expect(count("jobId IS NOT NULL")).toBe(0);
  expect(count("1 = 1")).toBe(COUNT + 1);
  database.close();
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/\/media$/);
});
