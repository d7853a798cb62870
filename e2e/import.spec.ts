import { expect, seeded, test } from "./fixtures";
import { studioWithJobs } from "./seeds";

const created_at = "2026-11-22 16:15:28";

/** What the older version exports, as far as these tests need it. */
const LEGACY = JSON.stringify({
  exported_at: "2026-11-22T16:15:28.395842",
  version: "0.2",
  tables: {
    characters: [
      {
        id: 4,
        name: "Old Meg",
        archetype_id: null,
        description: "",
        visual_notes: "",
        status: "active",
        tags: "sea, noir",
        image_path: "",
        created_at,
      },
    ],
    projects: [{ id: 1, name: "Harbour", description: "", status: "active", notes: "", created_at }],
    prompts: [
      {
        id: 1,
        project_id: 1,
        job_id: null,
        text: "a quiet harbour",
        label: "",
        status: "pending",
        notes: "",
        created_at,
      },
    ],
  },
});

const file = (name: string, content: string) => ({
  name,
  mimeType: "application/json",
  buffer: Buffer.from(content),
});

test("moves over from the older version, and back", async ({ page }) => {
  await page.goto("/data/import");
  await page.getByLabel("File to import").setInputFiles(file("pipeline_export.json", LEGACY));
  await page.getByRole("button", { name: "Characters: 1 added" }).click();
  await expect(page.getByRole("region", { name: "Characters: added" })).toContainText("Old Meg");
  await page.reload();
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await expect(page.getByRole("main")).toContainText("Imported pipeline_export.json: 5 records added");
  await page.goto("/characters/4");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Old Meg");
  await page.goto("/data/import");
  await page.getByRole("button", { name: "Undo the import" }).click();
  await expect(page.getByRole("heading", { name: "Taken back" })).toBeVisible();
  await page.goto("/characters");
  await expect(page.getByText("Old Meg")).toHaveCount(0);
});

test.describe("with a file of one's own", () => {
  test.use({ seed: seeded(studioWithJobs(2)) });

  test("decides on what both have", async ({ page, request }) => {
    const { checksum, ...theirs } = await (await request.get("/api/data/export?as=json")).json();
    expect(checksum).toHaveLength(64);
    theirs.tables.characters[0].description = "Written elsewhere.";
    await page.goto("/data/import");
    await page.getByLabel("File to import").setInputFiles(file("own.json", JSON.stringify(theirs)));
    await page.getByRole("button", { name: "Characters: 1 in conflict" }).click();
    const conflicts = page.getByRole("region", { name: "Characters: in conflict" });
    await expect(conflicts).toContainText("Mine: A runner of rooftops.");
    await expect(conflicts).toContainText("Theirs: Written elsewhere.");
    // The numbers follow what is chosen.
    await page.getByLabel("Choose for all").selectOption("Keep both");
    await expect(page.getByRole("button", { name: "Characters: 0 of 1 in conflict" })).toBeVisible();
    await expect(page.getByRole("button", { name: "Characters: 1 added" })).toBeVisible();
    await expect(page.getByLabel(/^What becomes of/)).toHaveValue("both");
    await page.getByLabel(/^What becomes of/).selectOption("Take theirs");
    await expect(page.getByRole("button", { name: "Characters: 1 updated" })).toBeVisible();
    await page.getByRole("button", { name: "Import", exact: true }).click();
    await expect(page.getByRole("main")).toContainText("0 records added, 1 updated");
    await page.goto("/characters/1");
    await expect(page.getByRole("main")).toContainText("Written elsewhere.");
    // Once the import is over, its way back stands on the page of imports.
    await page.goto("/data/import");
    await page.getByRole("button", { name: "Import something else" }).click();
    await page.reload();
    const earlier = page.getByRole("region", { name: "Earlier imports" });
    await earlier.getByRole("button", { name: /^Undo: Imported own\.json/ }).click();
    await expect(earlier.getByText("undone")).toBeVisible();
  });
});
