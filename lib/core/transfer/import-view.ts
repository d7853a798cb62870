// The rule: what a screen knows of an import.

import type { TableName } from "./table-names";

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

/** What was given. */
export type SourceKind = "own" | "predecessor" | "predecessor-database" | "csv" | "pictures";

/** Whether it can stand for all there is: a table of one kind, or pictures alone, would take everything else away. */
export function canReplaceAll(kind: SourceKind): boolean {
  return kind !== "csv" && kind !== "pictures";
}

/** What the tables are called on a screen. */
export const tableLabels: Record<TableName, string> = {
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
