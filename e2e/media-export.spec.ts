import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { unzipByName } from "../lib/server/testing/unzip";
import { expect, seeded, test } from "./fixtures";
import { render } from "./media-pages";
import { insert, smallStudio } from "./seeds";

const PLACE = path.join(tmpdir(), `pipeline-export-${process.pid}`);
/** Bytes: long enough to be stopped, and holes only, until it is copied. */
const LARGE = 2_000_000_000;

test.use({
  seed: seeded((database) => {
    smallStudio(database);
    insert(database, "Job", { characterId: 1, outputTypeId: 1, status: "rendered" });
    const files = [
      [render("comfyui-nomodel.png"), "image/png", "image"],
      [render("comfyui-video.webm"), "video/webm", "video"],
      [`${PLACE}-gone.png`, "image/png", "image"],
      [`${PLACE}-large.webm`, "video/webm", "video"],
    ] as const;
    for (const [index, [file, mimeType, kind]] of files.entries()) {
      const isThere = !file.includes("gone");
      const fileId = insert(database, "StoredFile", {
        ...{ area: "media", place: "linked", path: file, originalName: path.basename(file), mimeType, kind },
        size: index < 2 ? statSync(file).size : LARGE,
        ...{ missingAt: isThere ? null : new Date().toISOString(), probedAt: new Date().toISOString() },
      });
      const title = ["Rooftops", "Rooftops", "Lost", "Large"][index] ?? "";
      insert(database, "MediaAsset", { fileId, title, jobId: index < 2 ? 1 : null, prompt: "a night" });
    }
  }),
});

let folder = "";
test.beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "pipeline-target-"));
  writeFileSync(`${PLACE}-large.webm`, "");
  truncateSync(`${PLACE}-large.webm`, LARGE);
});
test.afterEach(() => {
  for (const one of [folder, `${PLACE}-large.webm`]) rmSync(one, { recursive: true, force: true });
});

test("files leave as a ZIP that says what they are, into a folder without their prompts, and stop when asked to", async ({
  page,
}) => {
  await page.goto("/media?view=table");
  await page.getByRole("checkbox", { name: "Select all on this page" }).check();
  await page.getByRole("checkbox", { name: "Select Large" }).uncheck();
  await page.getByRole("toolbar", { name: "Selected rows" }).getByRole("button", { name: "Export" }).click();
  const dialog = page.getByRole("dialog", { name: "Export 3 files" });
  const preview = dialog.getByRole("region", { name: "What it will be" });
  const names = preview.getByRole("list", { name: "Names" }).getByRole("listitem");
  await dialog.getByLabel("File names").fill("{character}/{job} {nonsense}");
  await expect(dialog.getByText("{nonsense} cannot be used here.")).toBeVisible();
  await dialog.getByLabel("File names").fill("{character}/{job} {title}");
  await expect(names).toHaveText(["Luna Vale/J0001 Rooftops.webm", "Luna Vale/J0001 Rooftops.png"]);
  await expect(preview.getByRole("list", { name: "Left out" })).toContainText(
    "The file is not where it should be.",
  );
  await dialog.getByLabel("Write title, description and keywords into them (XMP)").check();
  await expect(dialog.getByText(/1 of them cannot hold it .* gets an \.xmp file beside/)).toBeVisible();

  const download = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Export 2 files" }).click();
  const zip = await download;
  expect(zip.suggestedFilename()).toMatch(/^Export \d{4}-\d\d-\d\d \d{4}\.zip$/);
  await expect(dialog.getByText("2 files are in the ZIP. 1 file left out.")).toBeVisible();
  const found = await unzipByName(readFileSync(await zip.path()));
  expect(Object.keys(found)).toEqual([
    "Luna Vale/J0001 Rooftops.webm",
    "Luna Vale/J0001 Rooftops.xmp",
    // The name of its sidecar would have been taken.
    "Luna Vale/J0001 Rooftops (2).png",
    "metadata.csv",
    "export-report.txt",
  ]);
  expect(String(found["Luna Vale/J0001 Rooftops (2).png"])).toContain(
    '<rdf:li xml:lang="x-default">Rooftops</rdf:li>',
  );
  expect(found["Luna Vale/J0001 Rooftops.webm"]).toEqual(readFileSync(render("comfyui-video.webm")));
  expect(String(found["metadata.csv"])).toContain("J0001,Luna Vale");
  expect(String(found["export-report.txt"])).toContain("Left out: Lost: The file is not where it should be.");

  // What was chosen is there again; what is wrong is said, and nothing of it lost.
  await dialog.getByRole("button", { name: "Export again" }).click();
  await expect(dialog.getByLabel("File names")).toHaveValue("{character}/{job} {title}");
  await dialog.getByLabel("A folder of the machine").check();
  await dialog.getByLabel("Remove prompt and workflow").check();
  const folderField = dialog.getByRole("textbox", { name: "Folder · required" });
  await folderField.fill(path.join(folder, "nowhere"));
  await expect(dialog.getByText("There is no such folder.")).toBeVisible();
  await dialog.getByRole("button", { name: "Export 2 files" }).click();
  await expect(folderField).toHaveValue(path.join(folder, "nowhere"));
  await folderField.fill(folder);
  await expect(dialog.getByText("There is no such folder.")).toBeHidden();
  await dialog.getByRole("button", { name: "Export 2 files" }).click();
  await expect(dialog.getByText(`2 files are in ${folder}. 1 file left out.`)).toBeVisible();
  const copies = readdirSync(path.join(folder, "Luna Vale"));
  expect(copies.toSorted()).toEqual(["J0001 Rooftops (2).png", "J0001 Rooftops.webm", "J0001 Rooftops.xmp"]);
  for (const name of copies)
    expect(readFileSync(path.join(folder, "Luna Vale", name)).toString("latin1")).not.toContain("class_type");
  expect(readFileSync(path.join(folder, "metadata.csv"), "utf8")).not.toContain("a night");
  await dialog.getByRole("button", { name: "Close", exact: true }).last().click();

  // From a file's own page; what is stopped leaves nothing that looks whole.
  await page.goto("/media/4");
  await page.getByRole("button", { name: "More" }).first().click();
  await page.getByRole("menuitem", { name: "Export…" }).click();
  const large = page.getByRole("dialog", { name: "Export Large" });
  await large.getByLabel("Remove prompt and workflow").uncheck();
  await large.getByLabel("Write title, description").uncheck();
  await large.getByRole("button", { name: "Export 1 file" }).click();
  await large.getByRole("button", { name: "Stop" }).click();
  await expect(large.getByText(`Stopped. 0 files are in ${folder}.`)).toBeVisible();
  await expect.poll(() => readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
  expect(readdirSync(folder).toSorted()).toEqual(["Luna Vale", "export-report.txt", "metadata.csv"]);
});
