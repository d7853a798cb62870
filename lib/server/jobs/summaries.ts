import { jobTitle } from "@/lib/core/jobs/job-title";
import { derivePicks, picksThenExtras } from "@/lib/core/jobs/picks";
import { isMade } from "@/lib/core/jobs/status";
import { inOrderOf } from "../page-of-ids";
import { type Catalogue, getCatalogue } from "./catalogue";
import { type IngredientFlat, type JobFlat, type ProjectFlat, readSummaryRows } from "./summary-rows";

/** One job as lists show it. */
export type JobSummary = Awaited<ReturnType<typeof listJobSummaries>>[number];

/** The jobs with these ids, in this order, with what a line shows of each. */
export async function listJobSummaries(ids: readonly number[]) {
  const [catalogue, { jobs, ingredients, projects, mediaCounts }] = await Promise.all([
    getCatalogue(),
    readSummaryRows(ids),
  ]);
  return inOrderOf(ids, jobs).map((job) =>
    toSummary(
      job,
      {
        ingredients: ingredients.get(job.id) ?? [],
        projects: projects.get(job.id) ?? [],
        mediaCount: mediaCounts.get(job.id) ?? 0,
      },
      catalogue,
    ),
  );
}

type Parts = { ingredients: IngredientFlat[]; projects: ProjectFlat[]; mediaCount: number };

/** Picks, extras, missing pieces and the title follow from the rows (lib/core/jobs). */
function toSummary(job: JobFlat, { ingredients, projects, mediaCount }: Parts, catalogue: Catalogue) {
  const { outputTypeId, characterId, characterName, characterStatus, combination, imported, ...fields } = job;
  const outputType = catalogue.outputTypes.get(outputTypeId ?? 0) ?? null;
  const requiredIds = outputType?.categories.map(({ categoryId }) => categoryId) ?? [];
  const required = requiredIds.flatMap((id) => categoryOf(id, catalogue) ?? []);
  const found = derivePicks(ingredients, requiredIds);
  const toPick = ({ id, name, code, categoryId }: IngredientFlat) => ({
    ...{ id, name, code },
    category: categoryOf(categoryId, catalogue) ?? { id: categoryId, name: "", color: "" },
  });
  const picked = found.picks.map(toPick);
  const hasFile = Boolean(imported);
  return {
    ...fields,
    character:
      characterId === null || characterName === null
        ? null
        : { id: characterId, name: characterName, status: characterStatus ?? "active" },
    outputType: outputType && { id: outputType.id, name: outputType.name },
    /** As they are stored: what is a pick follows from the output type. */
    ingredientIds: ingredients.map(({ id }) => id),
    title: jobTitle({
      characterName,
      ingredientNames: picksThenExtras(found).map(({ name }) => name),
      outputTypeName: outputType?.name ?? null,
    }),
    picks: picked,
    /** The required categories in order, each with its pick or none. */
    slots: required.map((category) => ({
      category,
      pick: picked.find((pick) => pick.category.id === category.id) ?? null,
    })),
    extras: found.extras.map(toPick),
    missingCategories: required.filter(({ id }) => found.missingCategoryIds.includes(id)),
    projects: projects.map(({ id, name }) => ({ id, name })),
    combination,
    mediaCount,
    hasFile,
    /** Says that it is made, and no file is there. */
    lacksFile: isMade(job.status) && !hasFile,
  };
}

function categoryOf(id: number, { categories }: Catalogue) {
  const category = categories.get(id);
  return category && { id, name: category.name, color: category.color };
}
