import type { Locator, Page } from "@playwright/test";
import { expect, seeded, test } from "./fixtures";
import { insert, smallStudio } from "./seeds";

type FormCase = {
  name: string;
  path: string;
  /** What opens it, when its address does not. */
  open?: (page: Page) => Promise<unknown>;
  /** Where its fields are; the dialog by default. */
  within?: (page: Page) => Locator;
  /** Typed beside what is wrong, and still there afterwards. */
  kept?: Record<string, string>;
  /** What is typed into a field, and what then stands at it. */
  bad: Record<string, [typed: string, message: string]>;
  /** A field of tags, which gets one that is too long. */
  tags?: string;
  good: Record<string, string>;
  save: string;
  /** What is said when all is well. */
  said: string | RegExp;
};

const TOO_LONG: [string, string] = ["x".repeat(20_001), "Use at most 20,000 characters."];
const NO_NAME: [string, string] = ["", "Enter a name."];
const LONG_NAME: [string, string] = ["x".repeat(201), "Use at most 200 characters."];
const TAG = "t".repeat(101);

const edit = (page: Page) => page.getByRole("button", { name: "Edit", exact: true }).click();
const region = (name: string) => (page: Page) => page.getByRole("region", { name, exact: true });

/** Every form of which another test does not show the same. */
const FORMS: FormCase[] = [
  {
    name: "a new archetype",
    path: "/archetypes?new",
    bad: { Name: NO_NAME, Description: TOO_LONG },
    tags: "Tags",
    kept: { Subtype: "meta" },
    good: { Name: "The Rival", Description: "Wants the same" },
    save: "Create archetype",
    said: "Archetype The Rival created",
  },
  {
    name: "an archetype",
    path: "/archetypes/1",
    open: edit,
    bad: { Name: LONG_NAME },
    kept: { Description: "Sets out" },
    good: { Name: "The Heroine" },
    save: "Save",
    said: "Archetype The Hero: name and description changed",
  },
  {
    name: "a new character",
    path: "/characters?new",
    bad: { Name: LONG_NAME, "Visual notes": TOO_LONG },
    tags: "Tags",
    kept: { Description: "Tall", Status: "concept" },
    good: { Name: "Mara", "Visual notes": "Red coat" },
    save: "Create character",
    said: "Character Mara created",
  },
  {
    name: "a character",
    path: "/characters/1",
    open: edit,
    bad: { Name: NO_NAME, Description: TOO_LONG },
    kept: { "Visual notes": "Silver hair" },
    good: { Name: "Luna Vale", Description: "Runs" },
    save: "Save",
    said: "Character Luna Vale: description and visual notes changed",
  },
  {
    name: "a new category",
    path: "/ingredients?new-category",
    // Only the server knows that it is taken.
    bad: { Name: ["MOTION", "There is a category called Motion already."] },
    kept: { Description: "Day and night" },
    good: { Name: "Light" },
    save: "Create category",
    said: "Category Light created",
  },
  {
    name: "a category",
    path: "/ingredients?category=1",
    open: (page) => page.getByRole("button", { name: "Edit category Action" }).click(),
    bad: { Name: NO_NAME, Description: TOO_LONG },
    good: { Name: "Deed", Description: "What is done" },
    save: "Save",
    said: /^Category Action: name and description changed/,
  },
  {
    name: "a new ingredient",
    path: "/ingredients?category=1&new",
    bad: {
      Name: NO_NAME,
      Code: ["A".repeat(21), "Use at most 20 characters."],
      Weight: ["-1", "Enter a number of 0 or more."],
      "Prompt fragment": TOO_LONG,
    },
    tags: "Tags",
    kept: { Description: "At full speed" },
    good: { Name: "Leaping", Code: "A07", Weight: "1.5", "Prompt fragment": "leaping" },
    save: "Create ingredient",
    said: "Ingredient Leaping created",
  },
  {
    name: "an ingredient",
    path: "/ingredients/1",
    open: edit,
    bad: { Name: LONG_NAME, Weight: ["many", "Enter a number of 0 or more."] },
    kept: { Code: "A01" },
    good: { Name: "Running", Weight: "2" },
    save: "Save",
    said: "Ingredient Running: code and weight changed",
  },
  {
    name: "a line of quick entry",
    path: "/ingredients?category=1",
    within: (page) => page.getByRole("main"),
    bad: { "Add to Action": ["| at dusk", "Enter a name."] },
    good: { "Add to Action": "Strolling | at dusk" },
    save: "Enter",
    said: "Ingredient Strolling created",
  },
  {
    name: "an output type",
    path: "/output-types/1",
    open: edit,
    bad: {
      Name: NO_NAME,
      "Aspect ratio": ["0:9", "Enter a ratio such as 16:9."],
      "Height, px": ["1080.5", "Enter whole pixels, 1 to 100,000."],
      "Frames/s": ["0", "Enter frames per second, more than 0 and at most 1000."],
    },
    kept: { Seconds: "8" },
    good: { Name: "Promo clip", "Aspect ratio": "16:9", "Height, px": "1080", "Frames/s": "24" },
    save: "Save",
    said: /^Output type Promo clip: .*changed/,
  },
  {
    name: "a project",
    path: "/projects/1",
    open: edit,
    bad: { Name: NO_NAME, Notes: TOO_LONG },
    kept: { Description: "Twelve clips" },
    good: { Name: "Spring", Notes: "Ask Mara" },
    save: "Save",
    said: /^Project Spring: .*changed/,
  },
  {
    name: "an entry without a file",
    path: "/media?new",
    bad: { Title: ["x".repeat(301), "Use at most 300 characters."] },
    good: { Title: "Storyboard" },
    save: "Add entry",
    said: "Storyboard added",
  },
  {
    name: "a file's metadata",
    path: "/media/1",
    within: region("Metadata"),
    bad: { Description: TOO_LONG, "SEO description": ["x".repeat(2001), "Use at most 2,000 characters."] },
    tags: "Tags",
    kept: { Prompt: "a runner" },
    good: { Description: "Luna runs", "SEO description": "Luna runs on" },
    save: "Save",
    said: /^Take: .*changed/,
  },
  {
    name: "a job's notes",
    path: "/jobs/1",
    within: region("Notes"),
    bad: { Notes: TOO_LONG },
    good: { Notes: "At dusk" },
    save: "Save notes",
    said: "Job J0001: notes changed",
  },
  {
    name: "a job",
    path: "/jobs/1/edit",
    within: (page) => page.getByRole("main"),
    bad: { Priority: ["1001", "Enter a whole number, -1000 to 1000."] },
    kept: { Notes: "At dawn" },
    good: { Priority: "1000" },
    save: "Save",
    said: /^Job J0001: .*changed/,
  },
  {
    name: "tags of several ingredients",
    path: "/ingredients?category=2",
    open: async (page) => {
      await page.getByRole("checkbox", { name: "Select all" }).check();
      await page.getByRole("toolbar").getByRole("button", { name: "Tags" }).click();
    },
    bad: {},
    tags: "Add",
    good: { Add: "slow," },
    save: "Change tags",
    said: "Tags of 2 ingredients changed",
  },
];

test.use({
  seed: seeded((database) => {
    smallStudio(database);
    insert(database, "Job", { characterId: 1, outputTypeId: 1 });
    insert(database, "MediaAsset", { title: "Take" });
    insert(database, "Project", { name: "Spring" });
  }),
});

// Two servers for all of them: each form changes what no other one looks at.
const half = Math.ceil(FORMS.length / 2);
for (const [part, forms] of [FORMS.slice(0, half), FORMS.slice(half)].entries())
  test(`what is wrong is said at its field, nothing typed is lost, and corrected it is saved, ${part + 1} of 2`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    for (const form of forms) await test.step(form.name, () => refuseAndSave(page, form));
  });

async function refuseAndSave(page: Page, form: FormCase): Promise<void> {
  const { bad, kept = {}, tags, good } = form;
  await page.goto(form.path);
  await form.open?.(page);
  const within = form.within?.(page) ?? page.getByRole("dialog");
  const field = (label: string) => within.getByLabel(new RegExp(`^${label}`)).first();
  const save = () =>
    form.save === "Enter"
      ? page.keyboard.press("Enter")
      : within.getByRole("button", { name: form.save, exact: true }).click();
  const fill = async (label: string, text: string) => {
    const isSelect = await field(label).evaluate((element) => element instanceof HTMLSelectElement);
    await (isSelect ? field(label).selectOption(text) : field(label).fill(text));
  };

  for (const [label, text] of Object.entries(kept)) await fill(label, text);
  if (tags) await fill(tags, `${TAG},`);
  for (const [label, [typed]] of Object.entries(bad)) await fill(label, typed);
  await save();

  for (const [label, [typed, message]] of Object.entries(bad)) {
    // Below its hint.
    await expect(field(label)).toHaveAccessibleDescription(
      new RegExp(`${message.replaceAll(/[.?+()]/g, "\\$&")}$`),
    );
    await expect(field(label)).toHaveAttribute("aria-invalid", "true");
    await expect(field(label)).toHaveValue(typed);
  }
  if (Object.keys(bad).length > 0) await expect(field(Object.keys(bad)[0] ?? "")).toBeFocused();
  if (tags) await expect(field(tags)).toHaveAccessibleDescription("A tag has at most 100 characters.");
  for (const [label, text] of Object.entries(kept)) await expect(field(label)).toHaveValue(text);

  if (tags) await within.getByRole("button", { name: `Remove ${TAG}` }).click();
  for (const [label, text] of Object.entries(good)) await fill(label, text);
  await expect(within.locator("[aria-invalid=true]")).toHaveCount(0);
  if (form.save === "Enter") await field(Object.keys(good)[0] ?? "").focus();
  await save();
  await expect(page.getByText(form.said).first()).toBeVisible();
}
