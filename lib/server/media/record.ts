import { workflowOf } from "@/lib/core/generation/workflow";
import { parseAutoFields } from "@/lib/core/media/auto-fields";
import { db } from "../db";
import type { GenerationMetadata } from "../generated/prisma/client";
import { shownFile } from "../storage/shown-file";
import { selectTags, tagNames } from "../tags/tag-rows";

/** One asset with everything its page and its form show, or null. */
export async function getMediaRecord(id: number) {
  const asset = await db().mediaAsset.findUnique({
    where: { id },
    select: {
      id: true,
      title: true,
      description: true,
      seoTitle: true,
      seoDescription: true,
      prompt: true,
      notes: true,
      autoFields: true,
      quality: true,
      rating: true,
      isWithoutJob: true,
      markIn: true,
      markOut: true,
      createdAt: true,
      updatedAt: true,
      tags: selectTags,
      job: {
        select: {
          id: true,
          status: true,
          character: { select: { id: true, name: true } },
          outputType: { select: { id: true, name: true } },
          ingredients: { select: { ingredient: { select: { name: true } } }, orderBy: { position: "asc" } },
          projects: { select: { project: { select: { name: true } } } },
        },
      },
      character: { select: { id: true, name: true } },
      outputType: { select: { id: true, name: true } },
      file: {
        include: { generation: true, folder: { select: { state: { select: { offlineAt: true } } } } },
      },
    },
  });
  if (!asset) return null;
  const { tags, autoFields, file, ...fields } = asset;
  return {
    ...fields,
    tags: tagNames(tags),
    autoFields: parseAutoFields(autoFields),
    file: file && shownFile(file),
    generation: file?.generation ? shownGeneration(file.generation) : null,
  };
}

export type MediaRecord = NonNullable<Awaited<ReturnType<typeof getMediaRecord>>>;

/** What was found is not sent along: a graph can be larger than all of the page. */
function shownGeneration({ raw, parameters, ...generation }: GenerationMetadata) {
  return { ...generation, parameters: readParameters(parameters), hasWorkflow: workflowOf(raw) !== null };
}

/** What the generator wrote, as pairs to show; what is not a plain value stays in the raw text. */
export function readParameters(json: string): { name: string; value: string }[] {
  const parameters: unknown = JSON.parse(json);
  if (typeof parameters !== "object" || parameters === null) return [];
  return Object.entries(parameters)
    .filter(([, value]) => ["string", "number", "boolean"].includes(typeof value))
    .map(([name, value]) => ({ name, value: String(value) }));
}
