// The rule: history, trash and checks call each kind of record by one word, and lead to its page where it has one.

import { formatJobCode } from "@/lib/core/jobs/job-code";
import type { Noun } from "@/lib/core/text/nouns";

type RecordKind = Noun & {
  /** Where a record of it is looked at; null where no page is about one. */
  href: ((id: string) => string) | null;
};

/** The tables whose rows are records: all others hold parts of them. */
export const recordKinds = {
  Archetype: { singular: "archetype", plural: "archetypes", href: (id) => `/archetypes/${id}` },
  Character: { singular: "character", plural: "characters", href: (id) => `/characters/${id}` },
  Category: { singular: "category", plural: "categories", href: (id) => `/ingredients?category=${id}` },
  Ingredient: { singular: "ingredient", plural: "ingredients", href: (id) => `/ingredients/${id}` },
  Rule: { singular: "rule", plural: "rules", href: () => "/rules" },
  OutputType: { singular: "output type", plural: "output types", href: (id) => `/output-types/${id}` },
  Tag: { singular: "tag", plural: "tags", href: () => "/tags" },
  Job: { singular: "job", plural: "jobs", href: (id) => `/jobs/${id}` },
  Batch: { singular: "batch", plural: "batches", href: (id) => `/jobs?batchId=${id}` },
  MediaAsset: { singular: "media asset", plural: "media assets", href: (id) => `/media/${id}` },
  MediaFolder: { singular: "folder", plural: "folders", href: (id) => `/media/folders/${id}` },
  SavedFilter: { singular: "saved filter", plural: "saved filters", href: () => "/media" },
  TopLayerClip: { singular: "top layer clip", plural: "top layer clips", href: (id) => `/top-layer/${id}` },
  Project: { singular: "project", plural: "projects", href: (id) => `/projects/${id}` },
  Prompt: { singular: "prompt", plural: "prompts", href: (id) => `/prompts/${id}` },
  Draft: { singular: "draft", plural: "drafts", href: null },
  DockSlot: { singular: "dock link", plural: "dock links", href: () => "/settings#dock" },
  Setting: { singular: "setting", plural: "settings", href: () => "/settings" },
} satisfies Record<string, RecordKind>;

export type RecordTable = keyof typeof recordKinds;

export const recordTables = Object.keys(recordKinds) as [RecordTable, ...RecordTable[]];

/** What parts of records are called where they are counted. */
export const partNouns: Record<string, Noun> = {
  ArchetypeTag: { singular: "tag", plural: "tags" },
  CharacterTag: { singular: "tag", plural: "tags" },
  IngredientTag: { singular: "tag", plural: "tags" },
  MediaTag: { singular: "tag", plural: "tags" },
  TopLayerTag: { singular: "tag", plural: "tags" },
  DistinctPair: { singular: "pair that is kept apart", plural: "pairs that are kept apart" },
  TopLayerJob: { singular: "link to a job", plural: "links to jobs" },
  JobIngredient: { singular: "ingredient of a job", plural: "ingredients of jobs" },
  JobStatusChange: { singular: "step of its status", plural: "steps of its status" },
  ProjectJob: { singular: "place in a project", plural: "places in projects" },
  OutputTypeCategory: { singular: "required category", plural: "required categories" },
  PromptVersion: { singular: "earlier text", plural: "earlier texts" },
  PromptCopy: { singular: "copy", plural: "copies" },
};

export function isRecordTable(table: string): table is RecordTable {
  return Object.hasOwn(recordKinds, table);
}

/** The address of a record, null where there is no page for it. */
export function recordHref(table: RecordTable, id: string): string | null {
  const { href }: RecordKind = recordKinds[table];
  return href?.(id) ?? null;
}

/** The address of what was changed of a record, or of several that are one to a person. */
export function historyHref(table: RecordTable, ...ids: readonly (number | string)[]): string {
  return `/data/changes?record=${table}:${ids.join(",")}`;
}

/** A row as the change log holds it: its columns by name. */
export type RowImage = Readonly<Record<string, unknown>>;

/** What a record is called, of what its row holds; rules have no name of their own and are called by their number. */
export function recordName(table: RecordTable, id: string, image: RowImage): string {
  if (table === "Job") return formatJobCode(Number(id));
  const own = ["name", "title", "label", "path", "key", "text"]
    .map((column) => image[column])
    .find((value): value is string => typeof value === "string" && value.trim() !== "");
  if (own) return own.length > NAME ? `${own.slice(0, NAME).trimEnd()}…` : own;
  const { singular } = recordKinds[table];
  return `${singular.charAt(0).toUpperCase()}${singular.slice(1)} ${id}`;
}

/** Characters of a prompt's text that stand for its name. */
const NAME = 80;
