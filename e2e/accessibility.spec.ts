import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, seeded, test } from "./fixtures";
import { pressFor } from "./keys";
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
  "/jobs?view=board",
  "/jobs/1",
  "/jobs/new",
  "/media",
  "/media/1",
  "/media?view=table",
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

/** What comes up on a page by using it. */
const SCENES: { name: string; path: string; act: (page: Page) => Promise<unknown>; besides?: string[] }[] = [
  {
    name: "a form with errors",
    path: "/characters?new",
    act: async (page) => {
      await page.getByRole("dialog").getByRole("button", { name: "Create character" }).click();
      await page.getByRole("dialog").getByText("Enter a name.").waitFor();
    },
  },
  {
    name: "a menu",
    path: "/characters/1",
    act: (page) => page.getByRole("button", { name: "More actions" }).click(),
    // An open menu holds the focus and hides the page around it, as a dialog does; these three rules know that of dialogs only.
    besides: ["aria-hidden-focus", "page-has-heading-one", "region"],
  },
  {
    name: "a question",
    path: "/characters/1",
    act: async (page) => {
      await page.getByRole("button", { name: "More actions" }).click();
      await page.getByRole("menuitem", { name: "Delete" }).click();
      await page
        .getByRole("dialog", { name: /^Delete/ })
        .getByRole("listitem")
        .first()
        .waitFor();
    },
  },
  {
    name: "the palette",
    path: "/jobs/1",
    act: async (page) => {
      await page.keyboard.press("Control+k");
      await expect(page.getByRole("combobox", { name: "Search or jump to" })).toBeFocused();
      await page.keyboard.type("run");
      await page.getByRole("option", { name: "Running" }).first().waitFor();
    },
  },
  {
    name: "the list of shortcuts",
    path: "/media/1",
    act: (page) => pressFor(page, "?", page.getByRole("dialog", { name: "Keyboard shortcuts" })),
  },
  {
    name: "selected rows",
    path: "/jobs",
    act: (page) => page.getByRole("checkbox", { name: "Select all on this page" }).check(),
  },
  {
    name: "a shortcut that is taken",
    path: "/settings#shortcuts",
    act: async (page) => {
      await page.getByRole("button", { name: "Change New, now N" }).click();
      await page.keyboard.press("j");
      await page.keyboard.press("Enter");
      await page.getByText("J is taken by").waitFor();
    },
  },
  {
    name: "a template that is wrong",
    path: "/settings#templates",
    act: async (page) => {
      await page.getByLabel("SEO title").fill("{nonsense}");
      await page.getByRole("button", { name: "Save metadata of new files" }).click();
      await page.getByText("{nonsense} cannot be used here.").waitFor();
    },
  },
  {
    name: "an entry without a file",
    path: "/media?new",
    act: (page) => page.getByRole("dialog", { name: "Add without a file" }).waitFor(),
  },
  {
    name: "a picker",
    path: "/jobs/new",
    act: (page) => pressFor(page, "1", page.getByRole("listbox")),
  },
  {
    name: "a notification",
    path: "/settings",
    act: async (page) => {
      await page.getByRole("switch", { name: "Single-key shortcuts" }).click();
      await page.getByRole("button", { name: "Undo" }).waitFor();
    },
  },
];

async function findings(page: Page, besides: string[] = []): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).disableRules(besides).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}

async function dress(page: Page, theme: string): Promise<void> {
  await page.evaluate((value) => document.documentElement.setAttribute("data-theme", value), theme);
  // A theme fades in, and so does what opens; what is measured half way is nobody's colour.
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => null))),
  );
}

for (const theme of ["dark", "light"]) {
  test(`axe finds nothing in what opens, in errors and in selections, ${theme}`, async ({ page }) => {
    test.setTimeout(240_000);
    const found: Record<string, string[]> = {};
    for (const { name, path, act, besides } of SCENES) {
      await page.goto("about:blank");
      await page.goto(path);
      await act(page);
      await dress(page, theme);
      const inScene = await findings(page, besides);
      if (inScene.length > 0) found[name] = inScene;
    }
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto("/jobs");
    await page.getByRole("button", { name: "Open navigation" }).click();
    await page.getByRole("dialog", { name: "Navigation" }).waitFor();
    await dress(page, theme);
    expect({ ...found, navigation: await findings(page) }).toEqual({ navigation: [] });
  });

  for (const width of [1440, 390]) {
    test(`axe finds nothing on any page, ${theme}, ${width} px wide`, async ({ page }) => {
      test.setTimeout(240_000);
      await page.setViewportSize({ width, height: 900 });
      const found: Record<string, string[]> = {};
      for (const path of PAGES) {
        await page.goto(path);
        await dress(page, theme);
        const onPage = await findings(page);
        if (onPage.length > 0) found[path] = onPage;
      }
      expect(found).toEqual({});
    });
  }
}
