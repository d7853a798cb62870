// The rule: a clip takes the metadata of its jobs' media field by field, and only in fields that were chosen: tags are added to those it
// has, descriptions are joined, title and SEO fields follow from the templates. What has nothing to give leaves a field as it is.

import { type MetadataField, metadataFields } from "@/lib/core/media/completeness";
import { type PrefillSource, prefill } from "@/lib/core/media/prefill";
import type { PrefillTemplates } from "@/lib/core/media/prefill-templates";
import { LIMITS } from "@/lib/core/schema/limits";
import { mergeTags } from "@/lib/core/tags/tags";
import { asCodePoints, cutAtWord } from "@/lib/core/text/cut";
import type { ClipFacts } from "@/lib/core/top-layer/gather";

export type ClipMetadata = {
  title: string;
  description: string;
  tags: string[];
  seoTitle: string;
  seoDescription: string;
};

/** The metadata with the chosen fields taken from the jobs; all others stay exactly as they are. */
export function aggregate(
  before: ClipMetadata,
  fields: readonly MetadataField[],
  facts: ClipFacts,
  templates: PrefillTemplates,
): ClipMetadata {
  const takes = (field: MetadataField) => fields.includes(field);
  const source = sourceOf(facts);
  const fromTemplate = () => cutAtWord(prefill(source, templates).title, LIMITS.name, asCodePoints);
  const title = (takes("title") && fromTemplate()) || before.title;
  const joined = cutAtWord(facts.descriptions.join("\n"), LIMITS.text, asCodePoints);
  const description = (takes("description") && joined) || before.description;
  const seo = prefill(source, templates, { title, description });
  return {
    title,
    description,
    tags: takes("tags") ? mergeTags(before.tags, facts.tags).slice(0, LIMITS.tags) : before.tags,
    seoTitle: (takes("seoTitle") && seo.seoTitle) || before.seoTitle,
    seoDescription: (takes("seoDescription") && seo.seoDescription) || before.seoDescription,
  };
}

/** What can be taken without a loss: fields that are empty, and tags, which are only added. */
export function harmlessFields(before: ClipMetadata): MetadataField[] {
  return metadataFields.filter((field) => field === "tags" || before[field] === "");
}

/** Whether two moments show the same. */
export function isSameMetadata(a: ClipMetadata, b: ClipMetadata): boolean {
  return metadataFields.every((field) => JSON.stringify(a[field]) === JSON.stringify(b[field]));
}

/** All of a clip's jobs as if they were one: so the templates mean for clips what they mean for files. */
function sourceOf({ characters, outputTypes, ingredients }: ClipFacts): PrefillSource {
  return {
    character: {
      name: characters.map(({ name }) => name).join(", "),
      description: characters
        .map(({ description }) => description)
        .filter(Boolean)
        .join(" "),
      tags: [],
    },
    outputType: { name: outputTypes.join(", "), categoryIds: [] },
    // They stand in their order already, which places of one category keep.
    ingredients: ingredients.map((name, place) => ({
      ...{ id: place, name, tags: [], position: place },
      ...{ categoryId: 0, categoryPosition: 0 },
    })),
    embeddedPrompt: null,
    jobPrompt: null,
    fileTitle: "",
  };
}
