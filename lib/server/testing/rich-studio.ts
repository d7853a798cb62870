import { createHash } from "node:crypto";
import { tagKey } from "@/lib/core/tags/tags";
import { foldName } from "@/lib/core/text/fold-name";
import { type Outcome, outcome } from "../outcome";
import type { Tx } from "../tx";

/** Texts that programs trip over: markup, formulas, paths, line ends, signs outside of the first plane, and signs that cannot be seen. */
export const HOSTILE = [
  "<script>alert(\"1\")</script> & 'quoted' `ticks` $HOME {{x}}",
  '=HYPERLINK("http://x") +1 -1 @SUM(1)',
  "../../etc/passwd C:\\Windows\\..\\x \0 nul",
  "a\r\nb\nc\u2028d\u2029e\tf\u0001",
  "😀 👩‍👩‍👧 𝔘 名前 ܐ\u202Eevil e\u0301 é \uFEFF",
  '__proto__ constructor {"toString": null} [[[[',
] as const;

const DAY = Date.UTC(2026, 10, 23, 16);
const moment = (number: number) => new Date(DAY + number);
const dates = (number: number) => ({ createdAt: moment(number), updatedAt: moment(number + 1) });
/** The same on every run, and another one for every record. */
const uuid = (model: string, id: number) => {
  const hex = createHash("sha256").update(`${model} ${id}`).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};
const known = (model: string, id: number) => ({
  id,
  uuid: uuid(model, id),
  importedId: id % 2 ? null : id * 10,
});
const named = (name: string) => ({ name, nameKey: foldName(name) });
const tags = (...ids: number[]) => ({ create: ids.map((tagId, position) => ({ tagId, position })) });
const [MARKUP, FORMULA, PATHS, LINES, SIGNS, PROTO] = HOSTILE;

/** A row in every table of user data, with hostile texts, and the same at every time: files are rows only, nothing is on disk. */
export async function writeRichStudio(tx: Tx): Promise<Outcome<null>> {
  await writeFiles(tx);
  for (const [index, name] of [MARKUP, FORMULA, "Épée", SIGNS].entries())
    await tx.tag.create({
      data: { ...known("Tag", index + 1), name, nameKey: tagKey(name), createdAt: moment(index) },
    });
  await writeConcepts(tx);
  await writeRulesAndTypes(tx);
  await writeJobs(tx);
  await writeMedia(tx);
  await writeProjects(tx);
  await writePreferences(tx);
  return outcome("Rich studio written", null);
}

async function writeFiles(tx: Tx): Promise<void> {
  const file = (
    id: number,
    area: "media" | "images",
    place: "incoming" | "stored" | "trash" | "linked",
    path: string,
  ) => ({
    ...{
      id,
      uuid: uuid("StoredFile", id),
      area,
      place,
      path,
      originalName: `${PATHS} ${id}.png`,
      size: 1000 * id,
    },
    ...{
      mimeType: "image/png",
      kind: "image" as const,
      hash: createHash("sha256").update(path).digest("hex"),
    },
    ...{ width: 640, height: 400, createdAt: moment(id) },
  });
  await tx.storedFile.create({ data: file(1, "images", "stored", `splash/${SIGNS}.png`) });
  await tx.storedFile.create({ data: file(2, "images", "incoming", "splash/on its way.png") });
  await tx.storedFile.create({
    data: {
      ...file(3, "media", "linked", "/renders/ünïcode <b>.mp4"),
      ...{ kind: "video", mimeType: "video/mp4", seconds: 3.04, fps: 23.976, codec: "h264", hasAudio: false },
      ...{ capturedAt: moment(-1), modifiedAt: moment(-2), probedAt: moment(3) },
    },
  });
  await tx.storedFile.create({
    data: { ...file(4, "media", "linked", "/renders/unread.bin"), hash: null, problem: LINES },
  });
  await tx.storedFile.create({ data: file(5, "media", "trash", "nobody refers to it.png") });
  await tx.generationMetadata.create({
    data: {
      fileId: 3,
      generator: "ComfyUI",
      prompt: MARKUP,
      negativePrompt: "",
      seed: "18446744073709551615",
      raw: PROTO,
    },
  });
}

async function writeConcepts(tx: Tx): Promise<void> {
  await tx.archetype.create({
    data: {
      ...known("Archetype", 1),
      ...named(MARKUP),
      subtype: "meta",
      description: LINES,
      imageId: 1,
      ...dates(1),
      tags: tags(2, 1),
    },
  });
  for (const [id, name] of [
    [1, SIGNS],
    [2, "Ørsted"],
    [5, SIGNS],
  ] as const)
    await tx.character.create({
      data: {
        ...{
          ...known("Character", id),
          ...named(name),
          archetypeId: id === 2 ? null : 1,
          imageId: id === 1 ? 2 : null,
        },
        ...{
          status: id === 5 ? "retired" : "active",
          description: FORMULA,
          visualNotes: LINES,
          ...dates(id),
          tags: tags(3, id % 2 ? 1 : 4),
        },
      },
    });
  for (const [index, name] of ["Action", FORMULA].entries())
    await tx.category.create({
      data: {
        ...known("Category", index + 1),
        ...named(name),
        description: PATHS,
        position: 7 - index,
        ...dates(index),
      },
    });
  for (const [id, categoryId] of [
    [1, 1],
    [2, 1],
    [3, 2],
    [9, 2],
  ] as const)
    await tx.ingredient.create({
      data: {
        ...{
          ...known("Ingredient", id),
          ...named(`${MARKUP} ${id}`),
          categoryId,
          code: id === 1 ? "A01" : null,
        },
        ...{
          promptFragment: "a {b|c} [name]",
          weight: id / 3,
          position: id,
          ...dates(id),
          tags: tags(...(id === 9 ? [] : [id])),
        },
      },
    });
}

async function writeRulesAndTypes(tx: Tx): Promise<void> {
  await tx.outputType.create({
    data: {
      ...{
        ...known("OutputType", 1),
        ...named("Clip"),
        aspectRatio: "16:9",
        width: 1920,
        height: 1080,
        seconds: 4.5,
        fps: 24,
        ...dates(1),
      },
      categories: {
        create: [
          { categoryId: 2, position: 0 },
          { categoryId: 1, position: 5 },
        ],
      },
    },
  });
  await tx.outputType.create({
    data: { ...known("OutputType", 2), ...named(""), description: PROTO, ...dates(2) },
  });
  const rule = (id: number) => ({ ...known("Rule", id), notes: FORMULA, ...dates(id) });
  await tx.rule.create({
    data: {
      ...rule(1),
      type: "exclude",
      sourceKind: "ingredient",
      sourceIngredientId: 1,
      targetKind: "ingredient",
      targetIngredientId: 3,
    },
  });
  await tx.rule.create({
    data: {
      ...rule(2),
      type: "require",
      enabled: false,
      sourceKind: "archetype",
      sourceArchetypeId: 1,
      targetKind: "category",
      targetCategoryId: 2,
    },
  });
  await tx.rule.create({
    data: {
      ...rule(3),
      type: "require",
      sourceKind: "character",
      sourceCharacterId: 2,
      targetKind: "ingredient",
      targetIngredientId: 9,
    },
  });
}

async function writeJobs(tx: Tx): Promise<void> {
  await tx.batch.create({
    data: { ...known("Batch", 1), name: LINES, mode: "pairs", seed: "00ff", createdAt: moment(1) },
  });
  const job = (id: number, ingredients: number[]) => ({
    ...{ ...known("Job", id), notes: HOSTILE[id % HOSTILE.length], ...dates(id) },
    ingredients: { create: ingredients.map((ingredientId, position) => ({ ingredientId, position })) },
    history: {
      create: { id, uuid: uuid("JobStatusChange", id), to: "planned" as const, createdAt: moment(id) },
    },
  });
  await tx.job.create({
    data: {
      ...job(1, [3, 1, 2]),
      characterId: 1,
      outputTypeId: 1,
      batchId: 1,
      status: "complete",
      priority: -3,
      plannedFor: moment(86_400_000),
    },
  });
  await tx.job.create({
    data: { ...job(2, [9]), characterId: 2, outputTypeId: 1, status: "failed", ruleOverride: MARKUP },
  });
  await tx.job.create({ data: { ...job(3, []), status: "rendered" } });
  await tx.jobStatusChange.create({
    data: {
      id: 7,
      uuid: uuid("JobStatusChange", 7),
      jobId: 1,
      from: "planned",
      to: "complete",
      createdAt: moment(9),
    },
  });
}

async function writeMedia(tx: Tx): Promise<void> {
  const asset = (id: number) => ({
    ...known("MediaAsset", id),
    title: HOSTILE[id % HOSTILE.length],
    notes: LINES,
    ...dates(id),
  });
  await tx.mediaAsset.create({
    data: {
      ...asset(1),
      jobId: 1,
      fileId: 3,
      quality: "approved",
      rating: 5,
      markIn: 0.1,
      markOut: 2,
      autoFields: "title tags",
      tags: tags(4, 2, 1),
    },
  });
  await tx.mediaAsset.create({ data: { ...asset(2), jobId: 3, characterId: 2, outputTypeId: 2, fileId: 4 } });
  await tx.mediaAsset.create({ data: { ...asset(3), isWithoutJob: true, prompt: PROTO } });
  await tx.distinctPair.create({ data: { aId: 1, bId: 2 } });
  const clip = (id: number) => ({
    ...known("TopLayerClip", id),
    title: FORMULA,
    titleKey: foldName(FORMULA),
    ...dates(id),
  });
  await tx.topLayerClip.create({
    data: {
      ...clip(1),
      fileId: 3,
      tags: tags(3),
      jobs: {
        create: [
          { jobId: 3, position: 0 },
          { jobId: 1, position: 1 },
        ],
      },
    },
  });
  await tx.topLayerClip.create({ data: { ...clip(2), jobs: { create: { jobId: 1, position: 0 } } } });
}

async function writeProjects(tx: Tx): Promise<void> {
  await tx.project.create({
    data: {
      ...{
        ...known("Project", 1),
        ...named(PROTO),
        notes: LINES,
        targetDate: new Date("2026-12-24"),
        archivedAt: moment(4),
        imageId: 1,
        ...dates(1),
      },
      jobs: {
        create: [
          { jobId: 2, position: 0 },
          { jobId: 1, position: 1 },
        ],
      },
    },
  });
  await tx.project.create({
    data: { ...known("Project", 2), ...named("Empty"), status: "paused", ...dates(2) },
  });
  const prompt = (id: number) => ({
    ...known("Prompt", id),
    text: HOSTILE[id % HOSTILE.length] ?? "",
    ...dates(id),
  });
  await tx.prompt.create({
    data: {
      ...prompt(1),
      projectId: 1,
      jobId: 3,
      status: "flagged",
      flagReason: MARKUP,
      isStarred: true,
      label: SIGNS,
    },
  });
  await tx.prompt.create({ data: { ...prompt(2), jobId: 1, status: "done" } });
  await tx.prompt.create({ data: { ...prompt(3), projectId: 2, jobId: 1, position: 3 } });
  await tx.promptVersion.create({
    data: {
      id: 1,
      uuid: uuid("PromptVersion", 1),
      promptId: 1,
      number: 1,
      text: PATHS,
      createdAt: moment(1),
    },
  });
  await tx.promptCopy.create({
    data: { id: 1, uuid: uuid("PromptCopy", 1), promptId: 2, text: LINES, createdAt: moment(2) },
  });
}

async function writePreferences(tx: Tx): Promise<void> {
  await tx.savedFilter.create({
    data: {
      id: 1,
      uuid: uuid("SavedFilter", 1),
      ...named(MARKUP),
      query: "q=rating%3A5&sort=newest",
      isPinned: true,
      createdAt: moment(1),
    },
  });
  await tx.draft.create({
    data: {
      id: 1,
      uuid: uuid("Draft", 1),
      kind: "journal",
      key: "1",
      body: JSON.stringify({ text: LINES }),
      ...dates(1),
    },
  });
  await tx.dockSlot.create({
    data: {
      ...known("DockSlot", 1),
      slot: 3,
      label: SIGNS,
      url: "https://example.org/?a=1&b=<2>",
      ...dates(1),
    },
  });
  const setting = (key: string, value: unknown) => ({
    key,
    value: JSON.stringify(value),
    updatedAt: moment(1),
  });
  await tx.setting.create({ data: setting("theme", "light") });
  await tx.setting.create({ data: setting("shortcutKeys", { "list.new": null }) });
  await tx.setting.create({ data: setting("apiToken", "this is no setting of ours and must not leave") });
}
