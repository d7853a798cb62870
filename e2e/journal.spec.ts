import type { Page } from "@playwright/test";
import { expect, seeded, test } from "./fixtures";
import { insert, studioWithJobs } from "./seeds";

const composer = (page: Page) => page.getByRole("textbox", { name: "Prompt", exact: true });
const queue = (page: Page) => page.getByRole("list", { name: "Prompts in their order" });
const rows = (page: Page) => queue(page).locator("[data-row]");
const texts = (page: Page) => queue(page).getByRole("button", { name: /^Copy: / });
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test.describe("a journal", () => {
  test.use({
    seed: seeded(studioWithJobs(2)),
    // The server that is killed.
    allowedErrors: [/Failed to load resource|ERR_CONNECTION_REFUSED|ERR_INCOMPLETE|Failed to fetch/],
  });

  test("half a text survives a dead server and a closed window, is queued, and several are parted", async ({
    page,
    context,
    server,
  }) => {
    await page.goto("/journal?project=1");
    await expect(page.getByRole("heading", { name: "Journal of Spring" })).toBeVisible();
    await page.keyboard.press("n");
    await page.keyboard.type("A duck crosses");
    await expect(page.getByText("Draft kept", { exact: true })).toBeVisible();
    await server.kill();
    await page.keyboard.type(" the road");
    await expect(page.getByText("Draft kept in this browser")).toBeVisible();
    await page.close();
    await server.restart();

    const again = await context.newPage();
    await again.goto(`${server.url}/journal?project=1`);
    await expect(composer(again)).toHaveValue("A duck crosses the road");
    await expect(again.getByText("Draft kept", { exact: true })).toBeVisible();
    await again.getByLabel("Label").fill("Opening");
    await composer(again).press("Control+Enter");
    await expect(again.getByText("Prompt queued in Spring")).toBeVisible();
    await expect(texts(again)).toHaveText(["Copy: OpeningA duck crosses the road"]);
    await expect(composer(again)).toHaveValue("");
    await expect(composer(again)).toBeFocused();

    await again.evaluate(() =>
      navigator.clipboard.writeText("1. a swan\n2. a goose\nat night\n3. a <b>crane</b>"),
    );
    await composer(again).press("Control+v");
    await expect(again.getByText("3 prompts, parted by numbers")).toBeVisible();
    await again.getByRole("button", { name: "Queue 3" }).click();
    await expect(rows(again)).toHaveCount(4);
    await expect(texts(again).last()).toHaveText("Copy: a <b>crane</b>");
    await again.getByRole("button", { name: "Undo" }).click();
    await expect(rows(again)).toHaveCount(1);
    await again.reload();
    await expect(composer(again)).toHaveValue("");
  });

  test("alternatives are drawn, names come from the job, and a prompt is expanded into several", async ({
    page,
  }) => {
    await page.goto("/journal?project=1&job=1");
    await expect(page.getByRole("button", { name: "Remove J0001" })).toBeVisible();
    await composer(page).fill("{character} is {2$$a|b|c} in {moon} {");
    const preview = page.getByRole("region", { name: "Preview" });
    await expect(preview.getByText(/^Luna Vale is [abc], [abc] in \{moon\} \{$/)).toBeVisible();
    const problems = page.getByRole("list", { name: "What could not be read" });
    await expect(problems.getByRole("button")).toHaveText([
      "{moon} Nothing is called moon. It stays as it is.",
      "{ This brace is not closed.",
    ]);
    await composer(page).fill("{character} in {red|green|blue}");
    await expect(problems).toBeHidden();
    await page.getByRole("button", { name: "Expand into 4" }).click();
    const drawn = page.getByRole("list", { name: "Expanded prompts" }).getByRole("listitem");
    await expect(drawn).toHaveCount(3);
    await page.keyboard.press("Control+Enter");
    await expect(page.getByText("3 prompts queued in Spring")).toBeVisible();
    await expect(composer(page)).toHaveValue("");
    await expect(rows(page)).toHaveCount(3);
    await expect(queue(page).getByRole("link", { name: "J0001" })).toHaveCount(3);
  });
});

test.describe("a queue", () => {
  test.use({
    seed: seeded((database) => {
      studioWithJobs(1)(database);
      insert(database, "Project", { name: "Autumn" });
      for (const [position, text] of ["{character} one\nNegative prompt: blurry", "two", "three"].entries())
        insert(database, "Prompt", { projectId: 1, jobId: position === 0 ? 1 : null, text, position });
    }),
  });

  test("is copied, put in order, worked off and written anew, by keys alone", async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto("/journal?project=1");
    await page.keyboard.press("j");
    await page.keyboard.press("Enter");
    await expect(rows(page).first()).toHaveAttribute("data-status", "collected");
    expect(await clipboard(page)).toBe("Luna Vale one\nNegative prompt: blurry");
    await page.keyboard.press("C");
    await expect(async () => expect(await clipboard(page)).toBe("Luna Vale one")).toPass();
    await page.keyboard.press("d");
    await expect(rows(page).first()).toHaveAttribute("data-status", "done");
    await expect(page.getByText("0 collected, 1 done.", { exact: false })).toBeVisible();
    await page.keyboard.press("Alt+ArrowDown");
    await expect(texts(page)).toHaveText([/two/, /one/, /three/]);
    await expect(texts(page).nth(1)).toBeFocused();
    await page.reload();
    await expect(texts(page)).toHaveText([/two/, /one/, /three/]);

    await texts(page).first().focus();
    await page.keyboard.press("f");
    await page.getByLabel("What needs fixing").fill("The hands");
    await page.keyboard.press("Enter");
    await expect(rows(page).first().getByText("To fix: The hands")).toBeVisible();
    await page.keyboard.press("r");
    await expect(rows(page).first()).toHaveAttribute("data-status", "pending");
    await page.keyboard.press("e");
    const editor = rows(page).first();
    await editor.getByLabel("Prompt").fill("two, again");
    await editor.getByLabel("Notes").fill("Darker");
    await page.keyboard.press("Control+Enter");
    await expect(texts(page).first()).toHaveText("Copy: two, again");
    await expect(rows(page).first().getByText("Darker")).toBeVisible();
  });

  test("several are moved to another project and deleted, and come back", async ({ page }) => {
    await page.goto("/journal?project=1");
    await queue(page).getByRole("checkbox").first().check();
    await queue(page).getByRole("checkbox").nth(1).check();
    const bar = page.getByRole("toolbar", { name: "Selected rows" });
    await bar.getByRole("button", { name: "Status" }).click();
    await page.getByRole("menuitem", { name: "Done" }).click();
    await expect(queue(page).locator("[data-status=done]")).toHaveCount(2);
    await bar.getByRole("button", { name: "Move to" }).click();
    await page.getByRole("option", { name: "Autumn" }).click();
    await expect(page.getByText("2 prompts moved to Autumn")).toBeVisible();
    await expect(rows(page)).toHaveCount(1);
    await queue(page)
      .getByRole("button", { name: /^Actions for/ })
      .click();
    await page.getByRole("menuitem", { name: "Delete" }).click();
    await expect(page.getByText("Nothing is queued")).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(texts(page)).toHaveText(["Copy: three"]);
  });

  test("shows the text, selected, where the browser refuses the clipboard", async ({ page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException("No.", "NotAllowedError"));
    });
    await page.goto("/journal?project=1");
    await texts(page).nth(1).click();
    const field = page.getByLabel("Text of the prompt");
    await expect(field).toBeFocused();
    expect(await page.evaluate(() => window.getSelection()?.toString())).toBe("two");
    // Behind the dialog.
    await expect(page.locator("[data-row]").nth(1)).toHaveAttribute("data-status", "pending");
    await page.keyboard.press("Control+c");
    await expect(field).toBeHidden();
    await expect(rows(page).nth(1)).toHaveAttribute("data-status", "collected");
  });
});

test.describe("thousands of prompts", () => {
  test.use({
    seed: seeded((database) => {
      insert(database, "Project", { name: "Spring" });
      database.transaction(() => {
        for (let position = 0; position < 5_000; position += 1)
          insert(database, "Prompt", { projectId: 1, text: `prompt number ${position}`, position });
      })();
    }),
  });

  test("are there, and only those in sight are drawn", async ({ page }) => {
    await page.goto("/journal?project=1");
    await expect(page.getByText("5,000 pending")).toBeVisible();
    await expect(rows(page).first()).toHaveAttribute("aria-setsize", "5000");
    await page.keyboard.press("End");
    await expect(texts(page).last()).toHaveText("Copy: prompt number 4999");
    expect(await rows(page).count()).toBeLessThan(200);
    await texts(page).last().focus();
    await page.keyboard.press("Alt+ArrowUp");
    await expect(texts(page).last()).toHaveText("Copy: prompt number 4998");
  });
});
