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
  "/combinations",
  "/output-types/1",
  "/jobs",
  "/jobs?view=board",
  "/mixer",
  "/jobs/1",
  "/jobs/new",
  "/planner?outputType=1",
  "/media",
  "/media/1",
  "/media?view=table",
  "/media/folders?new",
  "/media/review",
  "/media/compare?a=1&b=2",
  "/media/inbox",
  "/media/duplicates",
  "/journal?project=1",
  "/prompts",
  "/prompts/1",
  "/projects",
  "/projects/1",
  "/timeline?project=1",
  "/timeline?view=table",
  "/top-layer",
  "/top-layer?view=table",
  "/top-layer/1",
  "/rules",
  "/rules?new",
  "/rules/matrix",
  "/tags",
  "/data",
  "/dock",
  "/dock?tab=submit",
  "/settings",
];

/** The small studio with one job, an asset without a file and a project, so that every page has something to show. */
const seed = seeded((database) => {
  smallStudio(database);
  const job = insert(database, "Job", { characterId: 1, outputTypeId: 1, status: "rendered" });
  for (const [position, ingredientId] of [1, 3].entries())
    insert(database, "JobIngredient", { jobId: job, ingredientId, position });
  for (const title of ["Luna Vale — Running, Orbit", "Luna Vale — again"])
    insert(database, "MediaAsset", { jobId: job, title });
  insert(database, "Tag", { name: "night" });
  const project = insert(database, "Project", { name: "Spring campaign" });
  for (const [position, status] of ["pending", "done", "flagged"].entries())
    insert(database, "Prompt", {
      projectId: project,
      jobId: job,
      text: "a {red|blue} duck",
      status,
      flagReason: status === "flagged" ? "Hands" : "",
      position,
    });
  const ends = {
    sourceKind: "ingredient",
    sourceIngredientId: 1,
    targetKind: "ingredient",
    targetIngredientId: 4,
  };
  for (const type of ["exclude", "require"]) insert(database, "Rule", { type, ...ends });
  insert(database, "ProjectJob", { projectId: project, jobId: job, position: 0 });
  const clip = insert(database, "TopLayerClip", { title: "Autumn reel", titleKey: "autumn reel" });
  insert(database, "TopLayerJob", { clipId: clip, jobId: job, position: 0 });
});

test.use({ seed });

type Scene = {
  name: string;
  path: string;
  act: (page: Page) => Promise<unknown>;
  /** Pixels; 1440 by default. */
  width?: number;
  /** Rules that do not apply. */
  besides?: string[];
};

// An open menu holds the focus and hides the page around it, as a dialog does; these rules know that of dialogs only.
const AS_IN_A_MENU = ["aria-hidden-focus", "landmark-one-main", "page-has-heading-one", "region"];

const selectAll = (page: Page) => page.getByRole("checkbox", { name: /^Select all/ }).check();

/** Opens what a button of the selection bar opens. */
const inBar = (name: string, opened: "dialog" | "menu") => async (page: Page) => {
  await selectAll(page);
  await page.getByRole("toolbar").getByRole("button", { name, exact: true }).click();
  await page.getByRole(opened).waitFor();
};

const openFilters = async (page: Page) => {
  await page.getByRole("button", { name: "Filters" }).click();
  await page.getByRole("dialog", { name: "Filters" }).waitFor();
};

/** What comes up on a page by using it. */
const SCENES: Scene[] = [
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
    besides: AS_IN_A_MENU,
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
  { name: "selected jobs", path: "/jobs", act: selectAll },
  { name: "selected files", path: "/media?view=table", act: selectAll },
  { name: "selected characters", path: "/characters?view=table", act: selectAll },
  { name: "selected ingredients", path: "/ingredients?category=1", act: selectAll },
  { name: "a status for several", path: "/jobs", act: inBar("Status", "menu"), besides: AS_IN_A_MENU },
  { name: "a priority for several", path: "/jobs", act: inBar("Priority", "dialog") },
  { name: "a day for several", path: "/jobs", act: inBar("Planned date", "dialog") },
  { name: "a project for several", path: "/jobs", act: inBar("Project", "dialog") },
  { name: "a question about several", path: "/jobs", act: inBar("Delete", "dialog") },
  { name: "tags made one", path: "/tags", act: inBar("Merge", "dialog") },
  {
    name: "another spelling of a tag",
    path: "/tags",
    act: async (page) => {
      await page.getByRole("table", { name: "Tags" }).locator("[data-row-link]").first().click();
      await page.getByRole("dialog", { name: /^Rename/ }).waitFor();
    },
  },
  {
    name: "more filters",
    path: "/jobs",
    act: async (page) => {
      await page.getByRole("button", { name: "More", exact: true }).click();
      await page.getByRole("combobox", { name: "Planned for" }).waitFor();
    },
  },
  { name: "filters of the list on a phone", path: "/jobs", width: 390, act: openFilters },
  { name: "filters of the board on a phone", path: "/jobs?view=board", width: 390, act: openFilters },
  {
    name: "the navigation on a phone",
    path: "/jobs",
    width: 390,
    act: async (page) => {
      await page.getByRole("button", { name: "Open navigation" }).click();
      await page.getByRole("dialog", { name: "Navigation" }).waitFor();
    },
  },
  {
    name: "many ingredients at once",
    path: "/ingredients?category=1&paste",
    act: async (page) => {
      await page.getByRole("textbox", { name: "Lines" }).fill("A01 Leaping\n| no name");
      await page.getByText("1 that cannot be read").waitFor();
    },
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
    name: "what a clip takes from its jobs",
    path: "/top-layer/1",
    act: async (page) => {
      await page.getByRole("button", { name: "Take from jobs" }).click();
      await page.getByRole("checkbox", { name: "SEO title" }).waitFor();
    },
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

/** The rules whose answer depends on colours. */
const OF_COLOURS = ["color-contrast", "link-in-text-block"];

type Looking = { besides?: string[]; only?: string[] };

async function findings(page: Page, { besides = [], only }: Looking): Promise<string[]> {
  // Nothing here is in a frame of another origin; without this a window is opened for every look.
  const axe = new AxeBuilder({ page }).setLegacyMode().disableRules(besides);
  if (only) axe.withRules(only);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}

async function dress(page: Page, theme: string): Promise<void> {
  await page.evaluate((value) => document.documentElement.setAttribute("data-theme", value), theme);
  // A theme fades in, and so does what opens; what is measured half way is nobody's colour.
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => null))),
  );
}

/** In both themes, with one visit. They differ in colours and in nothing else. */
async function findingsInThemes(page: Page, besides?: string[]): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const [theme, only] of [
    ["dark", undefined],
    ["light", OF_COLOURS],
  ] as const) {
    await dress(page, theme);
    let inTheme = await findings(page, { besides, only });
    // What fades in meanwhile (a dialog whose code has just come, a button that is enabled) is looked at once more, when it stands.
    if (inTheme.length > 0) {
      await dress(page, theme);
      inTheme = await findings(page, { besides, only });
    }
    if (inTheme.length > 0) found[theme] = inTheme;
  }
  return found;
}

for (const part of [0, 1])
  test(`axe finds nothing in what opens, in errors and in selections, ${part + 1} of 2`, async ({ page }) => {
    test.setTimeout(240_000);
    const found: Record<string, object> = {};
    for (const { name, path, act, width = 1440, besides } of SCENES.filter(
      (_, index) => index % 2 === part,
    )) {
      await page.goto("about:blank");
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      await test.step(name, () => act(page));
      found[name] = await findingsInThemes(page, besides);
    }
    expect(withoutEmpty(found)).toEqual({});
  });

for (const width of [1440, 390])
  test(`axe finds nothing on any page, ${width} px wide`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.setViewportSize({ width, height: 900 });
    const found: Record<string, object> = {};
    for (const path of PAGES) {
      await page.goto(path);
      // Its code comes after the page.
      if (path.endsWith("?new")) await page.getByRole("dialog").waitFor();
      found[path] = await findingsInThemes(page);
    }
    expect(withoutEmpty(found)).toEqual({});
  });

const withoutEmpty = (found: Record<string, object>) =>
  Object.fromEntries(Object.entries(found).filter(([, inThemes]) => Object.keys(inThemes).length > 0));
