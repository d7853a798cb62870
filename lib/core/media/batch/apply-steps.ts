// The rule: a step that would not fit an asset is left out for this one, with the reason; what a person changes is no longer automatic.

import { formatJobCode } from "@/lib/core/jobs/job-code";
import { inNamingOrder } from "@/lib/core/jobs/picks";
import { type AutoField, autoFields, autoFieldsAfterEdit } from "@/lib/core/media/auto-fields";
import type { BatchStep, Replace, TextField } from "@/lib/core/media/batch/steps";
import { mediaFieldLabels } from "@/lib/core/media/field-labels";
import { fillTemplate } from "@/lib/core/media/fill-template";
import { type PrefilledMetadata, type PrefillSource, reprefill } from "@/lib/core/media/prefill";
import type { PrefillTemplates } from "@/lib/core/media/prefill-templates";
import type { MediaQuality } from "@/lib/core/media/schema";
import { LIMITS } from "@/lib/core/schema/limits";
import { mergeTags, tagKey } from "@/lib/core/tags/tags";
import { countCharacters, toOneLine, toPlainText } from "@/lib/core/text/plain-text";

export type EditableMedia = PrefilledMetadata & {
  notes: string;
  quality: MediaQuality;
  rating: number;
  jobId: number | null;
  characterId: number | null;
  outputTypeId: number | null;
  autoFields: AutoField[];
};

export type StepContext = {
  templates: PrefillTemplates;
  /** What prefill knows of an asset that has these. */
  sourceOf: (media: Pick<EditableMedia, "jobId" | "characterId" | "outputTypeId">) => PrefillSource;
  /** Has that job this very file already? */
  hasFile: (jobId: number) => boolean;
  /** Replaces in bounded time. */
  replace: (text: string, step: Replace) => string;
};

/** The asset after the steps, and why any of them was left out. */
export function applySteps(
  before: EditableMedia,
  steps: readonly BatchStep[],
  context: StepContext,
): { after: EditableMedia; skips: string[] } {
  const skips: string[] = [];
  let media = before;
  for (const step of steps) {
    const next = applyStep(media, step, context);
    if (typeof next === "string") skips.push(next);
    else media = next;
  }
  return { after: media, skips };
}

/** The asset after one step, or why not. */
function applyStep(media: EditableMedia, step: BatchStep, context: StepContext): EditableMedia | string {
  switch (step.op) {
    case "set":
      return withText(media, step.field, step.text);
    case "append":
      return withText(media, step.field, joined(media[step.field], step.text));
    case "prepend":
      return withText(media, step.field, joined(step.text, media[step.field]));
    case "clear":
      return withText(media, step.field, "");
    case "replace":
      return withText(media, step.field, context.replace(media[step.field], step));
    case "template":
      return withText(media, step.field, fillTemplate(step.text, placeholderValues(media, context)));
    case "refill":
      return refilled(media, [step.field], context);
    case "tags-add":
      return withTags(media, mergeTags(media.tags, step.tags));
    case "tags-remove":
      return withTags(media, without(media.tags, step.tags));
    case "tags-set":
      return withTags(media, step.tags);
    case "tags-clear":
      return withTags(media, []);
    case "quality":
      return { ...media, quality: step.quality };
    case "rating":
      return { ...media, rating: step.rating };
    case "job":
      return withJob(media, step.jobId, context);
    case "character":
      return { ...media, characterId: step.characterId };
    case "output-type":
      return { ...media, outputTypeId: step.outputTypeId };
    case "project":
      return media.jobId === null ? "It has no job, and a project holds jobs." : media;
  }
}

const LINES: Record<TextField, number> = {
  title: LIMITS.line,
  description: LIMITS.text,
  seoTitle: LIMITS.line,
  seoDescription: 2_000,
  prompt: LIMITS.prompt,
  notes: LIMITS.text,
};
const ONE_LINE: ReadonlySet<TextField> = new Set(["title", "seoTitle", "seoDescription"]);

function withText(media: EditableMedia, field: TextField, typed: string): EditableMedia | string {
  const text = ONE_LINE.has(field) ? toOneLine(typed) : toPlainText(typed);
  const count = countCharacters(text);
  const label = mediaFieldLabels[field];
  if (count > LINES[field])
    return `Its ${label} would have ${count.toLocaleString("en-US")} characters; at most ${LINES[field].toLocaleString("en-US")} fit.`;
  return edited(media, { ...media, [field]: text });
}

function withTags(media: EditableMedia, tags: string[]): EditableMedia | string {
  if (tags.length > LIMITS.tags) return `It would have ${tags.length} tags; at most ${LIMITS.tags} fit.`;
  return edited(media, { ...media, tags });
}

/** What a step changes is a person's from then on. */
function edited(before: EditableMedia, after: EditableMedia): EditableMedia {
  return { ...after, autoFields: autoFieldsAfterEdit(before.autoFields, before, after) };
}

/** Words are not glued together: a letter or digit at both sides gets a space between. */
function joined(start: string, end: string): string {
  const isGlued = /[\p{L}\p{N}]$/u.test(start) && /^[\p{L}\p{N}]/u.test(end);
  return isGlued ? `${start} ${end}` : start + end;
}

function without(tags: readonly string[], removed: readonly string[]): string[] {
  const keys = new Set(removed.map(tagKey));
  return tags.filter((tag) => !keys.has(tagKey(tag)));
}

function withJob(media: EditableMedia, jobId: number | null, context: StepContext): EditableMedia | string {
  if (jobId === media.jobId) return media;
  if (jobId !== null && context.hasFile(jobId)) return `${formatJobCode(jobId)} has this very file already.`;
  const linked = { ...media, jobId };
  // As when it is linked on its own page: what nobody has written comes from the new job.
  return jobId === null ? linked : refilled(linked, linked.autoFields, context);
}

function refilled(
  media: EditableMedia,
  fields: readonly AutoField[],
  { sourceOf, templates }: StepContext,
): EditableMedia {
  const kept = autoFields.filter((field) => media.autoFields.includes(field) || fields.includes(field));
  return { ...media, ...reprefill(media, fields, sourceOf(media), templates), autoFields: kept };
}

function placeholderValues(media: EditableMedia, { sourceOf }: StepContext) {
  const { character, outputType, ingredients } = sourceOf(media);
  return {
    character: character?.name,
    "character description": character?.description,
    "output type": outputType?.name,
    ingredients: inNamingOrder(ingredients, outputType?.categoryIds ?? [])
      .map(({ name }) => name)
      .join(", "),
    title: media.title,
    description: media.description,
  };
}
