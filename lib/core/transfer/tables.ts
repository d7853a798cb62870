// The rule: which columns leave with an export, and what each may hold.
//
// Left out, because it belongs to one machine or follows from the rest: the change log, queues, watched folders, how pictures look (their
// hashes), counters, the funnel, search indexes, thumbnails, and where a file is just now (on its way, in the trash, missing, offline).

import { archetypeSubtypes } from "@/lib/core/archetypes/subtype";
import { batchModes } from "@/lib/core/batches/mode";
import { characterStatuses } from "@/lib/core/characters/status";
import { jobStatuses } from "@/lib/core/jobs/status";
import { mediaQualities } from "@/lib/core/media/quality";
import { projectStatuses } from "@/lib/core/projects/status";
import { promptStatuses } from "@/lib/core/prompts/status";
import { RuleSelector, RuleType } from "@/lib/core/rules/kinds";
import {
  between,
  boolean,
  hash,
  id,
  integer,
  oneOf,
  optional,
  real,
  reference,
  text,
  time,
  uuid,
} from "./columns";
import { type Table, table } from "./table";
import type { TableName } from "./table-names";

/** What every record has. `importedId` is the id that it had in the file it came with. */
const record = { id, uuid, importedId: optional(id) };
const dates = { createdAt: time, updatedAt: time };
const named = { folded: { nameKey: "name" } };

function tagsOf(model: string, owner: string) {
  return { tags: { model, owner, target: "tagId", refersTo: "tags" } } as const;
}

export const tables: Record<TableName, Table> = {
  files: table("StoredFile", {
    ...{ id, uuid },
    area: oneOf(["media", "images"]),
    /** stored: in the library, `path` is relative to the area's folder · linked: where its owner keeps it, `path` is absolute. */
    place: oneOf(["stored", "linked"]),
    path: text,
    originalName: text,
    hash: optional(hash),
    /** Bytes. */
    size: integer,
    mimeType: text,
    kind: oneOf(["image", "video", "audio", "other"]),
    width: optional(integer),
    height: optional(integer),
    seconds: optional(real),
    fps: optional(real),
    codec: optional(text),
    hasAudio: optional(boolean),
    capturedAt: optional(time),
    modifiedAt: optional(time),
    probedAt: optional(time),
    problem: optional(text),
    createdAt: time,
  }),
  generationMetadata: table(
    "GenerationMetadata",
    {
      fileId: reference("files"),
      generator: text,
      prompt: optional(text),
      negativePrompt: optional(text),
      seed: optional(text),
      model: optional(text),
      parameters: text,
      raw: text,
    },
    { key: ["fileId"], partOf: "fileId" },
  ),
  tags: table("Tag", { ...record, name: text, createdAt: time }, { ...named, unique: ["nameKey"] }),
  archetypes: table(
    "Archetype",
    {
      ...record,
      name: text,
      subtype: oneOf(archetypeSubtypes),
      description: text,
      imageId: optional(reference("files")),
      ...dates,
    },
    { ...named, links: tagsOf("ArchetypeTag", "archetypeId") },
  ),
  characters: table(
    "Character",
    {
      ...record,
      name: text,
      archetypeId: optional(reference("archetypes")),
      status: oneOf(characterStatuses),
      description: text,
      visualNotes: text,
      imageId: optional(reference("files")),
      ...dates,
    },
    { ...named, links: tagsOf("CharacterTag", "characterId") },
  ),
  categories: table(
    "Category",
    { ...record, name: text, description: text, color: text, position: integer, ...dates },
    { ...named, unique: ["nameKey"] },
  ),
  ingredients: table(
    "Ingredient",
    {
      ...record,
      categoryId: reference("categories"),
      code: optional(text),
      name: text,
      description: text,
      promptFragment: text,
      weight: real,
      position: integer,
      ...dates,
    },
    { ...named, links: tagsOf("IngredientTag", "ingredientId") },
  ),
  rules: table("Rule", {
    ...record,
    type: oneOf(RuleType.options),
    enabled: boolean,
    sourceKind: oneOf(RuleSelector.options),
    sourceIngredientId: optional(reference("ingredients")),
    sourceCategoryId: optional(reference("categories")),
    sourceCharacterId: optional(reference("characters")),
    sourceArchetypeId: optional(reference("archetypes")),
    targetKind: oneOf(RuleSelector.options),
    targetIngredientId: optional(reference("ingredients")),
    targetCategoryId: optional(reference("categories")),
    notes: text,
    ...dates,
  }),
  outputTypes: table(
    "OutputType",
    {
      ...record,
      name: text,
      description: text,
      aspectRatio: optional(text),
      width: optional(integer),
      height: optional(integer),
      seconds: optional(real),
      fps: optional(real),
      position: integer,
      ...dates,
    },
    {
      ...named,
      links: {
        categories: {
          model: "OutputTypeCategory",
          owner: "outputTypeId",
          target: "categoryId",
          refersTo: "categories",
        },
      },
    },
  ),
  batches: table("Batch", { ...record, name: text, mode: oneOf(batchModes), seed: text, createdAt: time }),
  jobs: table(
    "Job",
    {
      ...record,
      characterId: optional(reference("characters")),
      outputTypeId: optional(reference("outputTypes")),
      batchId: optional(reference("batches")),
      status: oneOf(jobStatuses),
      priority: integer,
      plannedFor: optional(time),
      notes: text,
      ruleOverride: optional(text),
      ...dates,
    },
    {
      links: {
        ingredients: {
          model: "JobIngredient",
          owner: "jobId",
          target: "ingredientId",
          refersTo: "ingredients",
        },
      },
    },
  ),
  jobStatusChanges: table(
    "JobStatusChange",
    {
      ...{ id, uuid },
      jobId: reference("jobs"),
      from: optional(oneOf(jobStatuses)),
      to: oneOf(jobStatuses),
      createdAt: time,
    },
    { partOf: "jobId" },
  ),
  media: table(
    "MediaAsset",
    {
      ...record,
      jobId: optional(reference("jobs")),
      characterId: optional(reference("characters")),
      outputTypeId: optional(reference("outputTypes")),
      fileId: optional(reference("files")),
      title: text,
      description: text,
      seoTitle: text,
      seoDescription: text,
      prompt: text,
      notes: text,
      autoFields: text,
      quality: oneOf(mediaQualities),
      rating: between(0, 5),
      isWithoutJob: boolean,
      /** Seconds. */
      markIn: optional(real),
      markOut: optional(real),
      ...dates,
    },
    { links: tagsOf("MediaTag", "mediaId") },
  ),
  distinctPairs: table(
    "DistinctPair",
    { aId: reference("media"), bId: reference("media") },
    { key: ["aId", "bId"], partOf: "aId" },
  ),
  topLayerClips: table(
    "TopLayerClip",
    {
      ...record,
      fileId: optional(reference("files")),
      title: text,
      description: text,
      seoTitle: text,
      seoDescription: text,
      notes: text,
      ...dates,
    },
    {
      folded: { titleKey: "title" },
      links: {
        ...tagsOf("TopLayerTag", "clipId"),
        jobs: { model: "TopLayerJob", owner: "clipId", target: "jobId", refersTo: "jobs" },
      },
    },
  ),
  projects: table(
    "Project",
    {
      ...record,
      name: text,
      description: text,
      status: oneOf(projectStatuses),
      notes: text,
      targetDate: optional(time),
      archivedAt: optional(time),
      imageId: optional(reference("files")),
      ...dates,
    },
    {
      ...named,
      links: { jobs: { model: "ProjectJob", owner: "projectId", target: "jobId", refersTo: "jobs" } },
    },
  ),
  prompts: table("Prompt", {
    ...record,
    projectId: optional(reference("projects")),
    jobId: optional(reference("jobs")),
    text,
    label: text,
    status: oneOf(promptStatuses),
    notes: text,
    flagReason: text,
    position: integer,
    isStarred: boolean,
    ...dates,
  }),
  promptVersions: table(
    "PromptVersion",
    { ...{ id, uuid }, promptId: reference("prompts"), number: integer, text, createdAt: time },
    { partOf: "promptId" },
  ),
  promptCopies: table(
    "PromptCopy",
    { ...{ id, uuid }, promptId: reference("prompts"), text, createdAt: time },
    { partOf: "promptId" },
  ),
  savedFilters: table(
    "SavedFilter",
    { ...{ id, uuid }, name: text, query: text, isPinned: boolean, position: integer, createdAt: time },
    { ...named, unique: ["nameKey"] },
  ),
  drafts: table(
    "Draft",
    { ...{ id, uuid }, kind: text, key: text, body: text, ...dates },
    { unique: ["kind", "key"] },
  ),
  dockSlots: table(
    "DockSlot",
    { ...record, slot: between(1, 5), label: text, url: text, ...dates },
    { unique: ["slot"] },
  ),
  settings: table("Setting", { key: text, value: text, updatedAt: time }, { key: ["key"], unique: ["key"] }),
};
