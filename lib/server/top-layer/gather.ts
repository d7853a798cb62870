import { inNamingOrder } from "@/lib/core/jobs/picks";
import type { PrefillTemplates } from "@/lib/core/media/prefill-templates";
import type { ClipMetadata } from "@/lib/core/top-layer/aggregate";
import { type ClipFacts, gatherFacts, type SourceJob } from "@/lib/core/top-layer/gather";
import { db } from "../db";
import { selectNamingOrder, selectPlaced } from "../jobs/select-naming";
import { getSettings } from "../settings/queries";
import { selectTags, tagNames } from "../tags/tag-rows";
import type { Tx } from "../tx";
import { requireClip } from "./require-clip";

/** What a clip can take from its jobs' media, beside what it has. */
export type Aggregation = { before: ClipMetadata; facts: ClipFacts; templates: PrefillTemplates };

/** Inside of a write pass its transaction. @throws NotFoundError */
export async function readAggregation(id: number, reader: Reader = db()): Promise<Aggregation> {
  const { title, description, tags, seoTitle, seoDescription } = await requireClip(reader, id);
  return {
    before: { title, description, tags, seoTitle, seoDescription },
    facts: gatherFacts(await readSourceJobs(id, reader)),
    templates: (await getSettings(reader)).prefill,
  };
}

type Reader = Pick<Tx, "topLayerClip" | "topLayerJob" | "setting">;

const selectCharacter = { select: { name: true, description: true } } as const;

/** The jobs of a clip in its order, each with what it brings along. */
export async function readSourceJobs(clipId: number, reader: Reader): Promise<SourceJob[]> {
  const links = await reader.topLayerJob.findMany({
    where: { clipId },
    orderBy: [{ position: "asc" }, { jobId: "asc" }],
    select: { job: { select: selectSource } },
  });
  return links.map(({ job: { character, outputType, ingredients, media } }) => {
    const placed = ingredients.map(({ ingredient: { category, ...ingredient } }) => ({
      ...ingredient,
      categoryPosition: category.position,
    }));
    const categoryIds = outputType?.categories.map(({ categoryId }) => categoryId) ?? [];
    return {
      character,
      outputType: outputType?.name ?? null,
      ingredients: inNamingOrder(placed, categoryIds).map(({ name }) => name),
      media: media.map(({ tags, ...asset }) => ({ ...asset, tags: tagNames(tags) })),
    };
  });
}

const selectSource = {
  character: selectCharacter,
  outputType: selectNamingOrder,
  ingredients: { orderBy: { position: "asc" }, select: { ingredient: { select: selectPlaced } } },
  media: {
    orderBy: { id: "asc" },
    select: { description: true, tags: selectTags, character: selectCharacter },
  },
} as const;
