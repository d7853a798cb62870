import type { Page } from "@playwright/test";
import { expect, seeded, test } from "./fixtures";
import { panel, row } from "./media-pages";
import { handOver, picture, UPLOAD } from "./pictures";
import { insert, smallStudio } from "./seeds";

const dialog = (page: Page) => page.getByRole("dialog");
const jobs = (page: Page) => page.getByRole("region", { name: "Jobs", exact: true }).getByRole("listitem");
const metadata = (page: Page) => page.getByRole("region", { name: "Metadata" });
const strip = (page: Page) => page.getByRole("list", { name: "Media of its jobs" }).getByRole("listitem");

/** Luna's job with a rejected and an approved file, Bram's with one, and one without files. */
const seed = seeded((database) => {
  smallStudio(database);
  const tags = ["night", "rooftops", "oak"].map((name) => insert(database, "Tag", { name }));
  const add = (jobId: number, title: string, quality: string, tagged: number[]) => {
    const mediaId = insert(database, "MediaAsset", { jobId, title, quality, description: `${title}.` });
    for (const [position, tag] of tagged.entries())
      insert(database, "MediaTag", { mediaId, tagId: tags[tag] ?? 0, position });
  };
  for (const [characterId, ingredientId] of [
    [1, 1],
    [2, 2],
    [1, 2],
  ] as const) {
    const jobId = insert(database, "Job", { characterId, outputTypeId: 1 });
    insert(database, "JobIngredient", { jobId, ingredientId, position: 0 });
  }
  add(1, "Luna stumbles", "rejected", [0]);
  add(1, "Luna runs", "approved", [0, 1]);
  add(2, "Bram dances", "unreviewed", [2, 0]);
});

test.use({ seed });

test("a clip is made of jobs, put in order by keyboard, and takes from their media what was not written", async ({
  page,
}) => {
  await page.goto("/top-layer");
  await page.getByRole("button", { name: "Create the first clip" }).click();
  await page.getByRole("button", { name: "Create clip" }).click();
  await expect(dialog(page).getByText("Enter a title.")).toBeVisible();
  await dialog(page).getByLabel("Title").fill("Autumn reel");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Autumn reel", level: 1 })).toBeVisible();

  await page.getByRole("button", { name: "Take from jobs" }).click();
  await expect(page.getByText("Add the jobs first")).toBeVisible();
  await page.getByRole("button", { name: "Add jobs" }).click();
  await expect(dialog(page).getByRole("option")).toHaveCount(3);
  await page.keyboard.type("luna");
  await expect(dialog(page).getByRole("option")).toHaveCount(2);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await dialog(page).getByLabel("Find jobs").first().fill("j2");
  await expect(dialog(page).getByRole("option")).toHaveCount(1);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Control+Enter");
  await expect(jobs(page)).toHaveText([/J0001/, /J0002/]);
  await expect(strip(page)).toHaveText([/Luna runs/, /Luna stumbles/, /Bram dances/]);

  await jobs(page).filter({ hasText: "J0002" }).getByRole("link").focus();
  await page.keyboard.press("Alt+ArrowUp");
  await expect(jobs(page)).toHaveText([/J0002/, /J0001/]);
  await expect(page.getByText("J0002 moved up in top layer clip Autumn reel").first()).toBeVisible();
  await expect(strip(page)).toHaveText([/Bram dances/, /Luna runs/, /Luna stumbles/]);

  await page.getByLabel("Description", { exact: true }).fill("What I wrote.");
  await page.getByRole("button", { name: "Take from jobs" }).click();
  await expect(page.getByText("Save or discard first")).toBeVisible();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Top layer clip Autumn reel: description changed").first()).toBeVisible();
  await expect(page.getByText("Not saved yet")).toBeHidden();
  await page.getByRole("button", { name: "Take from jobs" }).click();
  await expect(dialog(page)).toContainText(
    "2 jobs with 3 media assets: 3 tags, 2 characters and 3 descriptions.",
  );
  await expect(dialog(page).getByRole("checkbox", { name: /^description$/i })).not.toBeChecked();
  await expect(dialog(page).getByRole("checkbox", { name: /^title$/i })).not.toBeChecked();
  await dialog(page).getByRole("button", { name: "Take 3 fields" }).click();
  await expect(
    page.getByText("tags, SEO title and SEO description taken from its jobs").first(),
  ).toBeVisible();
  await expect(page.getByLabel("Description", { exact: true })).toHaveValue("What I wrote.");
  await expect(page.getByLabel("SEO title", { exact: true })).toHaveValue("Autumn reel | Promo clip");
  await expect(metadata(page).getByText("Complete", { exact: true })).toBeVisible();

  await page.getByRole("textbox", { name: /^Title/ }).fill(" ");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Enter a title.")).toBeVisible();
  await page.getByRole("button", { name: "Discard" }).click();
  await page.getByRole("button", { name: "Take J0002 out of this clip" }).click();
  await expect(jobs(page)).toHaveText([/J0001/]);

  // Where the clip is known: on the job, on its file, before the job is deleted, in the palette.
  await jobs(page).getByRole("link").click();
  await expect(page.getByRole("region", { name: "In a top layer clip" })).toContainText("Autumn reel");
  await page.getByRole("button", { name: "More actions" }).click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await expect(dialog(page)).toContainText("1 top layer clip will no longer name it as a source.");
  await page.keyboard.press("Escape");
  await page.goto("/media/2");
  await page.getByRole("region", { name: "In a top layer clip" }).getByRole("link").click();
  await expect(page.getByRole("heading", { name: "Autumn reel", level: 1 })).toBeVisible();
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("combobox", { name: "Search or jump to" })).toBeFocused();
  await page.keyboard.type("autumn");
  await expect(page.getByRole("option", { name: "Autumn reel" }).first()).toBeVisible();
});

test.describe("with a file that is refused", () => {
  // The browser reports the refusal itself as well.
  test.use({ allowedErrors: [/Failed to load resource/] });

  test("a clip from selected jobs or files, its file, and its deletion", async ({ page }) => {
    await page.goto("/jobs");
    await page.getByRole("checkbox", { name: /^Select all/ }).check();
    await page.getByRole("toolbar").getByRole("button", { name: "Top layer" }).click();
    await page.getByRole("button", { name: "New clip" }).click();
    await dialog(page).getByRole("button", { name: "Create clip" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Luna Vale, Bram Oak");
    await expect(jobs(page)).toHaveText([/J0003/, /J0002/, /J0001/]);
    await expect(metadata(page).getByText("Complete", { exact: true })).toBeVisible();

    const drop = page.getByRole("button", { name: "Drop its file" });
    await handOver(drop, "drop", { name: "no.mp4", mimeType: "video/mp4", buffer: Buffer.from("<html>") });
    await expect(row(page, "no.mp4")).toContainText("no.mp4 is");
    await handOver(drop, "drop", await picture("composite.png"));
    await expect(row(page, "composite.png")).toContainText("Attached");
    const composite = page.getByRole("region", { name: "Composite file" });
    await expect(composite.getByRole("img")).toBeVisible(UPLOAD);
    await page.getByRole("button", { name: "Close the list of files" }).click();
    await expect(panel(page)).toBeHidden();
    await page.getByRole("button", { name: "Replace" }).click();
    await handOver(
      dialog(page).getByRole("button", { name: "Drop its file" }),
      "drop",
      await picture("better.webp", "webp"),
    );
    await expect(composite).toContainText("image/webp");
    await composite.getByRole("button", { name: "Take off" }).click();
    await expect(page.getByRole("button", { name: "Drop its file" })).toBeVisible();
    await page.getByRole("button", { name: "Undo", exact: true }).first().click();
    await expect(composite).toContainText("image/webp");

    await page.goto("/media?view=table");
    await page.getByRole("checkbox", { name: "Select Bram dances" }).check();
    await page.getByRole("toolbar").getByRole("button", { name: "Top layer" }).click();
    await page.getByRole("button", { name: "New clip" }).click();
    await dialog(page).getByLabel("Title").fill("Bram alone");
    await dialog(page).getByRole("checkbox").uncheck();
    await page.keyboard.press("Control+Enter");
    await expect(page.getByRole("heading", { name: "Bram alone", level: 1 })).toBeVisible();
    // And the other way round: what a selection brings goes behind what the clip has.
    await page.goto("/jobs");
    await page.getByRole("checkbox", { name: "Select J0001" }).check();
    await page.getByRole("toolbar").getByRole("button", { name: "Top layer" }).click();
    await page.getByRole("option", { name: "Bram alone" }).click();
    await expect(page.getByText("J0001 linked to top layer clip Bram alone")).toBeVisible();
    await page.getByRole("button", { name: "Undo", exact: true }).first().click();
    await page.goto("/top-layer?metadata=incomplete&file=without");
    await expect(page.getByRole("main").getByRole("listitem")).toHaveText([/Bram alone/]);
    await page.getByRole("link", { name: /Bram alone/ }).click();
    await page.getByRole("button", { name: "More actions" }).click();
    await page.getByRole("menuitem", { name: "Delete" }).click();
    await expect(dialog(page)).toContainText("1 job and its media stay as they are.");
    await dialog(page).getByRole("button", { name: "Delete top layer clip" }).click();
    await expect(page.getByText("No clip matches")).toBeVisible();
    await page.getByRole("button", { name: "Undo", exact: true }).first().click();
    await expect(page.getByRole("link", { name: /Bram alone/ })).toBeVisible();
  });
});
