import type { Page } from "@playwright/test";
import { expect, seeded, test } from "./fixtures";
import { pressFor } from "./keys";
import { handOver, picture, type TestFile, UPLOAD } from "./pictures";
import { insert, smallStudio } from "./seeds";

const dialog = (page: Page) => page.getByRole("dialog");
const cards = (page: Page) => page.getByRole("main").getByRole("listitem");

test("the first character: picture, archetype, tags, then undo", async ({ page }) => {
  await page.goto("/characters");
  await expect(page.getByText("No characters yet")).toBeVisible();
  await page.getByRole("button", { name: "Create the first character" }).click();
  await dialog(page).getByLabel("Name").fill("Luna Vale");
  await page.locator("input[type=file]").setInputFiles(await picture("luna.png"));
  await expect(dialog(page).getByRole("img", { name: "Splash image" })).toBeVisible(UPLOAD);
  await page.getByLabel("Description").fill("Talks to ships");
  await page.getByLabel("Tags").fill("noir, night");
  await page.getByLabel("Status").selectOption("Concept");
  await page.getByRole("button", { name: "Create character" }).click();

  await expect(dialog(page)).toBeHidden();
  await expect(page.getByText("Character Luna Vale created")).toBeVisible();
  const card = page.getByRole("link", { name: /Luna Vale/ });
  await expect(card).toContainText("Concept");
  await expect(card.locator("img")).toHaveJSProperty("complete", true);
  await expect
    .poll(() => card.locator("img").evaluate((img: HTMLImageElement) => img.naturalWidth), UPLOAD)
    .toBeGreaterThan(0);
  await expect(page.getByText("1 character: 1 concept.")).toBeVisible();

  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("No characters yet")).toBeVisible();
});

test("what is refused is said at its field, and nothing typed is lost", async ({ page }) => {
  await page.goto("/characters?new");
  await page.getByLabel("Description").fill("Tall");
  await page.getByRole("button", { name: "Create character" }).click();
  await expect(page.getByText("Enter a name.")).toBeVisible();
  await expect(dialog(page).getByLabel("Name")).toBeFocused();
  await expect(dialog(page).getByLabel("Name")).toHaveAttribute("aria-invalid", "true");

  await dialog(page).getByLabel("Name").fill("x".repeat(201));
  await expect(page.getByText("Use at most 200 characters.")).toBeVisible();
  await dialog(page).getByLabel("Name").fill("Luna");
  await expect(page.getByText("Use at most 200 characters.")).toBeHidden();
  await expect(page.getByLabel("Description")).toHaveValue("Tall");
});

test.describe("pictures that are none", () => {
  // The browser reports the refusal itself as well.
  test.use({ allowedErrors: [/Failed to load resource/] });

  test("are refused with the server's reason, and the form stays as it is", async ({ page }) => {
    await page.goto("/characters?new");
    await dialog(page).getByLabel("Name").fill("Luna");
    const chooser = page.locator("input[type=file]");
    const page_ = Buffer.from("<!doctype html><script>alert(1)</script>");
    await chooser.setInputFiles({ name: "photo.png", mimeType: "image/png", buffer: page_ });
    await expect(dialog(page).getByText(/photo\.png.* web page/)).toBeVisible(UPLOAD);
    await chooser.setInputFiles({
      name: "logo.svg",
      mimeType: "image/svg+xml",
      buffer: Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>"),
    });
    await expect(dialog(page).getByText(/logo\.svg/)).toBeVisible(UPLOAD);
    await expect(dialog(page).getByLabel("Name")).toHaveValue("Luna");
    await page.getByRole("button", { name: "Create character" }).click();
    await expect(page.getByText("Character Luna created")).toBeVisible();
  });
});

test("several in a row by keyboard alone", async ({ page }) => {
  await page.goto("/characters");
  await pressFor(page, "n", dialog(page));
  await page.getByLabel("Add another").press("Space");
  for (const name of ["Ada", "Bram"]) {
    await dialog(page).getByLabel("Name").fill(name);
    await page.keyboard.press("Control+Enter");
    await expect(page.getByText(`Character ${name} created`)).toBeVisible();
    await expect(dialog(page).getByLabel("Name")).toHaveValue("");
    await expect(dialog(page).getByLabel("Name")).toBeFocused();
  }
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toBeHidden();
  await expect(page).toHaveURL(/\/characters$/);
  await expect(cards(page)).toHaveCount(2);
});

test.describe("with a small studio", () => {
  test.use({
    seed: seeded((database) => {
      smallStudio(database);
      insert(database, "Character", { name: "Zoë", status: "retired" });
      const job = insert(database, "Job", { characterId: 1, outputTypeId: 1, status: "complete" });
      insert(database, "MediaAsset", { jobId: job, title: "Luna runs" });
    }),
  });

  test("the list is searched and filtered in its address, as pictures and as lines", async ({ page }) => {
    await page.goto("/characters");
    await expect(cards(page)).toHaveCount(3);
    const search = page.getByLabel("Search characters");
    await expect(async () => {
      await page.keyboard.press("/");
      await expect(search).toBeFocused({ timeout: 500 });
    }).toPass();
    await page.keyboard.type("zoe");
    await expect(page).toHaveURL(/q=zoe/);
    await expect(cards(page)).toHaveCount(1);
    await page.getByRole("link", { name: "Table" }).click();
    await expect(page).toHaveURL(/q=zoe.*view=table/);
    await expect(page.getByRole("row", { name: /Zoë Retired/ })).toBeVisible();
    await page.getByRole("combobox", { name: /^Status/ }).selectOption("Active");
    await expect(page.getByText("No character matches")).toBeVisible();
    await page.getByRole("link", { name: "Clear the filters" }).click();
    await expect(page.getByRole("row")).toHaveCount(4);
    await page.goto("/characters?tag=SILVER%20hair");
    await expect(cards(page)).toHaveCount(1);
  });

  test("its page shows what was made with it, and is edited in place", async ({ page }) => {
    await page.goto("/characters/1");
    await expect(page.getByRole("link", { name: "1 job", exact: true })).toHaveAttribute(
      "href",
      "/jobs?characterId=1",
    );
    await expect(page.getByRole("link", { name: /J0001/ })).toBeVisible();
    await expect(page.getByRole("link", { name: "Luna runs" })).toHaveAttribute("href", "/media/1");

    await pressFor(page, "e", dialog(page));
    await dialog(page).getByLabel("Name").fill("Stella Vale");
    await page.getByRole("button", { name: "Clear the choice" }).click();
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByRole("heading", { name: "Stella Vale" })).toBeVisible();
    const history = page.getByRole("list", { name: "Changes" });
    await expect(history).toContainText("Character Luna Vale: name and archetype changed");
    await history.getByRole("button", { name: /^Undo/ }).click();
    await expect(page.getByRole("heading", { name: "Luna Vale" })).toBeVisible();
  });

  test("its picture comes by drop and by paste", async ({ page }) => {
    await page.goto("/characters/1");
    await handOver(
      page.getByRole("button", { name: /drop, paste or choose/ }),
      "drop",
      await picture("luna.webp", "webp"),
    );
    await expect(page.getByText("Picture of Luna Vale added", { exact: true }).first()).toBeVisible(UPLOAD);
    const image = page.getByRole("img", { name: "Splash image of Luna Vale" });
    const first = await image.getAttribute("src");
    await handOver(page.locator("body"), "paste", await picture("luna.avif", "avif"));
    await expect(page.getByText("Picture of Luna Vale changed", { exact: true }).first()).toBeVisible(UPLOAD);
    await expect(image).not.toHaveAttribute("src", first ?? "");

    await page.getByRole("button", { name: "Show it in full size" }).click();
    await expect(dialog(page)).toContainText("64 × 80 pixels");
    await expect(dialog(page).getByRole("img", { name: "Luna Vale" })).toHaveJSProperty("naturalWidth", 64);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("button", { name: "Show it in full size" })).toBeFocused();
    await page.getByRole("button", { name: "Remove the picture" }).click();
    await expect(image).toBeHidden();
  });

  test.describe("where pictures are refused", () => {
    // The browser reports the refusal itself as well.
    test.use({ allowedErrors: [/Failed to load resource/] });

    test("a file dropped anywhere on its page is its picture, or is refused with the reason", async ({
      page,
    }) => {
      await page.goto("/characters/1");
      const drop = (file: TestFile) => handOver(page.locator("main h1"), "drop", file);
      const whole = await picture("luna.png");
      const broken = (name: string, content: string | Buffer, mimeType = "image/png") => ({
        name,
        mimeType,
        buffer: Buffer.from(content),
      });
      await drop(broken("cut.png", whole.buffer.subarray(0, whole.buffer.length - 60)));
      await expect(page.getByText("cut.png could not be read. The picture is damaged")).toBeVisible(UPLOAD);
      await drop(broken("notes.png", "only text"));
      await expect(page.getByText("notes.png is not a picture that can be recognised.")).toBeVisible(UPLOAD);
      await drop(broken("logo.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>", "image/svg+xml"));
      await expect(page.getByText("logo.svg is an SVG drawing, which can run scripts.")).toBeVisible(UPLOAD);
      await drop(broken("phone.heic", "\0\0\0\x18ftypheic\0\0\0\0mif1heic", "image/heic"));
      await expect(
        page.getByText("cannot be added (image/heic). Use PNG, JPEG, WebP, GIF or AVIF."),
      ).toBeVisible(UPLOAD);
      await drop(broken("song.mp3", "x", "audio/mpeg"));
      await expect(page.getByText("song.mp3 is not a picture.")).toBeVisible();
      await drop(whole);
      await expect(page.getByText("Picture of Luna Vale added", { exact: true }).first()).toBeVisible(UPLOAD);
      await expect(page.getByText("is not a picture")).toBeHidden();
    });
  });

  test("previous and next are those of the list one came from", async ({ page }) => {
    await page.goto("/characters?image=without&status=active");
    await expect(cards(page)).toHaveCount(2);
    await pressFor(page, "j", cards(page).first().locator(":focus"));
    await page.keyboard.press("j");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: "Luna Vale" })).toBeVisible();
    await expect(page.getByRole("button", { name: "Next character" })).toBeDisabled();
    await pressFor(page, "k", page.getByRole("heading", { name: "Bram Oak" }));
    await expect(page).toHaveURL(/\/characters\/2\?status=active&image=without$/);
    await expect(page.getByRole("button", { name: "Previous character" })).toBeDisabled();
    await page.getByRole("link", { name: "Next character" }).click();
    await expect(page.getByRole("heading", { name: "Luna Vale" })).toBeVisible();
    await page.getByRole("navigation", { name: "Breadcrumbs" }).getByRole("link").click();
    await expect(cards(page)).toHaveCount(2);
  });

  test("is duplicated, retired and brought back", async ({ page }) => {
    await page.goto("/characters/1");
    const choose = async (item: string) => {
      await page.getByRole("button", { name: "More actions" }).click();
      await page.getByRole("menuitem", { name: item }).click();
    };
    await choose("Retire");
    await expect(page.getByText("Character Luna Vale retired", { exact: true }).first()).toBeVisible();
    await expect(page.getByRole("link", { name: "Build a job" })).toBeHidden();
    await choose("Bring back");
    await expect(page.getByRole("link", { name: "Build a job" })).toBeVisible();
    await choose("Duplicate");
    await expect(page.getByRole("heading", { name: "Luna Vale copy" })).toBeVisible();
    await expect(page.getByRole("list", { name: "Tags" })).toHaveText("silver hair");
  });

  test("deleting one in use offers to retire it or to keep its jobs, and undo brings it back", async ({
    page,
  }) => {
    const askToDelete = async () => {
      await page.getByRole("button", { name: "More actions" }).click();
      await page.getByRole("menuitem", { name: "Delete" }).click();
    };
    await page.goto("/characters/1");
    await askToDelete();
    await expect(dialog(page)).toContainText("Used by 1 job.");
    await dialog(page).getByRole("button", { name: "Retire it" }).click();
    await expect(page.getByText("Character Luna Vale retired", { exact: true }).first()).toBeVisible();
    await expect(page).toHaveURL(/\/characters\/1$/);

    await askToDelete();
    await dialog(page).getByRole("button", { name: "Delete it, keep 1 job" }).click();
    await expect(page).toHaveURL(/\/characters$/);
    await expect(cards(page)).toHaveCount(2);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(cards(page)).toHaveCount(3);
    await page.goto("/characters/1");
    await expect(page.getByRole("link", { name: "1 job", exact: true })).toBeVisible();
  });

  test("deleting an unused one asks once", async ({ page }) => {
    await page.goto("/characters/2");
    await page.getByRole("button", { name: "More actions" }).click();
    await page.getByRole("menuitem", { name: "Delete" }).click();
    await dialog(page).getByRole("button", { name: "Delete character" }).click();
    await expect(page).toHaveURL(/\/characters$/);
    await expect(cards(page)).toHaveCount(2);
  });

  test("an address of nobody says so", async ({ page }) => {
    await page.goto("/characters/999");
    await expect(page.getByText("Nothing is here")).toBeVisible();
  });
});
