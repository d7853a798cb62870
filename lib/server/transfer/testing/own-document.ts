import { createHash } from "node:crypto";
import { FORMAT, VERSION } from "@/lib/core/transfer/document";
import { type TableName, tableNames } from "@/lib/core/transfer/table-names";

export type Records = Record<string, unknown>[];
export type DocumentTables = Partial<Record<TableName, Records>>;

/** A whole export of these records as our own format has it, as an object. */
export function documentOf(given: DocumentTables, { isSigned = true } = {}) {
  const tables = Object.fromEntries(tableNames.map((name) => [name, given[name] ?? []]));
  const checksum = createHash("sha256");
  for (const [name, records] of Object.entries(tables)) {
    checksum.update(`${name}\n`);
    for (const record of records) checksum.update(`${JSON.stringify(record)}\n`);
  }
  return {
    format: FORMAT,
    version: VERSION,
    app: "1.0.0",
    exportedAt: "2026-11-23T16:20:00.000Z",
    scope: { kind: "everything", uuids: [] as string[] },
    tables,
    counts: Object.fromEntries(Object.entries(tables).map(([name, records]) => [name, records.length])),
    ...(isSigned && { checksum: checksum.digest("hex") }),
  };
}

const createdAt = "2026-11-20T10:00:00.000Z";
const dates = { createdAt, updatedAt: "2026-11-21T10:00:00.123Z" };
const identity = (id: number, group: string) => ({ id, uuid: uuid(id, group), importedId: null });

/** One or two records of every table, which refer to each other. */
export function sampleTables(): DocumentTables {
  return {
    files: [
      {
        ...{ id: 1, uuid: uuid(1, "f1"), area: "media", place: "stored", path: "2026-11/J0001 Luna.mp4" },
        ...{
          originalName: "Luna.mp4",
          hash: "a".repeat(64),
          size: 1234,
          mimeType: "video/mp4",
          kind: "video",
        },
        ...{ width: 640, height: 360, seconds: 4.5, fps: 24, codec: "h264", hasAudio: false },
        ...{ capturedAt: createdAt, modifiedAt: createdAt, probedAt: createdAt, problem: null, createdAt },
      },
      {
        ...{ id: 2, uuid: uuid(2, "f1"), area: "images", place: "linked", path: "D:\\splash\\Luna.png" },
        ...{ originalName: "Luna.png", hash: null, size: 0, mimeType: "image/png", kind: "image" },
        ...{ width: null, height: null, seconds: null, fps: null, codec: null, hasAudio: null },
        ...{ capturedAt: null, modifiedAt: null, probedAt: null, problem: "Broken", createdAt },
      },
    ],
    generationMetadata: [
      {
        ...{
          fileId: 1,
          generator: "ComfyUI",
          prompt: "a moon",
          negativePrompt: null,
          seed: "18446744073709551615",
        },
        ...{ model: null, parameters: "{}", raw: '{"nodes": []}' },
      },
    ],
    tags: [
      { ...identity(1, "a1"), name: "Silver hair", createdAt },
      { ...identity(2, "a1"), name: "Straße", createdAt },
    ],
    archetypes: [
      {
        ...{
          ...identity(1, "a2"),
          name: "The Trickster",
          subtype: "concept",
          description: "",
          imageId: null,
        },
        ...{ ...dates, tags: [2] },
      },
    ],
    characters: [
      {
        ...{
          ...identity(1, "a3"),
          name: "Luna Vále",
          archetypeId: 1,
          status: "active",
          description: "About\nLuna",
        },
        ...{ visualNotes: "🦊", imageId: 2, ...dates, tags: [2, 1] },
      },
    ],
    categories: [
      { ...identity(1, "a4"), name: "Action", description: "", color: "violet", position: 0, ...dates },
      { ...identity(2, "a4"), name: "Motion", description: "", color: "teal", position: 1, ...dates },
    ],
    ingredients: [
      {
        ...{
          ...identity(1, "a5"),
          categoryId: 1,
          code: "A01",
          name: "Running",
          description: "",
          promptFragment: "",
        },
        ...{ weight: 1, position: 0, ...dates, tags: [] },
      },
      {
        ...{
          ...identity(2, "a5"),
          categoryId: 2,
          code: null,
          name: "Orbit",
          description: "",
          promptFragment: "",
        },
        ...{ weight: 0.5, position: 1, ...dates, tags: [1] },
      },
    ],
    rules: [
      {
        ...{
          ...identity(1, "a6"),
          type: "exclude",
          enabled: true,
          sourceKind: "character",
          sourceIngredientId: null,
        },
        ...{
          sourceCategoryId: null,
          sourceCharacterId: 1,
          sourceArchetypeId: null,
          targetKind: "ingredient",
        },
        ...{ targetIngredientId: 2, targetCategoryId: null, notes: "", ...dates },
      },
    ],
    outputTypes: [
      {
        ...{
          ...identity(1, "a7"),
          name: "Promo",
          description: "",
          aspectRatio: "16:9",
          width: 1920,
          height: 1080,
        },
        ...{ seconds: null, fps: null, position: 0, ...dates, categories: [2, 1] },
      },
    ],
    batches: [{ ...identity(1, "a8"), name: "First", mode: "fair", seed: "7", createdAt }],
    jobs: [
      {
        ...{
          ...identity(1, "a9"),
          characterId: 1,
          outputTypeId: 1,
          batchId: 1,
          status: "rendered",
          priority: 0,
        },
        ...{ plannedFor: createdAt, notes: "", ruleOverride: "broken", ...dates, ingredients: [2, 1] },
      },
    ],
    jobStatusChanges: [
      { id: 1, uuid: uuid(1, "b1"), jobId: 1, from: null, to: "planned", createdAt },
      { id: 2, uuid: uuid(2, "b1"), jobId: 1, from: "planned", to: "rendered", createdAt },
    ],
    media: [mediaRecord(1, { jobId: 1, fileId: 1, tags: [1] }), mediaRecord(2)],
    distinctPairs: [{ aId: 1, bId: 2 }],
    topLayerClips: [
      {
        ...{ ...identity(1, "b3"), fileId: null, title: "Compilation", description: "", seoTitle: "" },
        ...{ seoDescription: "", notes: "", ...dates, tags: [1], jobs: [1] },
      },
    ],
    projects: [
      {
        ...{
          ...identity(1, "b4"),
          name: "Spring",
          description: "",
          status: "active",
          notes: "",
          targetDate: null,
        },
        ...{ archivedAt: null, imageId: null, ...dates, jobs: [1] },
      },
    ],
    prompts: [
      {
        ...{
          ...identity(1, "b5"),
          projectId: 1,
          jobId: 1,
          text: "Luna runs",
          label: "v1",
          status: "pending",
        },
        ...{ notes: "", flagReason: "", position: 0, isStarred: true, ...dates },
      },
    ],
    promptVersions: [{ id: 1, uuid: uuid(1, "b6"), promptId: 1, number: 1, text: "Luna walks", createdAt }],
    promptCopies: [{ id: 1, uuid: uuid(1, "b7"), promptId: 1, text: "Luna runs", createdAt }],
    savedFilters: [
      {
        ...{ id: 1, uuid: uuid(1, "b8"), name: "Best", query: "q=rating:5", isPinned: true, position: 0 },
        createdAt,
      },
    ],
    drafts: [{ id: 1, uuid: uuid(1, "b9"), kind: "journal", key: "1", body: "{}", ...dates }],
    dockSlots: [{ ...identity(1, "c1"), slot: 1, label: "Jobs", url: "/jobs", ...dates }],
    settings: [{ key: "theme", value: '"light"', updatedAt: createdAt }],
  };
}

export function mediaRecord(id: number, given: Record<string, unknown> = {}) {
  return {
    ...{ ...identity(id, "b2"), jobId: null, characterId: null, outputTypeId: null, fileId: null },
    ...{ title: `Clip ${id}`, description: "", seoTitle: "", seoDescription: "", prompt: "", notes: "" },
    ...{
      autoFields: "title",
      quality: "unreviewed",
      rating: 0,
      isWithoutJob: false,
      markIn: null,
      markOut: null,
    },
    ...{ ...dates, tags: [] },
    ...given,
  };
}

function uuid(id: number, group: string): string {
  return `00000000-0000-4000-80${group}-${String(id).padStart(12, "0")}`;
}
