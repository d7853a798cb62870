// The rule: what a table from a spreadsheet can bring, and by which words its columns are recognised.

import type { TableName } from "../table-names";

export const csvKinds = ["characters", "ingredients", "jobs", "prompts", "media"] as const;
export type CsvKind = (typeof csvKinds)[number];

export const csvKindLabels: Record<CsvKind, string> = {
  characters: "Characters",
  ingredients: "Ingredients",
  jobs: "Render jobs",
  prompts: "Prompts",
  media: "Media metadata",
};

export type CsvColumn = {
  label: string;
  /** Headers that mean it, besides its label; without case, spaces and punctuation. */
  words: readonly string[];
  /** The table that it names a record of, by id, code or name. */
  refersTo?: TableName;
};

/** What rows are found again by; the same for all kinds. */
const identity = {
  id: { label: "Id", words: ["number", "no", "code", "jobcode", "job"] },
  uuid: { label: "UUID", words: ["guid"] },
} as const satisfies Record<string, CsvColumn>;

const description: CsvColumn = { label: "Description", words: ["about", "text"] };
const tags: CsvColumn = { label: "Tags", words: ["tag", "keywords", "labels"] };
const notes: CsvColumn = { label: "Notes", words: ["note", "comment", "comments", "remarks"] };
const status: CsvColumn = { label: "Status", words: ["state"] };
const character: CsvColumn = { label: "Character", words: ["charactername"], refersTo: "characters" };
const outputType: CsvColumn = {
  label: "Output type",
  words: ["output", "type", "format"],
  refersTo: "outputTypes",
};
const job: CsvColumn = { label: "Job", words: ["jobcode", "renderjob", "jobid"], refersTo: "jobs" };

export const csvColumns: Record<CsvKind, Readonly<Record<string, CsvColumn>>> = {
  characters: {
    ...{ id: { ...identity.id, words: ["number", "no"] }, uuid: identity.uuid },
    name: { label: "Name", words: ["character", "title"] },
    archetype: { label: "Archetype", words: ["archetypename", "concept"], refersTo: "archetypes" },
    ...{
      status,
      description,
      visualNotes: { label: "Visual notes", words: ["visual", "look", "appearance"] },
      tags,
    },
  },
  ingredients: {
    ...{ id: { ...identity.id, words: ["number", "no"] }, uuid: identity.uuid },
    name: { label: "Name", words: ["ingredient", "title"] },
    category: { label: "Category", words: ["group", "kind", "categoryname"], refersTo: "categories" },
    code: { label: "Code", words: ["short", "shortcode", "abbreviation"] },
    description,
    promptFragment: { label: "Prompt fragment", words: ["prompt", "fragment", "prompttext"] },
    weight: { label: "Weight", words: ["share"] },
    tags,
  },
  jobs: {
    ...identity,
    ...{ character, outputType },
    ingredients: { label: "Ingredients", words: ["picks", "ingredient", "recipe"], refersTo: "ingredients" },
    status,
    priority: { label: "Priority", words: ["importance"] },
    plannedFor: { label: "Planned for", words: ["planned", "due", "date", "day"] },
    notes,
  },
  prompts: {
    ...{ id: { ...identity.id, words: ["number", "no"] }, uuid: identity.uuid },
    text: { label: "Text", words: ["prompt", "prompttext"] },
    label: { label: "Label", words: ["title", "name"] },
    status,
    project: { label: "Project", words: ["campaign", "projectname"], refersTo: "projects" },
    ...{ job, notes },
  },
  media: {
    ...{ id: { ...identity.id, words: ["number", "no", "asset", "media"] }, uuid: identity.uuid },
    file: { label: "File name", words: ["file", "filename", "path", "filepath", "originalname"] },
    title: { label: "Title", words: ["name"] },
    ...{ description, tags },
    seoTitle: { label: "SEO title", words: ["metatitle"] },
    seoDescription: { label: "SEO description", words: ["metadescription"] },
    prompt: { label: "Prompt", words: ["prompttext"] },
    ...{ notes, quality: { label: "Quality", words: ["review", "qualitystatus"] } },
    rating: { label: "Rating", words: ["stars", "score"] },
    ...{ job, character, outputType },
  },
};

/** Of these at least one must be there, or no row could be told from another. */
export const neededColumns: Record<CsvKind, readonly string[]> = {
  characters: ["name", "id", "uuid"],
  ingredients: ["name", "id", "uuid"],
  jobs: ["id", "uuid", "character", "outputType", "ingredients", "notes"],
  prompts: ["text", "id", "uuid"],
  media: ["id", "uuid", "file"],
};
