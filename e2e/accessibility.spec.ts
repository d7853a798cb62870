import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { SCENES } from "./accessible-scenes";
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
  "/data/changes?open=1",
  "/data/import",
  "/data/trash",
  "/data/check",
  "/data/backups",
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
