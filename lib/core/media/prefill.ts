// The rule: new media take their metadata from their job by the templates; what a person edited is never overwritten.

import { inNamingOrder, type PlacedIngredient } from "@/lib/core/jobs/picks";
import type { AutoField } from "@/lib/core/media/auto-fields";
import { fillTemplate, type PlaceholderValues } from "@/lib/core/media/fill-template";
import type { PrefillTemplates } from "@/lib/core/media/prefill-templates";
import { SEO_DESCRIPTION_LIMIT, SEO_TITLE_LIMIT } from "@/lib/core/media/seo-limits";
import { LIMITS } from "@/lib/core/schema/limits";
import { normalizeTag, TAG_LIMIT, uniqueTags } from "@/lib/core/tags/tags";
import { asCodePoints, cutAtWord } from "@/lib/core/text/cut";
import { toOneLine, toPlainText } from "@/lib/core/text/plain-text";

export type PrefillSource = {
  /** The job's, else the asset's own. */
  character: { name: string; description: string; tags: readonly string[] } | null;
  outputType: { name: string; categoryIds: readonly number[] } | null;
  /** In the job's order. */
  ingredients: readonly (PlacedIngredient & { name: string; tags: readonly string[] })[];
  /** What the file itself says. */
  embeddedPrompt: string | null;
  /** The text of the job's newest prompt that is done or collected. */
  jobPrompt: string | null;
  /** Stands in for a title when the job gives none; see `displayName`. */
  fileTitle: string;
};

export type PrefilledMetadata = {
  title: string;
  description: string;
  tags: string[];
  seoTitle: string;
  seoDescription: string;
  prompt: string;
};

/** `kept`: a title or description that a person wrote, which the later templates then build on. */
export function prefill(
  source: PrefillSource,
  templates: PrefillTemplates,
  kept: { title?: string; description?: string } = {},
): PrefilledMetadata {
  const ingredients = inNamingOrder(source.ingredients, source.outputType?.categoryIds ?? []);
  const facts: PlaceholderValues = {
    character: source.character?.name,
    ingredients: ingredients.map((ingredient) => ingredient.name).join(", "),
    "output type": source.outputType?.name,
    "character description": source.character?.description,
  };
  const title =
    kept.title ??
    cutAtWord(toOneLine(fillTemplate(templates.title, facts)) || source.fileTitle, LIMITS.line, asCodePoints);
  const description =
    kept.description ??
    cutAtWord(
      toPlainText(fillTemplate(templates.description, { ...facts, title })),
      LIMITS.text,
      asCodePoints,
    );
  const all = { ...facts, title, description };
  const seo = (template: string, max: number) => cutAtWord(toOneLine(fillTemplate(template, all)), max);
  return {
    title,
    description,
    tags: prefillTags(source.character, ingredients),
    seoTitle: seo(templates.seoTitle, SEO_TITLE_LIMIT),
    seoDescription: seo(templates.seoDescription, SEO_DESCRIPTION_LIMIT),
    prompt: toPlainText(source.embeddedPrompt ?? "") || toPlainText(source.jobPrompt ?? ""),
  };
}

/** The metadata after another prefill: fields in `autoFields` are written anew, all others stay exactly as they are. */
export function reprefill(
  current: PrefilledMetadata,
  autoFields: readonly AutoField[],
  source: PrefillSource,
  templates: PrefillTemplates,
): PrefilledMetadata {
  const isAuto = (field: AutoField) => autoFields.includes(field);
  const fresh = prefill(source, templates, {
    title: isAuto("title") ? undefined : current.title,
    description: isAuto("description") ? undefined : current.description,
  });
  return {
    title: isAuto("title") ? fresh.title : current.title,
    description: isAuto("description") ? fresh.description : current.description,
    tags: isAuto("tags") ? fresh.tags : current.tags,
    seoTitle: isAuto("seoTitle") ? fresh.seoTitle : current.seoTitle,
    seoDescription: isAuto("seoDescription") ? fresh.seoDescription : current.seoDescription,
    prompt: isAuto("prompt") ? fresh.prompt : current.prompt,
  };
}

function prefillTags(
  character: PrefillSource["character"],
  ingredients: readonly { name: string; tags: readonly string[] }[],
): string[] {
  const given = [
    toTag(character?.name ?? ""),
    ...(character?.tags ?? []),
    ...ingredients.map((ingredient) => toTag(ingredient.name)),
    ...ingredients.flatMap((ingredient) => ingredient.tags),
  ];
  return uniqueTags(given.map((tag) => tag.toLowerCase())).slice(0, LIMITS.tags);
}

/** A name may hold commas and be longer than a tag. */
function toTag(name: string): string {
  return cutAtWord(normalizeTag(name.replaceAll(",", " ")), TAG_LIMIT, asCodePoints);
}
