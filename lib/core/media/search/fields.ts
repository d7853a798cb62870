// The rule: what can be asked of the library by name, as `field:value`; all else that is typed are words.

import { fileKinds } from "@/lib/core/media/file-types";
import { mediaQualities } from "@/lib/core/media/quality";

/**
 * text: words of one of the searched columns · name: a record by its name · job: by its code · choice: one of some words ·
 * number, bytes, day: a value or a range · exact: a text of the file's own metadata.
 */
export type FieldKind = "text" | "name" | "job" | "choice" | "number" | "bytes" | "day" | "exact";

type Field = {
  kind: FieldKind;
  /** For the help and the completion. */
  says: string;
  example: string;
  /** Of a choice: all that can stand behind the colon. */
  choices?: readonly string[];
  /** It can be absent: `none` finds those without one. */
  canBeNone?: true;
  least?: number;
  most?: number;
};

const field = <const Kind extends FieldKind>(
  kind: Kind,
  says: string,
  example: string,
  more: Omit<Field, "kind" | "says" | "example"> = {},
) => ({ kind, says, example, ...more });

/** What an asset can have or lack. */
export const havable = [
  "file",
  "job",
  "character",
  "output",
  "project",
  "ingredients",
  "tags",
  "title",
  "description",
  "prompt",
  "notes",
  "seo-title",
  "seo-description",
  "metadata",
  "audio",
  "clip",
] as const;
export type Havable = (typeof havable)[number];

export const states = [
  "inbox",
  "offline",
  "missing",
  "linked",
  "unreadable",
  "portrait",
  "landscape",
  "square",
] as const;
export type MediaState = (typeof states)[number];

export const searchFields = {
  character: field("name", "its character, or its job's", "character:luna", { canBeNone: true }),
  archetype: field("name", "the archetype of its character", "archetype:witch", { canBeNone: true }),
  ingredient: field("name", "an ingredient of its job", "ingredient:running", { canBeNone: true }),
  category: field("name", "a category that its job has an ingredient of", "category:motion"),
  output: field("name", "its output type, or its job's", 'output:"Short clip"', { canBeNone: true }),
  project: field("name", "a project that its job is in", "project:spring", { canBeNone: true }),
  tag: field("name", "one of its tags", "tag:rain", { canBeNone: true }),
  "character.tag": field("name", "a tag of its character", "character.tag:witch"),
  "archetype.tag": field("name", "a tag of its character's archetype", "archetype.tag:magic"),
  "ingredient.tag": field("name", "a tag of an ingredient of its job", "ingredient.tag:fast"),
  job: field("job", "its job", "job:J0042", { canBeNone: true }),
  kind: field("choice", "what kind of file it is", "kind:video", { choices: [...fileKinds, "none"] }),
  quality: field("choice", "what a review said", "quality:approved", { choices: mediaQualities }),
  rating: field("number", "stars from 1 to 5", "rating:>=4", { canBeNone: true, least: 0, most: 5 }),
  has: field("choice", "what it has", "has:prompt", { choices: havable }),
  missing: field("choice", "what it lacks", "missing:description", { choices: havable }),
  is: field("choice", "where its file is, and its shape", "is:missing", { choices: states }),
  title: field("text", "words of its title", "title:rooftop"),
  description: field("text", "words of its description", "description:rain"),
  prompt: field("text", "words of its prompt", "prompt:cinematic"),
  notes: field("text", "words of its notes", "notes:retake"),
  file: field("text", "words of its file's name", "file:take2"),
  seed: field("exact", "the seed in its metadata", "seed:123", { canBeNone: true }),
  model: field("exact", "the model in its metadata", "model:flux", { canBeNone: true }),
  generator: field("exact", "the program that made it", "generator:comfyui", { canBeNone: true }),
  created: field("day", "when it came into the library", "created:2026-11"),
  captured: field("day", "when its file was made", "captured:7d", { canBeNone: true }),
  changed: field("day", "when it was changed last", "changed:today"),
  seconds: field("number", "how long it plays", "seconds:>3", { canBeNone: true, least: 0 }),
  width: field("number", "pixels", "width:>=1024", { canBeNone: true, least: 0 }),
  height: field("number", "pixels", "height:>=1024", { canBeNone: true, least: 0 }),
  fps: field("number", "frames a second", "fps:24", { canBeNone: true, least: 0 }),
  size: field("bytes", "the size of its file", "size:>20mb", { canBeNone: true, least: 0 }),
} as const satisfies Record<string, Field>;

export type FieldId = keyof typeof searchFields;
export type FieldOf<Kind extends FieldKind> = {
  [Id in FieldId]: (typeof searchFields)[Id]["kind"] extends Kind ? Id : never;
}[FieldId];

/** Other words for the same field. */
const ALIASES: Record<string, FieldId> = {
  in: "project",
  tags: "tag",
  "output-type": "output",
  type: "kind",
  stars: "rating",
  added: "created",
  filename: "file",
  duration: "seconds",
};

export function fieldOf(name: string): FieldId | null {
  const key = name.toLowerCase();
  if (Object.hasOwn(searchFields, key)) return key as FieldId;
  return Object.hasOwn(ALIASES, key) ? (ALIASES[key] ?? null) : null;
}

/** The field with all that it may have. */
export function aboutField(id: FieldId): Field {
  return searchFields[id];
}

/** The fields whose names are nearest to a mistyped one, the best first; none when nothing is near. */
export function nearestFields(name: string): FieldId[] {
  const key = name.toLowerCase();
  return (Object.keys(searchFields) as FieldId[])
    .map((id) => ({ id, distance: id.startsWith(key) || key.startsWith(id) ? 1 : distance(key, id) }))
    .filter(({ id, distance }) => distance <= Math.min(3, id.length / 2))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 2)
    .map(({ id }) => id);
}

/** Letters to put in, take out or replace to make one word of the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= Math.min(a.length, 40); i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
