import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, seeded, test } from "./fixtures";
import { pressInARow } from "./keys";
import { insert, smallStudio } from "./seeds";

const DAY = 86_400_000;
const ago = (days: number) => new Date(Date.now() - days * DAY).toISOString().replace("Z", "+00:00");
/** `YYYY-MM-DD` by the clock of this machine, which is the server's and the browser's. */
const day = (days: number) => {
  const date = new Date(Date.now() + days * DAY);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
};

/** Two characters; of each day of the last eight one complete job, and three that are left, the first of them planned for tomorrow. */
const seed = seeded((database) => {
  smallStudio(database);
  insert(database, "Project", { name: "Spring" });
  const step = (jobId: number, from: string | null, to: string, days: number) =>
    insert(database, "JobStatusChange", { jobId, from, to, createdAt: ago(days) });
  const add = (characterId: number, status: string, more: object = {}) => {
    const id = insert(database, "Job", { characterId, outputTypeId: 1, status, createdAt: ago(20), ...more });
    insert(database, "ProjectJob", { projectId: 1, jobId: id, position: id });
    step(id, null, "planned", 20);
    return id;
  };
  add(1, "planned", { plannedFor: `${day(1)}T00:00:00.000+00:00` });
  step(add(1, "in_progress"), "planned", "in_progress", 5);
  add(2, "planned");
  for (let days = 1; days <= 8; days += 1) {
    const id = add(2, "complete");
    step(id, "planned", "in_progress", days + 1);
    step(id, "in_progress", "complete", days);
  }
  insert(database, "Job", { characterId: 1, outputTypeId: 1 });
});

test.use({ seed });

const line = (page: Page, code: string) =>
  page.getByRole("row").filter({ has: page.getByRole("link", { name: code }) });
const mark = (page: Page, code: string) => page.getByRole("slider", { name: `Planned day of ${code}` });
const sayDay = (name: string) =>
  new Intl.DateTimeFormat("en", {
    weekday: "short",
    month: "short",
    day: "numeric",
    year: "numeric",
    timeZone: "UTC",
  }).format(new Date(`${name}T00:00:00Z`));

test("a project's jobs lie in time, and planned days are moved by keys and by drag, each one step back", async ({
  page,
}) => {
  await page.goto("/projects/1");
  await page.getByRole("link", { name: "Timeline", exact: true }).last().click();
  await expect(page).toHaveURL(/\/timeline\?project=1$/);
  await expect(page.locator("[data-forecast]")).toContainText(
    /At the last 14 days’ pace of 0.6 a day, the 3 jobs left are done between/,
  );
  await expect(page.locator("[data-throughput]")).toHaveCount(8);

  // Grouped by character; what a bar shows is said in words too.
  const grid = page.getByRole("treegrid", { name: "Timeline of Spring" });
  const groups = grid.locator("[data-group]");
  await expect(groups).toHaveText([/Bram Oak\s*9/, /Luna Vale\s*2/]);
  await expect(line(page, "J0002").locator("[data-span]")).toHaveCount(2);
  await expect(line(page, "J0004").locator("[data-end=complete]")).toHaveCount(1);
  await expect(line(page, "J0002").getByRole("gridcell")).toHaveAccessibleName(
    /^Planned .*, In progress .*Not planned for a day/,
  );

  // By keys: several presses are one change.
  await groups.last().focus();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("link", { name: "J0002" })).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("link", { name: "J0001" })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(mark(page, "J0001")).toBeFocused();
  await expect(mark(page, "J0001")).toHaveAttribute("aria-valuetext", sayDay(day(1)));
  // A chord is pressed by itself: keys of others would come while Shift is held.
  await page.keyboard.press("Shift+ArrowRight");
  await pressInARow(page, "ArrowRight", "ArrowRight", "ArrowLeft", "Enter");
  await expect(page.getByText(`Planned date of J0001 → ${day(9)}`).first()).toBeVisible();
  await expect(mark(page, "J0001")).toHaveAttribute("aria-valuetext", sayDay(day(9)));
  await expect(mark(page, "J0001")).toBeFocused();
  await page.getByRole("button", { name: "Undo", exact: true }).first().click();
  await expect(mark(page, "J0001")).toHaveAttribute("aria-valuetext", sayDay(day(1)));

  // By drag, to where two days more are.
  const from = await mark(page, "J0001").boundingBox();
  const tomorrow = await mark(page, "J0002").boundingBox();
  if (!from || !tomorrow) throw new Error("Nothing is drawn.");
  // The mark of what is not planned stands at today: so far apart is one day.
  const width = from.x - tomorrow.x;
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(from.x + from.width / 2 + width, from.y + from.height / 2);
  await page.mouse.move(from.x + from.width / 2 + 2 * width, from.y + from.height / 2);
  await page.mouse.up();
  await expect(page.getByText(`Planned date of J0001 → ${day(3)}`).first()).toBeVisible();
  await page.reload();
  await expect(mark(page, "J0001")).toHaveAttribute("aria-valuetext", sayDay(day(3)));
});

test("it is zoomed, grouped, closed, read as a table and taken along as a picture", async ({ page }) => {
  await page.goto("/timeline");
  const grid = page.getByRole("treegrid", { name: "Timeline" });
  await expect(line(page, "J0012")).toBeVisible();
  const widthOf = async () =>
    (await line(page, "J0002").locator("[data-span=planned]").boundingBox())?.width ?? 0;
  const before = await widthOf();
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(widthOf).toBeGreaterThan(before * 1.4);
  await grid.locator("[data-group]").first().focus();
  await page.keyboard.press("-");
  await expect.poll(widthOf).toBeLessThan(before * 1.1);
  await grid.hover();
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -400);
  await page.keyboard.up("Control");
  await expect.poll(widthOf).toBeGreaterThan(before * 1.5);
  await page.getByRole("button", { name: "All", exact: true }).click();
  await expect.poll(widthOf).toBeLessThan(before * 1.2);

  await grid.locator("[data-group]").last().click();
  await expect(line(page, "J0001")).toHaveCount(0);
  await page.getByRole("button", { name: "Close all" }).click();
  await expect(grid.getByRole("link")).toHaveCount(0);
  await page.getByRole("button", { name: "Open all" }).click();
  await page.getByLabel("Group by").selectOption("status");
  await expect(page).toHaveURL(/group=status/);
  await expect(grid.locator("[data-group]")).toHaveText([/Planned\s*3/, /In progress\s*1/, /Complete\s*8/]);

  for (const [form, begins] of [
    ["Drawing (SVG)", "<svg"],
    ["Picture (PNG)", "\u0089PNG"],
  ] as const) {
    await page.getByRole("button", { name: "Export" }).click();
    const arriving = page.waitForEvent("download");
    await page.getByRole("menuitem", { name: form }).click();
    const download = await arriving;
    const file = await readFile(await download.path());
    expect(file.toString("latin1").startsWith(begins)).toBe(true);
    if (form.includes("SVG")) {
      expect(download.suggestedFilename()).toBe("timeline.svg");
      for (const words of [
        "Timeline",
        "Drawn on",
        "J0004",
        "In progress",
        "Planned day",
        "At the last 14 days",
      ])
        expect(file.toString()).toContain(words);
    }
  }

  await page.getByRole("link", { name: "Show as table" }).click();
  const table = page.getByRole("table", { name: "Timeline" });
  await expect(table.locator("[data-row]")).toHaveCount(12);
  await expect(table.locator("[data-row]").filter({ hasText: "J0001" })).toContainText(sayDay(day(1)));
  const csv = await (await page.request.get("/api/tables/timeline?sort=id&columns=job,plannedFor")).text();
  expect(csv).toContain(`Job,Planned for\r\nJ0001 Luna Vale,${day(1)}`);
});
