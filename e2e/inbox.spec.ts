import path from "node:path";
import Database from "better-sqlite3";
import { expect, seeded, test } from "./fixtures";
import { picture } from "./pictures";
import { insert, studioWithJobs } from "./seeds";

const PROMPT = "neon street, cobalt rain, lamps in the fog";

test.use({
  seed: seeded((database) => {
    studioWithJobs(4)(database);
    insert(database, "Prompt", { jobId: 1, text: PROMPT });
    const file = { area: "media", place: "linked", size: 1, mimeType: "video/mp4", kind: "video" };
    const add = (title: string, folder: string, prompt: string) => {
      const at = { path: `/renders/${folder}/${title}.mp4`, originalName: `${title}.mp4` };
      // Not where it was, so that no browser asks for it.
      const fileId = insert(database, "StoredFile", { ...file, ...at, missingAt: new Date().toISOString() });
      insert(database, "MediaAsset", { title, prompt, fileId });
    };
    for (const number of [1, 2, 3]) add(`Neon ${number}`, "neon", `(${PROMPT}:1.2)`);
    for (const number of [4, 5]) add(`Oak ${number}`, "oak", "Bram Oak, running, film grain");
    add("Stray 6", "strays", "");
  }),
});

test("a night's files get their jobs by keys, all that are alike at once, and any step is taken back", async ({
  page,
  server,
}) => {
  await page.goto("/media/inbox");
  const inNavigation = page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: /Inbox/ });
  const name = page.getByRole("region", { name: "Suggestions" }).getByRole("heading");
  const suggested = page.getByRole("list", { name: "Suggested jobs" }).getByRole("listitem");
  await expect(inNavigation).toContainText("6");
  await expect(name).toHaveText("Stray 6");
  await expect(page.getByText("Nothing speaks for a job")).toBeVisible();
  await page.keyboard.press("w");
  await expect(name).toHaveText("Oak 5");

  // What was assigned speaks for the next of its folder.
  await expect(suggested.first()).toContainText("J0004");
  await expect(suggested.first()).toContainText("Its prompt names Bram Oak and Running.");
  await page.keyboard.press("2");
  await expect(name).toHaveText("Oak 4");
  await expect(suggested.first()).toContainText("J0002");
  await expect(suggested.first()).toContainText("This job has the one assigned file of its folder");
  await page.keyboard.press("Enter");
  await expect(name).toHaveText("Neon 3");
  await expect(suggested.first()).toContainText("Sure");
  await page.keyboard.press("b");
  await expect(name).toHaveText("Oak 4");
  await page.keyboard.press("Shift+J");
  await page.getByPlaceholder("Search jobs").fill("j3");
  await expect(page.getByRole("option")).toHaveCount(1);
  await page.keyboard.press("Enter");
  await expect(name).toHaveText("Neon 3");

  // What comes meanwhile waits too, and does not push away what is shown.
  await page.request.post("/api/media", { multipart: { file: await picture("late.png") } });
  await expect(page.getByRole("button", { name: "late", exact: true })).toBeVisible();
  await expect(name).toHaveText("Neon 3");
  await page.keyboard.press("Shift+A");
  await expect(page.getByText("3 files selected: assign to")).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(name).toHaveText("late");
  await expect(inNavigation).toContainText("1");
  await page.getByRole("button", { name: "Undo", exact: true }).first().click();
  await expect(name).toHaveText("Neon 3");

  // The same by mouse.
  await page.getByRole("button", { name: "Assign the 3 sure ones" }).click();
  await expect(name).toHaveText("late");
  await page.getByRole("button", { name: "Leave without a job" }).click();
  await expect(page.getByText("Nothing waits")).toBeVisible();

  const database = new Database(path.join(server.dataDir, "pipeline.db"), { readonly: true });
  const jobs = () => database.prepare("SELECT jobId FROM MediaAsset ORDER BY id").pluck().all();
  await expect.poll(jobs).toEqual([1, 1, 1, 3, 2, null, null]);
  database.close();
});
