import { formatJobCode } from "@/lib/core/jobs/job-code";
import { inNamingOrder } from "@/lib/core/jobs/picks";
import { type LibraryNameParts, libraryName } from "@/lib/core/media/library-name";
import type { PrefillSource } from "@/lib/core/media/prefill";
import { selectNamingOrder, selectPlaced } from "../jobs/select-naming";
import { NotFoundError } from "../outcome";
import { selectTags, tagNames } from "../tags/tag-rows";
import type { Tx } from "../tx";

/** A job with everything that names and describes its media. */
export type PrefillJob = Awaited<ReturnType<typeof listPrefillJobs>>[number];

/** @throws NotFoundError */
export async function requirePrefillJob(tx: Pick<Tx, "job">, jobId: number): Promise<PrefillJob> {
  const [job] = await listPrefillJobs(tx, [jobId]);
  if (!job) throw new NotFoundError("job");
  return job;
}

/** Those of them that exist. */
export function listPrefillJobs(tx: Pick<Tx, "job">, jobIds: readonly number[]) {
  return tx.job.findMany({
    where: { id: { in: [...jobIds] } },
    select: {
      id: true,
      status: true,
      character: { select: { name: true, description: true, tags: selectTags } },
      outputType: selectNamingOrder,
      ingredients: {
        orderBy: { position: "asc" },
        select: { ingredient: { select: { ...selectPlaced, tags: selectTags } } },
      },
      prompts: {
        where: { status: { in: ["done", "collected"] } },
        orderBy: [{ createdAt: "desc" }, { id: "desc" }],
        take: 1,
        select: { text: true },
      },
    },
  });
}

/** What prefill needs to know; `job` is null for a file without one. */
export function prefillSource(
  job: PrefillJob | null,
  file: { embeddedPrompt: string | null; fileTitle: string },
): PrefillSource {
  return {
    character: job?.character ? { ...job.character, tags: tagNames(job.character.tags) } : null,
    outputType: job?.outputType
      ? {
          name: job.outputType.name,
          categoryIds: job.outputType.categories.map(({ categoryId }) => categoryId),
        }
      : null,
    ingredients: (job?.ingredients ?? []).map(({ ingredient: { category, tags, ...ingredient } }) => ({
      ...ingredient,
      categoryPosition: category.position,
      tags: tagNames(tags),
    })),
    jobPrompt: job?.prompts[0]?.text ?? null,
    ...file,
  };
}

/** The readable name that a file of that job gets in the library. */
export function libraryPathOf(
  job: PrefillJob | null,
  file: Pick<LibraryNameParts, "fileTitle" | "extension" | "date">,
): string {
  const { ingredients, outputType } = prefillSource(job, { embeddedPrompt: null, fileTitle: "" });
  return libraryName({
    jobCode: job && formatJobCode(job.id),
    characterName: job?.character?.name ?? null,
    ingredientNames: inNamingOrder(ingredients, outputType?.categoryIds ?? []).map(({ name }) => name),
    ...file,
  });
}
