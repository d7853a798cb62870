import type { Page } from "@playwright/test";
import type Database from "better-sqlite3";
import { expect, seeded, test } from "./fixtures";
import { pressFor } from "./keys";
import { insert, smallStudio } from "./seeds";

const piece = (page: Page, label: string) => page.getByRole("button", { name: new RegExp(`^${label}: `) });
const summary = (page: Page) => page.getByRole("region", { name: "Summary" });
const table = (page: Page) => page.getByRole("table", { name: "Render jobs" });
const line = (page: Page, code: string) => table(page).getByRole("row", { name: new RegExp(code) });

async function choose(page: Page, label: string, name: string) {
  await piece(page, label).click();
  await page.getByRole("option", { name }).click();
  await expect(piece(page, label)).toHaveAccessibleName(`${label}: ${name}`);
}

/** The small studio with jobs; the funnel's rows are made when the server starts. */
function withJobs(count: number) {
  return (database: Database.Database) => {
    smallStudio(database);
    insert(database, "Project", { name: "Spring" });
    for (let index = 0; index < count; index += 1) {
      const jobId = insert(database, "Job", {
        characterId: (index % 2) + 1,
        outputTypeId: 1,
        status: index === 1 ? "rendered" : "planned",
        priority: index,
      });
      insert(database, "JobIngredient", { jobId, ingredientId: 1, position: 0 });
      if (index !== 2) insert(database, "JobIngredient", { jobId, ingredientId: 3, position: 1 });
      insert(database, "JobStatusChange", { jobId, to: "planned" });
    }
  };
}

test.describe("building", () => {
  test.use({ seed: seeded(smallStudio), allowedErrors: [/ERR_INTERNET_DISCONNECTED/] });

  test("a job by mouse: the summary follows, and its page shows all of it", async ({ page }) => {
    await page.goto("/jobs/new");
    await expect(summary(page)).toContainText("Without a character and an output type");
    await choose(page, "Character", "Luna Vale");
    await choose(page, "Output type", "Promo clip");
    await expect(summary(page)).toContainText(
      "Without Action and Motion, the job stays outside of the funnel.",
    );
    await choose(page, "Action", "Running");
    await choose(page, "Motion", "Orbit");
    await expect(summary(page)).toContainText("Luna Vale — Running, Orbit");
    await expect(summary(page)).toContainText("Not tried yet.");
    await page.getByRole("button", { name: "Extras: add an ingredient" }).click();
    await page.getByRole("option", { name: "Dancing" }).click();
    await page.keyboard.press("Escape");
    await page.getByRole("combobox", { name: "Status" }).selectOption("Rendered");
    await expect(page.getByText("Logged as made")).toBeVisible();
    await page.getByRole("textbox", { name: "Notes" }).fill("At dusk");
    await page.getByRole("button", { name: "Create", exact: true }).click();

    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Luna Vale — Running, Orbit, Dancing");
    await expect(page.getByText("Job J0001 created").first()).toBeVisible();
    const combination = page.getByRole("region", { name: "Combination" });
    await expect(combination.getByRole("definition").filter({ hasText: "Running" })).toBeVisible();
    await expect(page.getByRole("region", { name: "Media" })).toContainText("No file");
    await expect(page.getByRole("region", { name: "Notes" }).getByRole("textbox")).toHaveValue("At dusk");
  });

  test("one after the other by keyboard alone, without a reload", async ({ page }) => {
    await page.goto("/jobs/new");
    await page.evaluate(() => {
      (window as unknown as { isSame: boolean }).isSame = true;
    });
    const pick = async (key: string, typed: string, label: string, name: string) => {
      await expect(piece(page, label)).toBeVisible();
      await page.keyboard.press(key);
      await expect(page.getByRole("dialog", { name: `Search ${label.toLowerCase()}` })).toBeVisible();
      await page.keyboard.type(typed);
      await page.keyboard.press("Enter");
      await expect(piece(page, label)).toHaveAccessibleName(`${label}: ${name}`);
      await expect(piece(page, label)).toBeFocused();
    };
    await pick("1", "lun", "Character", "Luna Vale");
    await pick("2", "promo", "Output type", "Promo clip");
    await pick("3", "run", "Action", "Running");
    await pick("4", "orb", "Motion", "Orbit");
    await expect(summary(page)).toContainText("Not tried yet.");
    // From the motion's picker: its cross, then its lock.
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await expect(page.getByRole("button", { name: "Keep motion for the next job" })).toBeFocused();
    await page.keyboard.press("Space");
    await page.keyboard.press("Control+Shift+Enter");

    await expect(summary(page)).toContainText("Created here: J0001");
    await expect(piece(page, "Character")).toHaveAccessibleName("Character: nothing chosen");
    await expect(piece(page, "Character")).toBeFocused();
    await expect(piece(page, "Output type")).toHaveAccessibleName("Output type: Promo clip");
    await expect(piece(page, "Action")).toHaveAccessibleName("Action: nothing chosen");
    await expect(piece(page, "Motion")).toHaveAccessibleName("Motion: Orbit");

    await pick("1", "luna", "Character", "Luna Vale");
    await pick("3", "running", "Action", "Running");
    await expect(summary(page)).toContainText("Tried already: J0001");
    await pick("3", "dan", "Action", "Dancing");
    await expect(summary(page)).toContainText("Not tried yet.");
    await page.keyboard.press("Control+Enter");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Luna Vale — Dancing, Orbit");
    expect(await page.evaluate(() => (window as unknown as { isSame?: boolean }).isSame)).toBe(true);
  });

  test("what is refused is said at its field, and nothing chosen or typed is lost", async ({ page }) => {
    await page.goto("/jobs/new?characterId=1&outputTypeId=1&ingredientId=1&ingredientId=3");
    await expect(summary(page)).toContainText("Luna Vale — Running, Orbit");
    await page.getByRole("textbox", { name: "Notes" }).fill("Kept");
    await page.getByRole("textbox", { name: "Priority" }).fill("soon");
    await page.getByRole("button", { name: "Create", exact: true }).click();
    await expect(page.getByText("Enter a whole number, -1000 to 1000.")).toBeVisible();
    await expect(page.getByRole("textbox", { name: "Priority" })).toBeFocused();
    await expect(page.getByRole("textbox", { name: "Priority" })).toHaveAttribute("aria-invalid", "true");
    await expect(page.getByRole("textbox", { name: "Notes" })).toHaveValue("Kept");
    await page.getByRole("textbox", { name: "Priority" }).fill("5");
    await page.getByRole("textbox", { name: "Notes" }).fill("x".repeat(20_001));
    await page.getByRole("button", { name: "Create", exact: true }).click();
    await expect(page.getByText("Use at most 20,000 characters.")).toBeVisible();
    await page.getByRole("textbox", { name: "Notes" }).fill("Kept");
    await page.getByRole("button", { name: "Create", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Luna Vale — Running, Orbit");
  });

  test("what was begun is there again after a reload and after the server died, and can be discarded", async ({
    page,
    context,
  }) => {
    await page.goto("/jobs/new?character=1&ingredient=1");
    await expect(piece(page, "Character")).toHaveAccessibleName("Character: Luna Vale");
    await choose(page, "Output type", "Promo clip");
    await expect(summary(page)).toContainText("Luna Vale — Running");
    await page.getByRole("textbox", { name: "Notes" }).fill("Slow and low");
    await page.reload();
    await expect(page.getByText("This is what you had begun")).toBeVisible();
    await expect(page.getByRole("textbox", { name: "Notes" })).toHaveValue("Slow and low");
    await expect(piece(page, "Output type")).toHaveAccessibleName("Output type: Promo clip");

    await context.setOffline(true);
    await page.getByRole("button", { name: "Create", exact: true }).click();
    await expect(page.getByText("The app's server does not answer.")).toBeVisible();
    await context.setOffline(false);
    await page.goto("/jobs/new");
    await expect(page.getByText("This is what you had begun")).toBeHidden();
    await page.goto("/jobs/new?character=1&ingredient=1");
    await expect(page.getByRole("textbox", { name: "Notes" })).toHaveValue("Slow and low");
    await page.getByRole("button", { name: "Discard the draft" }).click();
    await expect(page.getByRole("textbox", { name: "Notes" })).toHaveValue("");
    await expect(piece(page, "Character")).toHaveAccessibleName("Character: Luna Vale");
    await page.getByRole("textbox", { name: "Notes" }).fill("Once more");
    await page.getByRole("button", { name: "Create", exact: true }).click();
    await expect(page.getByText("Job J0001 created").first()).toBeVisible();
    await page.goto("/jobs/new?character=1&ingredient=1");
    await expect(page.getByRole("textbox", { name: "Notes" })).toHaveValue("");
    await expect(page.getByText("This is what you had begun")).toBeHidden();
  });

  test("what is created elsewhere is known to be tried within a second", async ({ page, context }) => {
    const address = "/jobs/new?characterId=1&outputTypeId=1&ingredientId=1&ingredientId=3";
    await page.goto(address);
    await expect(summary(page)).toContainText("Not tried yet.");
    const other = await context.newPage();
    await other.goto(address);
    await other.getByRole("button", { name: "Create and next" }).click();
    await expect(summary(other)).toContainText("Created here: J0001");
    await expect(summary(page)).toContainText("Tried already: J0001");
  });
});

test.describe("the list", () => {
  test.use({ seed: seeded(withJobs(55)) });

  test("pages, sorts, filters and searches through the address", async ({ page }) => {
    await page.goto("/jobs");
    await expect(line(page, "J0055")).toBeVisible();
    await page.getByRole("link", { name: "Next" }).click();
    await expect(line(page, "J0001")).toBeVisible();
    await expect(page.getByText("55 jobs", { exact: true })).toBeVisible();
    await page.getByRole("link", { name: "Previous" }).click();
    await expect(line(page, "J0055")).toBeVisible();

    await page.getByRole("button", { name: "Job", exact: true }).click();
    await expect(table(page).getByRole("row").nth(1)).toContainText("J0001");
    await expect(page).toHaveURL(/sort=id/);

    await page
      .getByRole("searchbox", { name: "Search jobs" })
      .or(page.getByLabel("Search jobs"))
      .first()
      .fill("j0033");
    await expect(table(page).getByRole("row")).toHaveCount(2);
    await expect(line(page, "J0033")).toBeVisible();
    await page.goto("/jobs?file=none");
    await expect(table(page).getByRole("row")).toHaveCount(2);
    await expect(line(page, "J0002")).toContainText("No file");
    await page.goto("/jobs?stage=unmapped");
    await expect(line(page, "J0003")).toContainText("No Motion");

    await page.goto("/jobs");
    await page.getByRole("button", { name: "Character any" }).click();
    await page.getByRole("option", { name: "Bram Oak" }).click();
    await expect(page).toHaveURL(/characterId=2/);
    await expect(page.getByText("27 jobs", { exact: true })).toBeVisible();
    await page.goto("/jobs?q=nobody");
    await expect(page.getByText("No job matches")).toBeVisible();
    await page.getByRole("link", { name: "Clear the filters" }).click();
    await expect(line(page, "J0055")).toBeVisible();
  });

  test("filters are set, said and taken back one by one; days by word and from to", async ({ page }) => {
    await page.goto("/jobs");
    await page.getByRole("button", { name: "Tag any" }).click();
    await page.getByRole("option", { name: "silver hair" }).click();
    await expect(page.getByText("28 jobs", { exact: true })).toBeVisible();
    await page.getByRole("button", { name: "More" }).click();
    await page.getByRole("combobox", { name: "Created" }).selectOption("last 7 days");
    await expect(page).toHaveURL(/created=last-7/);
    await page.getByRole("combobox", { name: "Planned for" }).selectOption("overdue");
    await expect(page.getByText("No job matches")).toBeVisible();
    await page.getByRole("combobox", { name: "Planned for" }).selectOption("no day");
    await page.getByRole("combobox", { name: "Priority" }).selectOption("ordinary");
    await expect(table(page).getByRole("row")).toHaveCount(2);
    await page.getByRole("combobox", { name: "Created" }).selectOption("from … to …");
    await page.getByLabel("Created, from").fill("2020-01-01");
    await page.keyboard.press("Enter");
    await page.getByLabel("Created, to").fill("2020-12-31");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/created=2020-01-01..2020-12-31/);
    await page.keyboard.press("Escape");
    const set = page.getByRole("list", { name: "Filters that are set" });
    await set.getByRole("button", { name: "Remove Created: Jan 1, 2020 to Dec 31, 2020" }).click();
    await expect(line(page, "J0001")).toBeVisible();
    await set.getByRole("button", { name: "Remove Priority: ordinary" }).click();
    await expect(page.getByText("28 jobs", { exact: true })).toBeVisible();
    await page.getByRole("button", { name: "Clear all filters" }).click();
    await expect(page.getByText("55 jobs", { exact: true })).toBeVisible();
    await expect(page).toHaveURL(/\/jobs$/);

    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByRole("button", { name: "Filters" }).click();
    await page
      .getByRole("dialog", { name: "Filters" })
      .getByRole("combobox", { name: "Status" })
      .selectOption("Rendered");
    await page
      .getByRole("dialog", { name: "Filters" })
      .getByRole("button", { name: "Character any" })
      .click();
    await page.getByRole("option", { name: "Bram Oak" }).click();
    await page.getByRole("button", { name: "Close" }).click();
    await expect(table(page).getByRole("row")).toHaveCount(2);
    await set.getByRole("button", { name: "Remove Status: Rendered" }).click();
    await expect(page.getByText("27 jobs", { exact: true })).toBeVisible();
  });

  test("the status is changed in its line, and undone after a reload", async ({ page }) => {
    await page.goto("/jobs");
    await page.getByRole("button", { name: /^Status of J0055/ }).click();
    await page.getByRole("menuitemradio", { name: "In progress" }).click();
    await expect(page.getByText("Status of J0055 → In progress")).toBeVisible();
    await expect(line(page, "J0055")).toContainText("In progress");
    await page.reload();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByText("Undone: Status of J0055 → In progress")).toBeVisible();
    await expect(line(page, "J0055")).toContainText("Planned");
  });

  test("several at once: a range with Shift, one change, one Undo", async ({ page }) => {
    await page.goto("/jobs");
    await page.getByRole("checkbox", { name: /^Select J0055/ }).click();
    await page.getByRole("checkbox", { name: /^Select J0052/ }).click({ modifiers: ["Shift"] });
    const bar = page.getByRole("toolbar", { name: "Selected rows" });
    await expect(bar).toContainText("4 selected");
    await bar.getByRole("button", { name: "Status" }).click();
    await page.getByRole("menuitem", { name: "Complete" }).click();
    await expect(page.getByText("Status of 4 jobs → Complete")).toBeVisible();
    for (const code of ["J0055", "J0054", "J0053", "J0052"])
      await expect(line(page, code)).toContainText("Complete");
    await expect(line(page, "J0051")).toContainText("Planned");

    await bar.getByRole("button", { name: "Project" }).click();
    await page.getByRole("option", { name: "Spring" }).click();
    await expect(line(page, "J0053")).toContainText("Spring");
    await bar.getByRole("button", { name: "Priority" }).click();
    await page.getByRole("textbox", { name: "Priority" }).fill("soon");
    await page.keyboard.press("Enter");
    await expect(page.getByText("Enter a whole number, -1000 to 1000.")).toBeVisible();
    await expect(page.getByRole("textbox", { name: "Priority" })).toHaveValue("soon");
    await page.getByRole("textbox", { name: "Priority" }).fill("7");
    await page.keyboard.press("Enter");
    await expect(page.getByText("Priority of 4 jobs → 7")).toBeVisible();
    await bar.getByRole("button", { name: "Planned date" }).click();
    await page.getByLabel("Planned date", { exact: true }).last().fill("2026-12-24");
    await page.keyboard.press("Enter");
    await expect(page.getByText("Planned date of 4 jobs → 2026-12-24")).toBeVisible();
    await bar.getByRole("button", { name: "Project" }).click();
    await page.getByRole("button", { name: "Take out of" }).click();
    await page.getByRole("option", { name: "Spring" }).click();
    await expect(page.getByText("4 jobs taken out of Spring")).toBeVisible();
    await expect(line(page, "J0053")).not.toContainText("Spring");
    await page.keyboard.press("Escape");
    await expect(bar).toBeHidden();
  });

  test("by keyboard: j and k move, x selects, Enter opens", async ({ page }) => {
    await page.goto("/jobs");
    await page.keyboard.press("j");
    await expect(line(page, "J0055").getByRole("link")).toBeFocused();
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    await page.keyboard.press("k");
    await expect(line(page, "J0054").getByRole("link")).toBeFocused();
    await page.keyboard.press("x");
    await expect(page.getByRole("toolbar")).toContainText("1 selected");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/jobs\/54$/);
    await pressFor(page, "j", page.getByText("J0053", { exact: true }));
  });
});

test.describe("one job", () => {
  test.use({
    seed: seeded((database) => {
      withJobs(3)(database);
      insert(database, "MediaAsset", { jobId: 1, title: "The take" });
    }),
  });

  test("is edited: what is no pick any more becomes an extra, and the change is told", async ({ page }) => {
    await page.goto("/jobs/1/edit");
    await piece(page, "Output type").focus();
    await page.getByRole("button", { name: "Clear the choice" }).nth(1).click();
    await expect(page.getByRole("button", { name: "Remove Orbit" })).toBeVisible();
    await choose(page, "Output type", "Promo clip");
    await choose(page, "Motion", "Slow zoom");
    await page.getByLabel("Planned for").fill("2026-12-24");
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByText("Job J0001: ingredients and planned date changed").first()).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Luna Vale — Running, Slow zoom");
    await expect(page.getByLabel("Planned for")).toHaveValue("2026-12-24");
  });

  test("notes are saved where they stand; the status keeps its history", async ({ page }) => {
    await page.goto("/jobs/1");
    const notes = page.getByRole("region", { name: "Notes" });
    await notes.getByRole("textbox").fill("Slower");
    await page.keyboard.press("Control+Enter");
    await expect(page.getByText("Job J0001: notes changed").first()).toBeVisible();
    await expect(notes.getByRole("button", { name: "Save notes" })).toBeHidden();
    await page.getByRole("button", { name: /^Status of J0001/ }).click();
    await page.getByRole("menuitemradio", { name: "Failed" }).click();
    await expect(page.getByRole("list", { name: "Status history" }).getByRole("listitem")).toHaveCount(2);
    await expect(page.getByRole("list", { name: "Changes" })).toContainText("Status of J0001 → Failed");
  });

  test("priority and planned day are changed where they stand; previous and next are those of the list", async ({
    page,
  }) => {
    await page.goto("/jobs?sort=-priority&characterId=1");
    await line(page, "J0001").getByRole("link").click();
    await expect(page).toHaveURL(/\/jobs\/1\?sort=-priority&characterId=1$/);
    const priority = page.getByRole("textbox", { name: "Priority" });
    await priority.fill("1.5");
    await page.keyboard.press("Enter");
    await expect(page.getByText("Enter a whole number, -1000 to 1000.")).toBeVisible();
    await expect(priority).toHaveValue("1.5");
    await priority.fill("-3");
    await page.keyboard.press("Enter");
    await expect(page.getByText("Priority of J0001 → -3").first()).toBeVisible();
    await page.getByLabel("Planned for").fill("2026-12-24");
    await page.keyboard.press("Enter");
    await expect(page.getByText("Planned date of J0001 → 2026-12-24").first()).toBeVisible();
    await expect(page.getByRole("link", { name: /^Next job/ })).toHaveCount(0);
    await page.getByRole("heading", { level: 1 }).click();
    await pressFor(page, "k", page.getByText("J0003", { exact: true }));
    await expect(page.getByRole("link", { name: /^Previous job/ })).toHaveCount(0);
    await page.getByRole("link", { name: "Next job: J0001" }).click();
    await expect(page.getByText("J0001", { exact: true })).toBeVisible();
    await page.getByRole("link", { name: "Render jobs" }).last().click();
    await expect(page).toHaveURL(/\/jobs\?characterId=1&sort=-priority$/);
  });

  test("is duplicated into the builder", async ({ page }) => {
    await page.goto("/jobs/1");
    await page.getByRole("button", { name: "More actions" }).click();
    await page.getByRole("menuitem", { name: "Duplicate" }).click();
    await expect(page.getByText("A copy of J0001")).toBeVisible();
    await expect(summary(page)).toContainText("Tried already: J0001");
    await choose(page, "Action", "Dancing");
    await page.getByRole("button", { name: "Create", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Luna Vale — Dancing, Orbit");
  });

  test("is deleted with what it leaves said first; its media stays, and Undo brings it back", async ({
    page,
  }) => {
    await page.goto("/jobs/1");
    await page.getByRole("button", { name: "More actions" }).click();
    await page.getByRole("menuitem", { name: "Delete" }).click();
    const dialog = page.getByRole("dialog");
    await expect(dialog).toContainText("Used by 1 media asset.");
    await dialog.getByRole("button", { name: "Delete, keep 1 media asset" }).click();
    await expect(page).toHaveURL(/\/jobs$/);
    await expect(page.getByText("Job J0001 deleted")).toBeVisible();
    await expect(line(page, "J0001")).toHaveCount(0);
    const media = await (await page.request.get("/api/media")).json();
    expect(media.items).toMatchObject([{ title: "The take", jobId: null }]);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(line(page, "J0001")).toBeVisible();
    const again = await (await page.request.get("/api/media")).json();
    expect(again.items).toMatchObject([{ title: "The take", jobId: 1 }]);
  });

  test("several are deleted at once", async ({ page }) => {
    await page.goto("/jobs");
    await page.getByRole("checkbox", { name: "Select all on this page" }).click();
    await page.getByRole("toolbar").getByRole("button", { name: "Delete" }).click();
    await expect(page.getByRole("dialog")).toContainText("Delete 3 jobs?");
    await page
      .getByRole("dialog")
      .getByRole("button", { name: /^Delete, keep/ })
      .click();
    await expect(page.getByText("No jobs yet")).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(line(page, "J0002")).toBeVisible();
  });
});

test.describe("for other programs", () => {
  test.use({ seed: seeded(withJobs(5)) });

  test("jobs are listed by pages and read one by one; nonsense is refused", async ({ request, server }) => {
    const ask = async (path: string) => {
      const response = await request.get(`${server.url}${path}`);
      return { status: response.status(), body: await response.json() };
    };
    const first = await ask("/api/jobs?limit=3");
    expect(first.body.items.map(({ code }: { code: string }) => code)).toEqual(["J0005", "J0004", "J0003"]);
    const rest = await ask(`/api/jobs?limit=3&cursor=${first.body.nextCursor}`);
    expect(rest.body.items.map(({ id }: { id: number }) => id)).toEqual([2, 1]);
    expect(rest.body.nextCursor).toBeNull();
    expect((await ask("/api/jobs?status=rendered&status=failed")).body.items).toHaveLength(1);
    expect((await ask("/api/jobs/1")).body).toMatchObject({
      code: "J0001",
      title: "Luna Vale — Running, Orbit",
      picks: [{ name: "Running" }, { name: "Orbit" }],
      history: [{ to: "planned" }],
    });
    for (const path of [
      "/api/jobs?limit=201",
      "/api/jobs?status=nonsense",
      "/api/jobs?cursor=x",
      "/api/jobs?characterId=0",
    ]) {
      const { status, body } = await ask(path);
      expect([path, status, body.error.code]).toEqual([path, 400, "invalid"]);
    }
    expect((await ask("/api/jobs/99")).status).toBe(404);
    expect((await ask("/api/jobs/x")).status).toBe(404);
  });
});
