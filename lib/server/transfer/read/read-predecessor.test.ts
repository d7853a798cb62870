import { expect, test } from "vitest";
import { readContent, rowsOf } from "../testing/import-folder";
import { type LegacyDocument, legacyDocument, legacyExport } from "../testing/legacy-document";
import type { Staging } from "./staging";

const made = "2026-11-22T16:15:28.000+00:00";

test("its own export comes whole", async () => {
  const staging = await readContent(legacyExport, "pipeline_export.json");
  expect(staging.meta.source).toEqual({
    ...{ kind: "predecessor", fileName: "pipeline_export.json", version: "0.2", scope: null },
    exportedAt: "2026-11-22T16:15:28.395Z",
  });
  expect(staging.meta.counts).toMatchObject({
    ...{
      archetypes: 3,
      characters: 4,
      categories: 4,
      ingredients: 11,
      outputTypes: 3,
      jobs: 12,
      media: 8,
      rules: 3,
    },
    ...{ topLayerClips: 1, projects: 3, prompts: 9, dockSlots: 5, jobStatusChanges: 12, files: 10, tags: 9 },
  });
  expect(rowsOf(staging, "Character")[0]).toMatchObject({
    ...{ id: 1, importedId: 1, name: "Luna Vale", nameKey: "luna vale", archetypeId: 1, status: "active" },
    ...{ visualNotes: "soft rim light", createdAt: made, updatedAt: made, _place: "tables.characters[0]" },
  });
  expect(tagsOf(staging, "CharacterTag", "characterId", 2)).toEqual(["beard", "forest"]);
  const files = rowsOf(staging, "StoredFile");
  expect(files.find(({ area }) => area === "images")).toMatchObject({
    path: "abc123.png",
    place: "stored",
    hash: null,
  });
  expect(files.find(({ path }) => path === "D:\\renders\\clip_0.mp4")).toMatchObject({
    ...{ area: "media", place: "linked", originalName: "clip_0.mp4", mimeType: "video/mp4", kind: "video" },
  });
  expect(rowsOf(staging, "OutputTypeCategory").filter(({ outputTypeId }) => outputTypeId === 1)).toEqual([
    { outputTypeId: 1, categoryId: 1, position: 0 },
    { outputTypeId: 1, categoryId: 2, position: 1 },
    { outputTypeId: 1, categoryId: 3, position: 2 },
  ]);
  expect(new Set(rowsOf(staging, "Category").map(({ color }) => color)).size).toBe(4);
  expect(rowsOf(staging, "Category").map(({ position }) => position)).toEqual([0, 1, 2, 3]);
  expect(rowsOf(staging, "Rule")[2]).toMatchObject({
    ...{ type: "exclude", enabled: 1, sourceKind: "ingredient", sourceIngredientId: 6 },
    ...{ targetKind: "category", targetCategoryId: 1, targetIngredientId: null },
  });
  expect(rowsOf(staging, "JobStatusChange")[3]).toMatchObject({
    jobId: 4,
    from: null,
    to: "complete",
    createdAt: made,
  });
  expect(rowsOf(staging, "DockSlot").map(({ url }) => url)).toEqual([
    "/jobs/new",
    "/jobs",
    "/media",
    "/journal",
    "/",
  ]);
  expect(remarksOf(staging)).toEqual([
    "note tables.characters[0].image_path: The picture “abc123.png” did not come along: import the folder static/images too.",
  ]);
});

test("the same export twice gives the same uuids", async () => {
  const [once, again] = [await readContent(legacyExport), await readContent(legacyExport)];
  for (const table of ["Job", "MediaAsset", "StoredFile", "Tag", "JobStatusChange"])
    expect(rowsOf(again, table)).toEqual(rowsOf(once, table));
});

test("what does not hold is mended or left out, and said", async () => {
  const staging = await readLegacy({
    archetypes: [],
    characters: [
      {
        id: "7",
        name: "Ann",
        archetype_id: 99,
        status: "Retired",
        tags: "Moon, moon ,,MOON,Café\nnight",
        created_at: null,
      },
      { id: 7, name: null, status: "ghost", tags: ["a", "b"], created_at: "Sun, 22 Nov 2026 16:15:28 GMT" },
      { id: null, name: `${"x".repeat(250)}`, description: "Long", created_at: 1795450528, likes: 3 },
    ],
    ingredient_categories: [
      { id: 1, name: "Action", created_at: "2026-11-22" },
      { id: 2, name: "ACTION", created_at: "soon" },
    ],
    ingredients: [
      { id: 1, category_id: 1, name: "Run", code: "" },
      { id: 2, category_id: "1.0", name: "Walk", code: "W" },
      { id: 3, category_id: 44, name: "Stray" },
    ],
    output_types: [{ id: 1, name: "Clip" }],
    output_type_requirements: [
      { id: 1, output_type_id: 1, category_id: 1 },
      { id: 2, output_type_id: 1, category_id: 1 },
      { id: 3, output_type_id: 9, category_id: 1 },
    ],
    ingredient_rules: [
      {
        id: 1,
        rule_type: "require",
        source_type: "ingredient",
        source_ingredient_id: 1,
        target_type: "ingredient",
        target_ingredient_id: 2,
      },
      {
        id: 2,
        rule_type: "exclude",
        source_type: "ingredient",
        source_ingredient_id: 1,
        target_type: "category",
        target_category_id: 77,
      },
      { id: 3, rule_type: "prefer", source_ingredient_id: 1, target_ingredient_id: 3 },
      { id: 4, rule_type: "EXCLUDE", source_category_id: 1, target_ingredient_id: 3 },
    ],
    render_jobs: [
      { id: 1, character_id: 7, output_type_id: 1, status: "In Progress" },
      { id: 2, character_id: null, output_type_id: "", status: "lost" },
    ],
    render_job_ingredients: [
      { job_id: 1, ingredient_id: 2 },
      { job_id: "1", ingredient_id: "1" },
      { job_id: 1, ingredient_id: 2 },
      { job_id: 3, ingredient_id: 2 },
    ],
    media_assets: [
      {
        id: 1,
        job_id: 1,
        file_path: "/renders/a.mp4",
        title: "<script>alert(1)</script>",
        quality_status: "great",
      },
      { id: 2, job_id: 50, file_path: "/renders/a.mp4", title: null, tags: "a".repeat(120) },
      { id: 3, file_path: "", title: 42 },
      { id: 4, file_path: "clips\\b.unknown" },
      "no record" as never,
    ],
    top_layer_media: [{ id: 1, title: "", file_path: "/renders/all_in_one.mp4" }],
    top_layer_jobs: [{ top_layer_id: 1, job_id: 2 }],
    projects: [{ id: 1, name: "  ", status: "on hold" }],
    project_jobs: [{ project_id: 1, job_id: 1 }],
    prompts: [
      { id: 1, project_id: 5, text: "A\u0000 prompt", status: "done" },
      { id: 2, project_id: 1, text: "B" },
    ],
    dock_config: [
      { slot: 1, label: "Journal", url: "http://localhost:5000/journal?project_id=1" },
      { slot: "2", label: "Bad", url: "javascript:alert(1)" },
      { slot: 9, label: "Nine", url: "/" },
      { slot: 1, label: "Again", url: "/" },
      { slot: 3, label: "", url: "" },
    ],
    moods: [{ id: 1 }, { id: 2 }],
  });
  expect(rowsOf(staging, "Character")).toMatchObject([
    {
      id: 7,
      importedId: 7,
      archetypeId: null,
      status: "retired",
      createdAt: "2026-11-22T16:15:28.395+00:00",
    },
    { id: 8, importedId: 7, name: "Character 8", status: "active", createdAt: made },
    {
      id: 9,
      importedId: null,
      description: `${"x".repeat(250)}\n\nLong`,
      createdAt: "2026-11-23T16:15:28.000+00:00",
    },
  ]);
  expect(tagsOf(staging, "CharacterTag", "characterId", 7)).toEqual(["Moon", "Café", "night"]);
  expect(rowsOf(staging, "Category").map(({ name }) => name)).toEqual([
    "Action",
    "ACTION (2)",
    "Without a category",
  ]);
  expect(
    rowsOf(staging, "Ingredient").map(({ categoryId, code, position }) => [categoryId, code, position]),
  ).toEqual([
    [1, null, 0],
    [1, "W", 1],
    [3, null, 0],
  ]);
  expect(rowsOf(staging, "Rule").map(({ id, type, enabled }) => [id, type, enabled])).toEqual([
    [1, "require", 0],
    [4, "exclude", 1],
  ]);
  expect(
    rowsOf(staging, "Job").map(({ characterId, outputTypeId, status }) => [
      characterId,
      outputTypeId,
      status,
    ]),
  ).toEqual([
    [7, 1, "in_progress"],
    [null, null, "planned"],
  ]);
  expect(rowsOf(staging, "JobIngredient")).toEqual([
    { jobId: 1, ingredientId: 1, position: 1 },
    { jobId: 1, ingredientId: 2, position: 0 },
  ]);
  const media = rowsOf(staging, "MediaAsset");
  expect(media.map(({ jobId, title, quality }) => [jobId, title, quality])).toEqual([
    [1, "<script>alert(1)</script>", "unreviewed"],
    [null, "", "unreviewed"],
    [null, "42", "unreviewed"],
    [null, "", "unreviewed"],
  ]);
  expect(media[0]?.fileId).toBe(media[1]?.fileId);
  expect(media[2]?.fileId).toBeNull();
  expect(
    rowsOf(staging, "StoredFile").map(({ path, kind, originalName }) => [path, kind, originalName]),
  ).toEqual([
    ["/renders/a.mp4", "video", "a.mp4"],
    ["clips\\b.unknown", "other", "b.unknown"],
    ["/renders/all_in_one.mp4", "video", "all_in_one.mp4"],
  ]);
  expect(rowsOf(staging, "TopLayerClip")[0]).toMatchObject({ title: "all in one", titleKey: "all in one" });
  expect(
    rowsOf(staging, "Prompt").map(({ text, position, projectId }) => [text, position, projectId]),
  ).toEqual([
    ["A prompt", 0, null],
    ["B", 0, 1],
  ]);
  expect(rowsOf(staging, "DockSlot").map(({ slot, url }) => [slot, url])).toEqual([
    [1, "/journal?project_id=1"],
  ]);
  expect(remarksOf(staging)).toMatchSnapshot();
});

test("tables may stand in any order, and be missing", async () => {
  const { tables, ...rest } = legacyDocument();
  const turned = Object.fromEntries(
    Object.entries(tables)
      .reverse()
      .filter(([name]) => name !== "prompts"),
  );
  const staging = await readContent(JSON.stringify({ tables: turned, ...rest }));
  expect(staging.meta.counts).toMatchObject({ jobs: 12, prompts: 0, media: 8 });
  expect(rowsOf(staging, "JobIngredient")).toHaveLength(28);
  expect(remarksOf(staging)).toContain("note tables.prompts: This table is not there.");
});

test("what is too long for its field stands whole elsewhere; tags may be a list in a text", async () => {
  const code = "much too long for a code";
  const staging = await readLegacy({
    ingredients: [{ id: 1, category_id: 1, name: "Run", code, description: "Fast" }],
    archetypes: [{ id: 1, name: "Wanderer", tags: '["calm", "far away"]' }],
    ingredient_rules: [
      { id: 1, rule_type: "exclude", source_type: "idea", source_ingredient_id: 1, target_category_id: 2 },
    ],
  });
  expect(rowsOf(staging, "Ingredient")).toMatchObject([
    { code: "much too long for a", description: `${code}\n\nFast` },
  ]);
  expect(tagsOf(staging, "ArchetypeTag", "archetypeId", 1)).toEqual(["calm", "far away"]);
  expect(rowsOf(staging, "Rule")).toHaveLength(1);
  expect(remarksOf(staging)).toContain(
    "note tables.ingredient_rules[0].source_type: “idea” is nothing that a rule can be about: what it refers to counts.",
  );
});

function readLegacy(tables: LegacyDocument["tables"]): Promise<Staging> {
  return readContent(JSON.stringify(legacyDocument(tables)));
}

function remarksOf(staging: Staging): string[] {
  return rowsOf(staging, "Remark").map(({ kind, place, sentence }) => `${kind} ${place}: ${sentence}`);
}

function tagsOf(staging: Staging, link: string, owner: string, id: number): unknown[] {
  const names = new Map(rowsOf(staging, "Tag").map((tag) => [tag.id, tag.name]));
  return rowsOf(staging, link)
    .filter((row) => row[owner] === id)
    .sort((a, b) => Number(a.position) - Number(b.position))
    .map(({ tagId }) => names.get(tagId));
}
