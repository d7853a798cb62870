import { writeFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import Database from "better-sqlite3";
import sharp from "sharp";
import { expect, seeded, test } from "./fixtures";
import { insert, smallStudio } from "./seeds";
import type { TestServer } from "./server";

/** Six jobs, one in progress, with three prompts each; a project with one more. */
const seed = seeded((database) => {
  smallStudio(database);
  const project = insert(database, "Project", { name: "Night market" });
  for (let index = 0; index < 6; index += 1) {
    const jobId = insert(database, "Job", {
      characterId: (index % 2) + 1,
      outputTypeId: 1,
      status: "planned",
    });
    insert(database, "JobIngredient", { jobId, ingredientId: 1, position: 0 });
    insert(database, "JobIngredient", { jobId, ingredientId: 3, position: 1 });
    insert(database, "JobStatusChange", { jobId, to: "planned" });
    insert(database, "ProjectJob", { projectId: project, jobId, position: index });
    for (const take of ["wide", "close", "detail"])
      insert(database, "Prompt", {
        jobId,
        label: `${take} ${jobId}`,
        text: `rooftop at night, ${take}, take ${jobId}`,
      });
  }
  insert(database, "Prompt", { projectId: project, text: "market street before dawn" });
});

test.use({ seed, viewport: { width: 360, height: 640 } });

/** A picture of one colour, different for each name; bytes behind its end make it as large as a clip. */
async function file(name: string, bytes = 0) {
  const background = { r: name.length * 5, g: name.charCodeAt(name.length - 5), b: 90 };
  const picture = await sharp({ create: { width: 64, height: 40, channels: 3, background } })
    .png()
    .toBuffer();
  return { name, mimeType: "image/png", buffer: Buffer.concat([picture, Buffer.alloc(bytes, 7)]) };
}

/** Counts keys, as a person presses them. */
function keysOf(page: Page) {
  let count = 0;
  return {
    press: (key: string) => {
      count += 1;
      return page.keyboard.press(key);
    },
    count: () => count,
  };
}

function read<Row>({ dataDir }: TestServer, sql: string): Row[] {
  const database = new Database(`${dataDir}/pipeline.db`, { readonly: true });
  const rows = database.prepare(sql).all() as Row[];
  database.close();
  return rows;
}

/** As if somebody else had done it. */
function change({ dataDir }: TestServer, work: (database: Database.Database) => void): void {
  const database = new Database(`${dataDir}/pipeline.db`);
  database.pragma("foreign_keys = ON");
  work(database);
  database.close();
}

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** As the browser does where the dock is installed: files that are opened with it, the second of which is gone by now. */
async function openWith(page: Page, name: string, bytes: Buffer): Promise<void> {
  await page.evaluate(
    async ([name, base64]) => {
      const root = await navigator.storage.getDirectory();
      const handles = [
        await root.getFileHandle(name, { create: true }),
        await root.getFileHandle("gone", { create: true }),
      ];
      const writer = await handles[0]?.createWritable();
      await writer?.write(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
      await writer?.close();
      await root.removeEntry("gone");
      (window as unknown as { launch: (params: object) => void }).launch({
        targetURL: `${location.origin}/dock?tab=submit`,
        files: handles,
      });
    },
    [name, bytes.toString("base64")] as const,
  );
}

/** As another program does through the browser. */
async function share(page: Page, name: string, bytes: Buffer): Promise<void> {
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.evaluate(
    ([name, base64]) => {
      const form = document.createElement("form");
      Object.assign(form, { method: "POST", action: "/dock/share", enctype: "multipart/form-data" });
      const field = document.createElement("input");
      Object.assign(field, { type: "file", name: "files" });
      const shared = new DataTransfer();
      shared.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name));
      field.files = shared.files;
      form.append(field);
      document.body.append(form);
      form.submit();
    },
    [name, bytes.toString("base64")] as const,
  );
}

test("a night of six jobs: two keys and a file each", async ({ page, context, server }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.addInitScript(() => {
    const setConsumer = (launch: unknown) => Object.assign(window, { launch });
    Object.defineProperty(window, "launchQueue", { value: { setConsumer } });
  });
  await page.goto("/dock");
  const keys = keysOf(page);
  for (let job = 1; job <= 6; job += 1) {
    await expect(page.getByRole("heading", { level: 1 })).toContainText(`J000${job}`);
    await keys.press("c");
    await expect(page.getByRole("status").filter({ hasText: `Copied: wide ${job}` })).toBeVisible();
    expect(await copied(page)).toBe(`rooftop at night, wide, take ${job}`);
    // The render program has made the file: it is dropped, pasted or chosen, opened with the dock or shared with it.
    if (job === 1) await keys.press("3");
    const made = await file(`render ${job}.png`);
    if (job === 2) await openWith(page, made.name, made.buffer);
    else if (job === 3) await share(page, made.name, made.buffer);
    else await page.locator("input[type=file]").setInputFiles(made);
    await expect(page.getByRole("list", { name: "Files to submit" })).toContainText(made.name);
    await expect(page.getByRole("button", { name: "Submit & complete" })).toBeFocused();
    await keys.press("Enter");
  }
  expect(keys.count()).toBe(13);
  await expect
    .poll(() => read(server, "SELECT status, count(*) AS n FROM Job GROUP BY status"))
    .toEqual([{ status: "complete", n: 6 }]);
  expect(read(server, "SELECT title FROM MediaAsset WHERE jobId IS NOT NULL")).toHaveLength(6);
  expect(read(server, "SELECT status, count(*) AS n FROM Prompt GROUP BY status ORDER BY status")).toEqual([
    { status: "collected", n: 6 },
    { status: "pending", n: 13 },
  ]);
});

test("a refused clipboard shows the text selected, and copying it by hand counts", async ({
  page,
  server,
}) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException("Denied", "NotAllowedError"));
  });
  await page.goto("/dock?tab=prompts");
  await page.keyboard.press("c");
  const text = page.getByRole("textbox", { name: "Text of the prompt" });
  await expect(text).toBeFocused();
  expect(
    await text.evaluate((field: HTMLTextAreaElement) =>
      field.value.slice(field.selectionStart, field.selectionEnd),
    ),
  ).toBe("rooftop at night, wide, take 1");
  await page.keyboard.press("ControlOrMeta+c");
  await expect(text).toBeHidden();
  await expect
    .poll(() => read(server, "SELECT status FROM Prompt WHERE id = 1"))
    .toEqual([{ status: "collected" }]);
});

test.describe("without a server", () => {
  test.use({ allowedErrors: [/Failed to load resource/] });

  test("killed, typed into, closed and reopened: everything arrives once", async ({
    page,
    context,
    server,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto("/dock?tab=prompts");
    await page.evaluate(() => navigator.serviceWorker.ready);
    await server.kill();
    const light = (words: string) => page.getByRole("status").filter({ hasText: words });
    await expect(light("Reconnecting").or(light("The app is not running"))).toHaveCount(1);

    await page.keyboard.press("c");
    await page.keyboard.press("f");
    await page.getByLabel("What needs fixing").fill("the lantern flo");
    await page.getByRole("tab", { name: "Jobs" }).click();
    await page
      .getByRole("group", { name: "Status of J0006" })
      .getByRole("button", { name: "Failed" })
      .click();
    change(server, (database) => database.prepare("DELETE FROM Job WHERE id = 6").run());
    await page.getByRole("tab", { name: "Submit" }).click();
    // From disk: a buffer of that size would take its way through the protocol.
    const night = test.info().outputPath("night.png");
    writeFileSync(night, (await file("night.png", 50_000_000)).buffer);
    await page.locator("input[type=file]").setInputFiles(night);
    await page.getByLabel("Title").fill("Night, take 1");
    await page.getByRole("button", { name: "Submit & complete" }).click();
    await page.locator("input[type=file]").setInputFiles(await file("not yet submitted.png"));
    await expect(page.getByText("4 things wait to be sent.")).toBeVisible();
    await expect(page.getByText("Start it with npm start.")).toBeVisible();
    await page.close();

    // Opened while the app is away, it says so and comes back by itself.
    const again = await context.newPage();
    await again.goto(`${server.url}/dock`);
    await expect(again.getByRole("heading", { name: "The app is not running." })).toBeVisible();
    await server.restart();
    await expect(again.getByText("not yet submitted.png")).toBeVisible();
    await expect
      .poll(() => read(server, "SELECT title, jobId FROM MediaAsset"), { timeout: 30_000 })
      .toEqual([{ title: "Night, take 1", jobId: 1 }]);
    expect(read(server, "SELECT status FROM Job WHERE id = 1")).toEqual([{ status: "complete" }]);
    await expect
      .poll(() => read(server, "SELECT count(*) AS n FROM Change WHERE origin = 'dock'"))
      .toEqual([{ n: 3 }]);
    expect(read(server, "SELECT count(*) AS n FROM PromptCopy")).toEqual([{ n: 1 }]);
    // What cannot be done any more is kept with the reason, until a person lets it go.
    const refused = again.getByRole("form", { name: "J0006 → failed" });
    await expect(refused).toContainText("This job no longer exists.");
    await refused.getByRole("button", { name: "Discard" }).click();
    await expect(refused).toHaveCount(0);
    expect(read(server, "SELECT status FROM Prompt WHERE id = 1")).toEqual([{ status: "flagged" }]);

    await again.goto(`${server.url}/dock?tab=prompts&job=1`);
    await expect(again.getByLabel("What needs fixing")).toHaveValue("the lantern flo");
    await again.getByRole("tab", { name: "Jobs" }).click();

    // An answer that is lost: the server has done it, the dock does not know, and asks again.
    let isLost = false;
    await context.route("**/api/dock/acts", async (route) => {
      const response = await route.fetch();
      if (isLost) return route.fulfill({ response });
      isLost = true;
      return route.abort("connectionreset");
    });
    await again
      .getByRole("group", { name: "Status of J0003" })
      .getByRole("button", { name: "In progress" })
      .click();
    await expect.poll(() => isLost).toBe(true);
    await expect
      .poll(() => read(server, "SELECT count(*) AS n FROM Change WHERE origin = 'dock'"), { timeout: 20_000 })
      .toEqual([{ n: 4 }]);
    await expect(
      again.getByRole("group", { name: "Status of J0003" }).getByRole("button", { pressed: true }),
    ).toHaveAccessibleName("In progress");
  });
});

test("two docks and the app agree, and only one sends", async ({ page, context, server }) => {
  await context.grantPermissions(["notifications"]);
  await page.addInitScript(() => {
    const told: string[] = [];
    const { Notification: Own } = window;
    class Heard extends Own {
      constructor(title: string, options?: NotificationOptions) {
        super(title, options);
        this.addEventListener("show", () => told.push(this.body));
      }
    }
    Object.assign(window, { told, Notification: Heard });
  });
  await page.goto("/dock");
  await page.getByRole("button", { name: "Notify when" }).click();
  const status = (of: Page, code: string) =>
    of.getByRole("group", { name: `Status of ${code}` }).getByRole("button", { pressed: true });
  // Drawn before the first change, and listening only after it.
  const other = await context.newPage();
  let listen = () => {};
  const late = new Promise<void>((resolve) => {
    listen = resolve;
  });
  await other.route(/\.js(\?|$)/, (route) => late.then(() => route.continue()));
  await other.goto(`${server.url}/dock`, { waitUntil: "commit" });
  await expect(status(other, "J0002")).toHaveAccessibleName("Planned");
  await page
    .getByRole("group", { name: "Status of J0002" })
    .getByRole("button", { name: "In progress" })
    .click();
  await expect
    .poll(() => read(server, "SELECT status FROM Job WHERE id = 2"))
    .toEqual([{ status: "in_progress" }]);
  listen();
  await expect(status(other, "J0002")).toHaveAccessibleName("In progress");
  await other
    .getByRole("group", { name: "Status of J0002" })
    .getByRole("button", { name: "Rendered" })
    .click();
  await expect(status(page, "J0002")).toHaveAccessibleName("Rendered");
  await expect
    .poll(() => read(server, "SELECT sentence FROM Change WHERE origin = 'dock' ORDER BY id"))
    .toEqual([{ sentence: "Status of J0002 → In progress" }, { sentence: "Status of J0002 → Rendered" }]);
  // Brought by a watched folder: one key gives the newest to the job, completes it and goes on.
  change(server, (database) => {
    insert(database, "MediaFolder", { path: "/renders", isWatched: 1 });
    for (const name of ["older", "newest"]) {
      const file = { path: `/renders/${name}.png`, originalName: `${name}.png`, size: 5, folderId: 1 };
      const kinds = { area: "media", place: "linked", kind: "image", mimeType: "image/png" };
      insert(database, "MediaAsset", { fileId: insert(database, "StoredFile", { ...file, ...kinds }) });
    }
  });
  // Completed elsewhere: the title says so until the dock is looked at.
  await fetch(`${server.url}/api/dock/acts`, {
    method: "POST",
    body: JSON.stringify({ kind: "job-status", jobId: 5, status: "complete" }),
  });
  await expect(page).toHaveTitle("(1) Dock");
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { told: string[] }).told))
    .toEqual(["J0005 Luna Vale — Running, Orbit is complete"]);
  await page.getByRole("tab", { name: "Jobs" }).click();
  await expect(page).toHaveTitle("Dock");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("J0001");
  await page.keyboard.press("w");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("J0002");
  await expect
    .poll(() => read(server, "SELECT jobId FROM MediaAsset ORDER BY id"))
    .toEqual([{ jobId: null }, { jobId: 1 }]);
  expect(read(server, "SELECT status FROM Job WHERE id = 1")).toEqual([{ status: "complete" }]);
});

test("pinned on top it is the same dock, with its keys, and comes back as it was", async ({
  page,
  context,
}) => {
  await page.goto("/dock?tab=prompts");
  await page.getByRole("button", { name: "Flag" }).first().click();
  await page.getByLabel("What needs fixing").fill("half a no");
  const [pinned] = await Promise.all([
    context.waitForEvent("page"),
    page.getByRole("button", { name: "Pin on top" }).click(),
  ]);
  await expect(page.getByRole("heading", { name: "The dock is pinned on top" })).toBeVisible();
  await expect(pinned.getByLabel("What needs fixing")).toHaveValue("half a no");
  const background = () =>
    getComputedStyle(document.querySelector("[data-dock]") ?? document.body).backgroundColor;
  expect(await pinned.evaluate(background)).not.toBe("rgba(0, 0, 0, 0)");
  await pinned.getByRole("tab", { name: "Prompts" }).focus();
  await pinned.keyboard.press("1");
  await expect(pinned.getByRole("list", { name: "Jobs" })).toBeVisible();
  await pinned.keyboard.press("s");
  await expect(
    pinned.getByRole("group", { name: "Status of J0001" }).getByRole("button", { pressed: true }),
  ).toHaveAccessibleName("In progress");
  // Tags are completed within it, by keys.
  await pinned.keyboard.press("3");
  const tags = pinned.getByRole("combobox", { name: "Tags" });
  await tags.fill("neon, sil");
  await expect(pinned.getByRole("option", { name: "silver hair" })).toBeInViewport({ ratio: 1 });
  await tags.press("ArrowDown");
  await tags.press("Enter");
  await expect(tags).toHaveValue("neon, silver hair, ");
  await tags.press("Escape");
  // What happens elsewhere is seen there, too.
  await fetch(new URL("/api/dock/acts", page.url()), {
    method: "POST",
    body: JSON.stringify({ kind: "job-status", jobId: 5, status: "complete" }),
  });
  await expect(page).toHaveTitle("(1) Dock");
  await pinned.getByRole("tab", { name: "Prompts" }).click();
  await expect(page).toHaveTitle("Dock");
  await page.getByRole("button", { name: "Bring it back" }).click();
  await expect(page.getByLabel("What needs fixing")).toHaveValue("half a no");
});
