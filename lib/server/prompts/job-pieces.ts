import { formatJobCode } from "@/lib/core/jobs/job-code";
import { inNamingOrder } from "@/lib/core/jobs/picks";
import type { PromptNames } from "@/lib/core/prompts/notation/expand";
import { jobNames, type PromptCategories, type PromptPieces } from "@/lib/core/prompts/notation/job-names";
import { selectNamingOrder, selectPlaced } from "../jobs/select-naming";
import { selectTags, tagNames } from "../tags/tag-rows";
import type { Tx } from "../tx";

type Reader = Pick<Tx, "job" | "category" | "ingredient">;

/** What names in prompts of these jobs stand for; `hasDraws` is false where no text has a wildcard, and spares reading all ingredients. */
export async function readPromptNames(
  reader: Reader,
  jobIds: readonly number[],
  hasDraws: boolean,
): Promise<(jobId: number | null) => PromptNames> {
  const [pieces, categories] = await Promise.all([
    readPieces(reader, jobIds),
    readCategories(reader, hasDraws),
  ]);
  return (jobId) => jobNames(jobId === null ? null : (pieces.get(jobId) ?? null), categories);
}

/** Whether some of these texts draw from a category. */
export function hasDraws(texts: readonly string[]): boolean {
  return texts.some((text) => text.includes("__"));
}

async function readPieces(
  reader: Reader,
  jobIds: readonly number[],
): Promise<ReadonlyMap<number, PromptPieces>> {
  if (jobIds.length === 0) return new Map();
  const jobs = await reader.job.findMany({
    where: { id: { in: [...jobIds] } },
    select: {
      id: true,
      notes: true,
      character: {
        select: {
          name: true,
          description: true,
          visualNotes: true,
          tags: selectTags,
          archetype: { select: { name: true } },
        },
      },
      outputType: { select: { ...selectNamingOrder.select, aspectRatio: true } },
      ingredients: {
        orderBy: { position: "asc" },
        select: { ingredient: { select: { ...selectPlaced, promptFragment: true, description: true } } },
      },
    },
  });
  return new Map(
    jobs.map(({ id, notes, character, outputType, ingredients }) => [
      id,
      {
        job: { code: formatJobCode(id), notes },
        character: character && { ...character, tags: tagNames(character.tags) },
        archetype: character?.archetype?.name ?? null,
        outputType,
        ingredients: inNamingOrder(
          ingredients.map(({ ingredient: { category, ...ingredient } }) => ({
            ...ingredient,
            categoryPosition: category.position,
          })),
          outputType?.categories.map(({ categoryId }) => categoryId) ?? [],
        ),
      },
    ]),
  );
}

async function readCategories(reader: Reader, hasOptions: boolean): Promise<PromptCategories> {
  const [categories, ingredients] = await Promise.all([
    reader.category.findMany({ orderBy: { position: "asc" }, select: { id: true, name: true } }),
    hasOptions
      ? reader.ingredient.findMany({
          orderBy: [{ categoryId: "asc" }, { position: "asc" }, { id: "asc" }],
          select: { categoryId: true, name: true, promptFragment: true, weight: true },
        })
      : [],
  ]);
  const options = ingredients.map(({ categoryId, name, promptFragment, weight }) => ({
    categoryId,
    text: promptFragment.trim() || name,
    weight,
  }));
  return { categories, options };
}
