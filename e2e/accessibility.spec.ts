import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, seeded, test } from "./fixtures";
import { insert, smallStudio } from "./seeds";

const PAGES = [
  "/",
  "/archetypes",
  "/archetypes/1",
  "/characters",
  "/characters/1",
  "/characters?new",
  "/ingredients",
  "/ingredients/1",
  "/output-types",
  "/output-types/1",
  "/jobs",
  "/jobs/1",
  "/jobs/new",
  "/media",
  "/media/1",
  "/projects",
  "/projects/1",
  "/tags",
  "/data",
  "/settings",
];

/** The small studio with one job, an asset without a file and a project, so that every page has something to show. */
const seed = seeded((database) => {
  smallStudio(database);
  const job = insert(database, "Job", { characterId: 1, outputTypeId: 1, status: "rendered" });
  for (const [position, ingredientId] of [1, 3].entries())
    insert(database, "JobIngredient", { jobId: job, ingredientId, position });
  insert(database, "MediaAsset", { jobId: job, title: "Luna Vale — Running, Orbit" });
  const project = insert(database, "Project", { name: "Spring campaign" });
  insert(database, "ProjectJob", { projectId: project, jobId: job, position: 0 });
});

test.use({ seed });

async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}

for (const theme of ["dark", "light"]) {
  for (const width of [1440, 390]) {
    test(`axe finds nothing on any page, ${theme}, ${width} px wide`, async ({ page }) => {
      test.setTimeout(240_000);
      await page.setViewportSize({ width, height: 900 });
      const found: Record<string, string[]> = {};
      for (const path of PAGES) {
        await page.goto(path);
        await page.evaluate((value) => document.documentElement.setAttribute("data-theme", value), theme);
        // A theme fades in; what is measured half way is nobody's colour.
        await page.evaluate(() =>
          Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => null))),
        );
        const onPage = await findings(page);
        if (onPage.length > 0) found[path] = onPage;
      }
      expect(found).toEqual({});
    });
  }
}
