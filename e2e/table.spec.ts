import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import type Database from "better-sqlite3";
import { expect, seeded, test } from "./fixtures";
import { insert, smallStudio } from "./seeds";

/** Jobs J0001 to J0120 of Luna and Bram in turns: two pages and a bit, newest first. */
function manyJobs(database: Database.Database): void {
  smallStudio(database);
  for (let index = 0; index < 120; index += 1)
    insert(database, "Job", { characterId: (index % 2) + 1, outputTypeId: 1, status: "planned" });
}

const table = (page: Page) => page.getByRole("table", { name: "Render jobs" });
const heads = (page: Page) => table(page).getByRole("columnheader");
const bar = (page: Page) => page.getByRole("toolbar", { name: "Selected rows" });
const widthOf = async (head: Locator) => Math.round((await head.boundingBox())?.width ?? 0);

async function openColumns(page: Page): Promise<Locator> {
  await page.getByRole("button", { name: "Columns and CSV" }).click();
  const columns = page.getByRole("dialog", { name: "Columns" });
  await expect(columns.getByRole("checkbox", { name: "Character" })).toBeVisible();
  return columns;
}

test.describe("of jobs", () => {
  test.use({ seed: seeded(manyJobs) });

  test("columns are hidden, ordered and resized, remembered, and given back", async ({ page }) => {
    await page.goto("/jobs");
    const columns = await openColumns(page);
    await columns.getByRole("checkbox", { name: "Output type" }).uncheck();
    await expect(heads(page).filter({ hasText: "Output type" })).toHaveCount(0);
    await columns.getByRole("checkbox", { name: "Priority" }).check();
    await expect(heads(page).filter({ hasText: "Priority" })).toBeVisible();

    // By keyboard, by button, by dragging.
    await columns.getByRole("checkbox", { name: "Status" }).focus();
    await page.keyboard.press("Alt+ArrowUp");
    await expect(columns.getByRole("status")).toHaveText("Status: column 4 of 10");
    await columns.getByRole("button", { name: "Move Status up" }).click();
    await columns
      .getByText("Media", { exact: true })
      .dragTo(columns.getByText("Character"), { targetPosition: { x: 10, y: 3 } });
    const order = ["Job", "Media", "Character", "Status", "Picks", "Priority", "Project", "Created"];
    const shown = () => heads(page).evaluateAll((all) => all.map((head) => head.textContent).filter(Boolean));
    await expect.poll(shown).toEqual(order);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.keyboard.press("Escape");

    const character = heads(page).filter({ hasText: "Character" });
    const edge = page.getByRole("separator", { name: "Width of Character" });
    const before = await widthOf(character);
    await edge.focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => widthOf(character)).toBe(before + 10);
    const box = await edge.boundingBox();
    await page.mouse.move((box?.x ?? 0) + 4, (box?.y ?? 0) + 10);
    await page.mouse.down();
    await page.mouse.move((box?.x ?? 0) + 44, (box?.y ?? 0) + 10, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => widthOf(character)).toBe(before + 50);

    // The server's own picture has them already.
    await page.reload();
    await expect.poll(shown).toEqual(order);
    const html = await (await page.request.get("/jobs")).text();
    const ofServer = html.slice(html.indexOf("<thead"), html.indexOf("</thead>"));
    expect(ofServer).toMatch(/>Status<.*>Picks</s);
    expect(html).toContain(`width:${before + 50}px`);

    await (await openColumns(page)).getByRole("button", { name: "Reset columns" }).click();
    await expect(heads(page).nth(2)).toHaveText("Character");
    await expect(heads(page).filter({ hasText: "Output type" })).toBeVisible();
    await expect.poll(() => widthOf(character)).toBe(before);
  });

  test("all results are changed as one, copied, and had as a file", async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto("/jobs?characterId=1");
    await page
      .getByRole("button", { name: "Next" })
      .or(page.getByRole("link", { name: "Next" }))
      .click();
    await expect(table(page).getByRole("row")).toHaveCount(11);

    // From a row to a range to the page to all, by keys and by buttons.
    await page.keyboard.press("j");
    await page.keyboard.press("x");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("End");
    await page.keyboard.press("Shift+X");
    await expect(bar(page)).toContainText("10 selected");
    await bar(page).getByRole("button", { name: "Select all 60 results" }).click();
    await expect(bar(page)).toContainText("60 selected");
    await bar(page).getByRole("button", { name: "Status" }).click();
    await page.getByRole("menuitem", { name: "Complete" }).click();
    await expect(page.getByText("Status of 60 jobs → Complete")).toBeVisible();
    await bar(page).getByRole("button", { name: "Copy the rows as text" }).click();
    await expect(page.getByText("All results copied")).toBeVisible();
    const all = await page.evaluate(() => navigator.clipboard.readText());
    expect(all.trim().split("\n")).toHaveLength(61);
    expect(all).toContain("J0001\tLuna Vale\t");

    await page.getByRole("link", { name: "Previous" }).click();
    await expect(bar(page)).toContainText("60 selected");
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByText("Undone: Status of 60 jobs → Complete")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(bar(page)).toBeHidden();

    await page.getByRole("checkbox", { name: "Select J0119" }).click();
    await page.keyboard.press("ControlOrMeta+c");
    await expect(page.getByText("1 row copied")).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^Job\tCharacter\t.*\nJ0119\tLuna Vale\t/,
    );

    const columns = await openColumns(page);
    await columns.getByRole("checkbox", { name: "Picks" }).uncheck();
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      columns.getByRole("link", { name: "Download CSV" }).click(),
    ]);
    expect(file.suggestedFilename()).toBe("jobs.csv");
    const lines = readFileSync(await file.path(), "utf8")
      .trimEnd()
      .split("\r\n");
    expect(lines[0]).toBe("\uFEFFJob,Character,Output type,Status,Media,Priority,Planned,Project,Created");
    expect(lines).toHaveLength(61);
    expect(lines[1]).toMatch(/^J0119,Luna Vale,Promo clip,Planned,0,0,,,\d{4}-\d\d-\d\d \d\d:\d\d$/);
  });

  test("on a phone more columns scroll in a box of their own, under a head that stays", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto("/jobs");
    await expect(heads(page).filter({ hasText: "Picks" })).toBeHidden();
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(await overflow()).toBeLessThanOrEqual(0);
    const columns = await openColumns(page);
    for (const name of ["Character", "Picks", "Output type"])
      await columns.getByRole("checkbox", { name }).check();
    await page.keyboard.press("Escape");
    expect(await overflow()).toBeLessThanOrEqual(0);
    const box = page.locator("#table-jobs-box");
    await box.evaluate((element) => element.scrollTo(500, 900));
    await expect(heads(page).filter({ hasText: "Output type" })).toBeInViewport();
  });
});

test.describe("of characters and archetypes", () => {
  test.use({ seed: seeded(smallStudio) });

  test("sort by their heads, and several are changed at once", async ({ page }) => {
    await page.goto("/characters?view=table");
    const names = page.locator("tbody [data-row-link]");
    await expect(names).toHaveText([/Bram Oak/, /Luna Vale/]);
    await page.getByRole("button", { name: "Name", exact: true }).click();
    await expect(names).toHaveText([/Luna Vale/, /Bram Oak/]);
    await expect(page).toHaveURL(/sort=-name/);
    await page.getByRole("checkbox", { name: "Select all on this page" }).check();
    await bar(page).getByRole("button", { name: "Status" }).click();
    await page.getByRole("menuitem", { name: "Retired" }).click();
    await expect(page.getByText("Status of 2 characters → Retired")).toBeVisible();
    await expect(page.locator("tbody tr").filter({ hasText: "Retired" })).toHaveCount(2);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.locator("tbody tr").filter({ hasText: "Retired" })).toHaveCount(0);

    await page.goto("/archetypes?view=table");
    await page.getByRole("checkbox", { name: "Select The Hero" }).check();
    await bar(page).getByRole("button", { name: "Subtype" }).click();
    await page.getByRole("menuitem", { name: "Meta" }).click();
    await expect(page.locator("tbody tr")).toContainText("Meta");
  });
});
