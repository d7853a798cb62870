// The rule: what a screen knows of an import.

import { z } from "zod";
import { conflictChoices, importModes, recordChanges } from "./merge";
import { tableNames } from "./table-names";

export const ImportModeInput = z.strictObject({ mode: z.enum(importModes) });

/** For one conflict, for all of a table (without `id`), or for all (without `table`, too). */
export const ChoiceInput = z.strictObject({
  table: z.enum(tableNames).nullable(),
  id: z.int().positive().nullable(),
  choice: z.enum(conflictChoices),
});

/** A page of records that all stand to what is here in the same way; `after` is the `id` of the last one of the page before. */
export const RecordsQuery = z.object({
  table: z.enum(tableNames),
  change: z.enum(recordChanges),
  after: z.coerce.number().int().min(0).default(0),
});
export type RecordsQuery = z.infer<typeof RecordsQuery>;

/** A file or a folder on the machine that the app runs on. */
export const PathInput = z.strictObject({ path: z.string().trim().min(1, "Give a path.").max(4_096) });

/**
 * receiving: its bytes are on their way · reading: it is read and checked · columns: a person says what those of a table are · comparing: with what is here · ready: a person decides ·
 * writing: all of it, in one go · done · failed: nothing was changed.
 */
export type ImportState =
  | "receiving"
  | "reading"
  | "columns"
  | "comparing"
  | "ready"
  | "writing"
  | "done"
  | "failed";

/** What the tables are called on a screen. */
export const tableLabels: Record<(typeof tableNames)[number], string> = {
  files: "Files",
  generationMetadata: "Generation data",
  tags: "Tags",
  archetypes: "Archetypes",
  characters: "Characters",
  categories: "Categories",
  ingredients: "Ingredients",
  rules: "Rules",
  outputTypes: "Output types",
  batches: "Batches",
  jobs: "Jobs",
  jobStatusChanges: "Steps of jobs",
  media: "Media",
  distinctPairs: "Pairs kept apart",
  topLayerClips: "Top layer clips",
  projects: "Projects",
  prompts: "Prompts",
  promptVersions: "Earlier texts of prompts",
  promptCopies: "Copies of prompts",
  savedFilters: "Saved filters",
  drafts: "Drafts",
  dockSlots: "Dock links",
  settings: "Settings",
};
