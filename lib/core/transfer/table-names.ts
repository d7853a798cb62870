// The rule: names of the exported tables, in the order in which they stand in a file. A table only refers to tables before it.

export const tableNames = [
  "files",
  "generationMetadata",
  "tags",
  "archetypes",
  "characters",
  "categories",
  "ingredients",
  "rules",
  "outputTypes",
  "batches",
  "jobs",
  "jobStatusChanges",
  "media",
  "distinctPairs",
  "topLayerClips",
  "projects",
  "prompts",
  "promptVersions",
  "promptCopies",
  "savedFilters",
  "drafts",
  "dockSlots",
  "settings",
] as const;

export type TableName = (typeof tableNames)[number];
