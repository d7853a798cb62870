import type { Page } from "@playwright/test";
import { expect } from "./fixtures";
import { pressFor } from "./keys";

export type Scene = {
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
export const SCENES: Scene[] = [
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
