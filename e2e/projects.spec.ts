import type { Page } from "@playwright/test";
import { expect, seeded, test } from "./fixtures";
import { pressFor } from "./keys";
import { handOver, picture, UPLOAD } from "./pictures";
import { insert, smallStudio } from "./seeds";

const dialog = (page: Page) => page.getByRole("dialog");
const jobs = (page: Page) => page.locator("#table-project-jobs [data-row]");

test("the first project, with bad input first", async ({ page }) => {
  await page.goto("/projects");
  await page.getByRole("button", { name: "Create the first project" }).click();
  await dialog(page).getByLabel("Notes").fill("Ask Mara");
  await dialog(page).getByLabel("Target date").fill("2020-05-17");
  await dialog(page)
    .locator("input[type=file]")
    .setInputFiles(await picture("spring.png"));
  await expect(dialog(page).getByRole("button", { name: "Create project" })).toBeVisible(UPLOAD);
  await page.getByRole("button", { name: "Create project" }).click();
  await expect(dialog(page).getByText("Enter a name.")).toBeVisible();
  await expect(dialog(page).getByLabel("Notes")).toHaveValue("Ask Mara");
  await dialog(page).getByLabel("Name").fill("Spring");
  await dialog(page).getByLabel("Name").press("Enter");
  await expect(page.getByText("Project Spring created")).toBeVisible();
  await page.getByRole("link", { name: "Spring" }).first().click();
  await expect(page.getByText("Ask Mara")).toBeVisible();
  await expect(page.getByText(/May 17, 2020, [\d,]+ days late/)).toBeVisible();
  await expect(page.getByRole("button", { name: "Remove the picture" })).toBeVisible();
  await handOver(page.locator("body"), "paste", await picture("autumn.webp", "webp"));
  await expect(page.getByText("Picture of Spring changed").first()).toBeVisible(UPLOAD);

  await page.getByRole("button", { name: "Edit", exact: true }).click();
  await dialog(page)
    .getByLabel("Notes")
    .fill("# Plan\n\n- ask **Mara**\n- see [the brief](https://example.com)\n\n<b>no</b>");
  await dialog(page).getByLabel("Target date").fill("");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText("Project Spring: notes and target date changed").first()).toBeVisible();
  await expect(page.getByRole("heading", { name: "Plan", exact: true })).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "ask Mara" })).toBeVisible();
  await expect(page.getByRole("link", { name: "the brief" })).toHaveAttribute("rel", /noopener/);
  await expect(page.getByText("<b>no</b>")).toBeVisible();
  await page.getByRole("button", { name: "Add jobs" }).click();
  await expect(dialog(page)).toContainText("There are no jobs yet.");
});

test.describe("with jobs", () => {
  test.use({
    seed: seeded((database) => {
      smallStudio(database);
      for (const [characterId, ingredientId] of [
        [1, 1],
        [2, 2],
        [1, 2],
      ]) {
        const job = insert(database, "Job", { characterId: characterId ?? null, outputTypeId: 1 });
        insert(database, "JobIngredient", { jobId: job, ingredientId: ingredientId ?? null, position: 0 });
      }
      insert(database, "Project", { name: "Spring" });
      insert(database, "Project", { name: "Autumn", status: "paused" });
    }),
  });

  test("jobs are found, linked, ordered and taken out by keyboard", async ({ page }) => {
    await page.goto("/projects/1");
    const jobLinks = page.getByRole("table", { name: "Jobs of the project" }).getByRole("link");
    await page.getByRole("button", { name: "Add jobs" }).click();
    const find = dialog(page).getByLabel("Find jobs").first();
    const found = dialog(page).getByRole("option");
    await expect(found).toHaveCount(3);
    await page.keyboard.type("luna");
    await expect(found).toHaveCount(2);
    await page.keyboard.press("Enter");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect(dialog(page)).toContainText("2 chosen");
    await find.fill("j2");
    await expect(found).toHaveCount(1);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Control+Enter");
    await expect(page.getByText("3 jobs linked to project Spring").first()).toBeVisible();
    await expect(jobs(page)).toHaveText([/J0003/, /J0001/, /J0002/]);

    await jobLinks.filter({ hasText: /J0002/ }).focus();
    await page.keyboard.press("Alt+ArrowUp");
    await expect(jobs(page)).toHaveText([/J0003/, /J0002/, /J0001/]);
    await expect(page.getByText("J0002 moved up in project Spring").first()).toBeVisible();
    await page.getByRole("button", { name: "Actions for J0003" }).press("Enter");
    await page.getByRole("menuitem", { name: "Take out of this project" }).press("Enter");
    await expect(jobs(page)).toHaveText([/J0002/, /J0001/]);
    await page.getByRole("button", { name: "Undo", exact: true }).first().click();
    await expect(jobs(page)).toHaveText([/J0003/, /J0002/, /J0001/]);

    // The list has j and k while the focus is in it; a job knows what comes after it in the project.
    await jobLinks.filter({ hasText: /J0003/ }).focus();
    await page.keyboard.press("j");
    await expect(jobLinks.filter({ hasText: /J0002/ })).toBeFocused();
    await page.keyboard.press("Enter");
    const code = page.locator("[data-page-description]");
    await expect(code).toHaveText("J0002");
    await pressFor(page, "j", code.filter({ hasText: "J0001" }));
    await expect(page).toHaveURL(/\/jobs\/1\?projectId=1&sort=place$/);
    await page.goto("/projects/1");
    await page.getByRole("button", { name: "Job", exact: true }).click();
    await expect(page).toHaveURL(/\/projects\/1\?jobSort=-id$/);
    await expect(jobs(page)).toHaveText([/J0003/, /J0002/, /J0001/]);
    const csv = await page.request.get("/api/tables/project-jobs?projectId=1&sort=place&columns=code,status");
    expect(await csv.text()).toContain("Job,Status\r\nJ0003,Planned\r\nJ0002,Planned\r\nJ0001,Planned\r\n");
    await page.getByLabel("Select J0001").check();
    const bar = page.getByRole("toolbar", { name: "Selected rows" });
    await bar.getByRole("button", { name: "Take out" }).click();
    await expect(jobs(page)).toHaveText([/J0003/, /J0002/]);
    await page.getByRole("button", { name: "Undo", exact: true }).first().click();
    await expect(jobs(page)).toHaveCount(3);

    await page.getByRole("button", { name: "Add jobs" }).click();
    await expect(dialog(page).getByText("in this project")).toHaveCount(3);
  });

  test("the list is filtered by status, and the status changed on the project's page", async ({ page }) => {
    await page.goto("/projects?status=paused&view=table");
    const rows = page.getByRole("table", { name: "Projects" }).getByRole("link");
    await expect(rows).toHaveText([/Autumn$/]);
    await rows.first().click();
    await page.getByRole("button", { name: "Status: Paused" }).click();
    await page.getByRole("menuitem", { name: "Complete" }).click();
    await expect(page.getByText("Status of project Autumn → complete").first()).toBeVisible();
    await page.goto("/projects?status=paused&view=table");
    await expect(page.getByText("No project matches")).toBeVisible();
    await page.getByRole("link", { name: "Clear the filters" }).click();
    await expect(rows).toHaveText([/Autumn$/, /Spring$/]);

    // Its page keeps the list, whose neighbours it leads to.
    await page.goto("/projects?sort=-name&view=table");
    await rows.first().click();
    await expect(page.getByRole("button", { name: "Previous project" })).toBeDisabled();
    await pressFor(page, "j", page.getByRole("heading", { name: "Autumn" }));
    await expect(page.getByRole("button", { name: "Next project" })).toBeDisabled();
    await page.getByRole("link", { name: "Previous project" }).click();
    await expect(page.getByRole("heading", { name: "Spring" })).toBeVisible();
    await page.getByRole("navigation", { name: "Breadcrumbs" }).getByRole("link").click();
    await expect(rows).toHaveText([/Spring$/, /Autumn$/]);
  });

  test("an archived project leaves lists and pickers until it is brought back", async ({ page }) => {
    await page.goto("/projects/2");
    await page.getByRole("button", { name: "More actions" }).click();
    await page.getByRole("menuitem", { name: "Archive" }).click();
    await expect(page.getByText("Project Autumn archived").first()).toBeVisible();
    await page.goto("/projects");
    const cards = page.getByRole("main").getByRole("listitem");
    await expect(cards).toHaveCount(1);
    await expect(page.getByText("1 active and 1 archived")).toBeVisible();
    await page.goto("/jobs/new");
    await page.getByLabel("Projects: add to a project").click();
    await expect(page.getByRole("option", { name: "Spring" })).toBeVisible();
    await expect(page.getByRole("option", { name: "Autumn" })).toHaveCount(0);
    await page.goto("/projects?archived=only");
    await expect(cards).toHaveText([/Autumn/]);
    await page.getByRole("main").getByRole("link", { name: "Autumn" }).click();
    await page.getByRole("button", { name: "More actions" }).click();
    await page.getByRole("menuitem", { name: "Bring back" }).click();
    await expect(page.getByText("Project Autumn brought back").first()).toBeVisible();
    await page.goto("/projects");
    await expect(cards).toHaveCount(2);
  });

  test("deleting a project leaves its jobs", async ({ page }) => {
    await page.goto("/projects/1");
    await page.getByRole("button", { name: "Add jobs" }).click();
    await dialog(page).getByRole("option").first().click();
    await dialog(page).getByRole("button", { name: "Add 1 job" }).click();
    await expect(jobs(page)).toHaveCount(1);
    await page.getByRole("button", { name: "More actions" }).click();
    await page.getByRole("menuitem", { name: "Delete" }).click();
    await expect(dialog(page)).toContainText("It stays as it is; only its link to this project goes.");
    await dialog(page).getByRole("button", { name: "Delete it, keep 1 job" }).click();
    await expect(page).toHaveURL(/\/projects$/);
    await expect(page.getByText("Project Spring deleted")).toBeVisible();
    const { items } = await (await page.request.get("/api/jobs")).json();
    expect(items).toHaveLength(3);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByRole("link", { name: "Spring" })).toBeVisible();
  });
});
