import { expect, seeded, test } from "./fixtures";
import { pressFor } from "./keys";
import { insert, smallStudio } from "./seeds";

test.use({
  seed: seeded((database) => {
    smallStudio(database);
    const job = insert(database, "Job", {
      characterId: 1,
      outputTypeId: 1,
      status: "rendered",
      notes: "",
      priority: 0,
    });
    insert(database, "MediaAsset", {
      title: "Rooftop in the rain",
      quality: "approved",
      rating: 5,
      jobId: job,
    });
    insert(database, "MediaAsset", {
      title: "Rainbow street",
      createdAt: "2025-04-05T12:00:00.000+00:00",
      quality: "approved",
      rating: 2,
      jobId: job,
    });
    insert(database, "MediaAsset", {
      title: "Market",
      createdAt: "2026-11-20T12:00:00.000+00:00",
      quality: "rejected",
      rating: 0,
    });
  }),
});

test("words and fields by keyboard, what is not understood, and a filter that is kept, pinned and shared", async ({
  page,
}) => {
  await page.goto("/media");
  const search = page.getByRole("combobox", { name: "Search the library" });
  const found = (title: string) => page.getByRole("link", { name: title });
  await page.keyboard.press("/");
  await expect(search).toBeFocused();
  await search.pressSequentially("rain");
  await expect(page.getByRole("paragraph").filter({ hasText: "2 files match." })).toBeVisible();
  await expect(search).toBeFocused();

  await search.pressSequentially(" charcter:luna");
  await expect(page.getByText("There is no field charcter:. Did you mean character:?")).toBeVisible();
  await search.fill("rain chara");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("option", { name: /^character:/, selected: true })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(search).toHaveValue("rain character:");
  await page.getByRole("option", { name: "Luna Vale" }).waitFor();
  await search.pressSequentially("lun");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(search).toHaveValue('rain character:"Luna Vale" ');
  await search.pressSequentially("rating:>=4 -street");
  await expect(page.getByRole("paragraph").filter({ hasText: "1 file matches." })).toBeVisible();
  await expect(found("Rooftop in the rain")).toBeVisible();

  await page.getByRole("combobox", { name: /^Quality/ }).selectOption("Rejected");
  await expect(search).toHaveValue('rain character:"Luna Vale" rating:>=4 -street quality:rejected');
  await expect(page.getByText("No file matches")).toBeVisible();
  await page.goto("/media?quality=approved&character=1");
  await expect(search).toHaveValue("quality:approved character:#1");
  await expect(page.getByRole("paragraph").filter({ hasText: "2 files match." })).toBeVisible();

  const saved = page.getByRole("button", { name: "Saved filters" });
  await saved.press("Enter");
  await page.getByRole("button", { name: "Save this search" }).press("Enter");
  const name = page.getByRole("dialog").getByLabel("Name");
  await name.fill("Best of Luna");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Filter Best of Luna saved").first()).toBeVisible();
  await saved.press("Enter");
  await page.getByRole("button", { name: "Save this search" }).press("Enter");
  await name.fill("best of luna");
  await page.keyboard.press("Enter");
  await expect(page.getByText("There is a filter called Best of Luna already.").first()).toBeVisible();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Discard" }).press("Enter");

  await saved.press("Enter");
  await page.getByRole("button", { name: "More for Best of Luna" }).press("Enter");
  await page.getByRole("menuitem", { name: "Pin to the navigation" }).press("Enter");
  const pinned = page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Best of Luna" });
  await expect(pinned).toBeVisible();
  await page.goto("/jobs");
  await pinned.press("Enter");
  await expect(page).toHaveURL("/media?q=quality%3Aapproved+character%3A%231");
  await expect(page.getByRole("paragraph").filter({ hasText: "2 files match." })).toBeVisible();
  await saved.press("Enter");
  await page.getByRole("button", { name: "More for Best of Luna" }).press("Enter");
  await page.getByRole("menuitem", { name: "Delete" }).press("Enter");
  await expect(pinned).toBeHidden();
  const deleted = page.getByRole("listitem").filter({ hasText: "Filter Best of Luna deleted" });
  await deleted.getByRole("button", { name: /Undo/ }).click();
  await expect(pinned).toBeVisible();

  await page.goto("/media");
  await page.getByRole("button", { name: "Go to date" }).press("Enter");
  await page.getByRole("link", { name: /^April 2025/ }).press("Enter");
  await expect(page).toHaveURL("/media?day=2025-04-30");
  await expect(found("Rainbow street")).toBeVisible();
  await expect(found("Market")).toBeHidden();

  await page.goto("/media?q=rain");
  await page.getByRole("link", { name: "Luna Vale" }).first().press("Enter");
  await expect(search).toHaveValue('rain character:"Luna Vale"');
  await found("Rooftop in the rain").press("Enter");
  await page
    .getByRole("region", { name: "Find more with" })
    .getByRole("link", { name: "J0001" })
    .press("Enter");
  await expect(search).toHaveValue('rain character:"Luna Vale" job:J0001');
  await page.goto("/characters/1");
  await page.getByRole("link", { name: "All media" }).press("Enter");
  await expect(search).toHaveValue("character:#1");
});

test.describe("a library of more than fits", () => {
  const LAST = 400;

  test.use({
    seed: seeded((database) => {
      for (let number = 1; number <= LAST; number++)
        insert(database, "MediaAsset", {
          title: `Clip ${number}`,
          createdAt: `2026-0${number <= 150 ? 4 : 5}-10T12:00:00.000+00:00`,
          quality: "unreviewed",
          rating: 0,
        });
    }),
  });

  test("is scrolled without an end, with its place kept by reload and Back; selected across what is drawn", async ({
    page,
  }) => {
    const card = (number: number) => page.locator(`[data-row='${number}']`);
    await page.goto("/media");
    await expect(card(LAST)).toBeInViewport();
    await expect(async () => {
      await page.mouse.wheel(0, 100_000);
      await expect(card(1)).toBeInViewport({ timeout: 200 });
    }).toPass();
    expect(await page.locator("[data-row]").count()).toBeLessThan(100);
    await expect(page).toHaveURL(({ searchParams }) => Number(searchParams.get("after") ?? LAST) < 40);
    await page.reload();
    await expect(card(1)).toBeVisible();
    await expect(card(LAST)).toBeHidden();
    await page.getByRole("link", { name: "Files before these" }).press("Enter");
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0);

    await card(3).getByRole("link", { name: "Clip 3" }).press("Enter");
    await page.getByRole("heading", { name: "Clip 3" }).waitFor();
    await page.goBack();
    await expect(card(3)).toBeInViewport();

    await card(8).getByRole("checkbox").press("Space");
    await card(3)
      .getByRole("checkbox")
      .click({ modifiers: ["Shift"] });
    await expect(page.getByRole("toolbar")).toContainText("6 selected");
    await page.getByRole("button", { name: "Select all 400 results" }).press("Enter");
    await expect(page.getByRole("toolbar")).toContainText("400 selected");
    await page.keyboard.press("Escape");

    await page.getByRole("button", { name: "Go to date" }).press("Enter");
    await expect(page.getByRole("link", { name: /^May 2026/ })).toContainText("250");
    await page.getByRole("link", { name: /^April 2026/ }).press("Enter");
    await expect(card(150)).toBeInViewport();
    await pressFor(page, "j", page.locator("[data-row='150'] :focus"));
    await expect(card(151)).toBeHidden();
  });
});
