import type { Page } from "@playwright/test";
import { expect, seeded, test } from "./fixtures";
import { smallStudio } from "./seeds";

const changes = (page: Page) => page.getByRole("list", { name: "Changes" }).getByText(/^Settings changed/);

async function saveLimit(page: Page, value: string) {
  await page.goto("/settings");
  await page.getByRole("textbox", { name: "Largest file, in gigabytes" }).fill(value);
  await page.getByRole("button", { name: "Save uploads" }).click();
}

test("a change made in one window shows in another within a second", async ({ page, context }) => {
  const other = await context.newPage();
  await other.goto("/data");
  // The first one also loads what the server has not needed yet.
  await saveLimit(page, "7");
  await expect(changes(other)).toHaveCount(1);
  // On a machine that takes longer than that to draw the page at all: no longer than it takes.
  const begun = Date.now();
  await other.reload();
  await expect(changes(other)).toHaveCount(1);
  const limit = Math.max(1_000, Date.now() - begun);
  const saved = page.waitForResponse((response) => response.request().method() === "POST");
  await saveLimit(page, "8");
  await saved;
  await expect(changes(other)).toHaveCount(2, { timeout: limit });
});

test("eight windows at once work, and all show what one of them changed", async ({ page, context }) => {
  const others = await Promise.all(Array.from({ length: 7 }, () => context.newPage()));
  for (const other of others) await other.goto("/data");
  await saveLimit(page, "7");
  for (const other of others) await expect(changes(other)).toBeVisible();
});

test("a window takes the stream over when the one that held it closes", async ({ page, context }) => {
  const leader = await context.newPage();
  await leader.goto("/data");
  await page.goto("/data");
  await leader.close();
  const writer = await context.newPage();
  await saveLimit(writer, "7");
  await expect(changes(page)).toBeVisible();
});

test.describe("while the server is away", () => {
  test.use({ allowedErrors: [/Failed to load resource|ERR_CONNECTION_REFUSED|ERR_INCOMPLETE_CHUNKED/] });

  test("windows say so, keep what is typed, and catch up when it was started again", async ({
    page,
    server,
    context,
  }) => {
    await page.goto("/characters");
    await page.goto("/data");
    await server.kill();
    const notice = page.getByText("The app’s server does not answer.");
    await expect(notice).toBeVisible();
    // A link that would lead into nothing stays where it is.
    await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Settings" }).click();
    await expect(page).toHaveURL("/data");
    await server.restart();
    await expect(notice).toBeHidden();
    const writer = await context.newPage();
    await saveLimit(writer, "7");
    await expect(changes(page)).toBeVisible();
  });
});

test("undo works from the toast, and after a reload from the toast and with Ctrl Z", async ({ page }) => {
  const field = page.getByRole("textbox", { name: "Largest file, in gigabytes" });
  const change = async (value: string) => {
    await page.goto("/settings");
    await field.fill(value);
    await page.getByRole("button", { name: "Save uploads" }).click();
    await expect(page.getByText(/^Settings changed/)).toBeVisible();
  };
  const expectSaved = async (value: string) => {
    await expect(async () => {
      await page.goto("/settings");
      await expect(field).toHaveValue(value, { timeout: 500 });
    }).toPass();
  };

  await change("11");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("Undone: Settings changed")).toBeVisible();
  // The answer stays: the notice with the button must not take it along as it goes.
  await page.getByRole("button", { name: "Redo" }).click();
  await expect(page.getByText("Redone: Settings changed")).toBeVisible();
  await page.getByRole("heading", { level: 1 }).click();
  await page.keyboard.press("Control+z");
  await expect(page.getByText("Undone: Settings changed")).toBeVisible();
  await expectSaved("50");

  await change("12");
  await page.reload();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("Undone: Settings changed")).toBeVisible();
  await expectSaved("50");

  await change("13");
  await page.goto("/data");
  await page.locator("h1").click();
  await page.keyboard.press("Control+z");
  await expect(page.getByText("Undone: Settings changed").first()).toBeVisible();
  await expectSaved("50");
  await page.keyboard.press("Control+Shift+z");
  await expect(page.getByText("Redone: Settings changed").first()).toBeVisible();
  await expectSaved("13");
});

test("Ctrl Z inside of a text field is the field's own", async ({ page }) => {
  await page.goto("/settings");
  const field = page.getByRole("textbox", { name: "Largest file, in gigabytes" });
  await field.fill("13");
  await page.getByRole("button", { name: "Save uploads" }).click();
  await expect(page.getByText(/^Settings changed/)).toBeVisible();
  await field.focus();
  await page.keyboard.press("Control+z");
  await page.goto("/data");
  await expect(page.getByText("Undone")).toHaveCount(0);
  await expect(changes(page)).toHaveCount(1);
});

test("the theme is chosen without a reload and stays", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("radio", { name: "Light" }).check();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
  await expect(page.getByText(/^Settings changed/)).toBeVisible();
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
});

test.describe("an unknown address", () => {
  test.use({ allowedErrors: [/404/] });

  test("says so and leads back", async ({ page }) => {
    const response = await page.goto("/nowhere");
    expect(response?.status()).toBe(404);
    await expect(page.getByRole("heading", { name: "Nothing is here" })).toBeVisible();
  });
});

test.describe("the palette", () => {
  test.use({ seed: seeded(smallStudio) });

  test("leads to pages, records and actions by keyboard alone", async ({ page }) => {
    await page.goto("/");
    await page.keyboard.press("Control+k");
    const field = page.getByPlaceholder("A page, an action, a name or a job code");
    await expect(field).toBeFocused();
    await page.keyboard.type("bram");
    await expect(page.getByRole("option", { name: "Bram Oak" })).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/characters\/\d+$/);

    // Opens anew while the last one fades out, and takes what is typed at once.
    await page.keyboard.press("Control+k");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+k");
    await page.keyboard.type("new char");
    await expect(field).toHaveValue("new char");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/characters(\?|$)/);
    await expect(page.getByRole("dialog").getByLabel("Name")).toBeVisible();
  });

  test("keeps what is typed before its field is there", async ({ page }) => {
    // Its code is slow to come: the letters are typed long before.
    const [asked, ask] = signal();
    const [code, sendCode] = signal();
    await page.route("**/_next/static/chunks/**", async (route) => {
      const response = await route.fetch();
      if ((await response.text()).includes("A page, an action, a name or a job code")) {
        ask();
        await code;
      }
      await route.fulfill({ response });
    });
    await page.goto("/");
    await asked;
    await page.keyboard.press("Control+k");
    await page.keyboard.type("gx");
    await page.keyboard.press("Backspace");
    await page.keyboard.type(" bram");
    sendCode();
    await expect(page.getByRole("combobox", { name: "Search or jump to" })).toHaveValue("g bram");
    // As a shortcut "g" and the next letter would have led away.
    await expect(page).toHaveURL("/");
  });

  test("offers what was open lately, what this page can do, and small actions", async ({ page }) => {
    const open = async (typed: string) => {
      await page.keyboard.press("Control+k");
      await expect(page.getByPlaceholder("A page, an action, a name or a job code")).toBeFocused();
      await page.keyboard.type(typed);
    };
    await page.goto("/characters/1");
    await expect(page.getByRole("heading", { name: "Luna Vale", level: 1 })).toBeVisible();
    await page.goto("/");
    await open("");
    await expect(page.getByRole("group", { name: "Recent" }).getByRole("option")).toHaveText(["Luna Vale"]);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL("/characters/1");

    await open("edit");
    await expect(
      page.getByRole("group", { name: "On this page" }).getByRole("option", { name: /^Edit/ }),
    ).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog").getByLabel("Name")).toHaveValue("Luna Vale");
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);

    await open("lght theme");
    await expect(page.getByText("Nothing is called that.")).toBeVisible();
    await page.keyboard.press("Escape");
    await open("theme light");
    await page.keyboard.press("Enter");
    await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
    await open("undo");
    await page.keyboard.press("Enter");
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");

    await open("brmok");
    await expect(page.getByRole("option", { name: "Bram Oak" })).toBeVisible();
    await page.keyboard.press("Escape");
    await open("add media without");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog", { name: "Add without a file" })).toBeVisible();
  });

  test("says when nothing is found, and closes on Escape with the focus back", async ({ page }) => {
    await page.goto("/data");
    const button = page.getByRole("button", { name: "Search or jump to" });
    await button.click();
    await expect(page.getByPlaceholder("A page, an action, a name or a job code")).toBeFocused();
    await page.keyboard.type("zzzz");
    await expect(page.getByText("Nothing is called that.")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(button).toBeFocused();
  });
});

/** A moment that a test waits for, and the call that brings it. */
function signal(): [Promise<void>, () => void] {
  let give = () => {};
  return [
    new Promise<void>((resolve) => {
      give = resolve;
    }),
    () => give(),
  ];
}
