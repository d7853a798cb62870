import { derivePicks, picksThenExtras } from "@/lib/core/jobs/picks";
import type { JobStatus } from "@/lib/core/jobs/schema";
import { isMade } from "@/lib/core/jobs/status";
import { inOrderOf } from "../page-of-ids";
import { type Catalogue, getCatalogue } from "./catalogue";
import { type IngredientFlat, type JobFlat, readSummaryRows } from "./summary-rows";

/**
 * What one line of a list shows of a job, and no more: fifty of them go to the browser with each page. What it does not have is left
 * out, and names are joined.
 */
export type JobRow = {
  id: number;
  status: JobStatus;
  createdAt: Date;
  mediaCount: number;
  character?: string;
  outputType?: string;
  /** In naming order (`inNamingOrder`). */
  ingredients?: string;
  /** Required categories without a pick. */
  missing?: string;
  projects?: string;
  /** Not 0. */
  priority?: number;
  plannedFor?: Date;
  /** Made, and no file is there. */
  lacksFile?: true;
  ruleOverride?: string;
};

/** The jobs with these ids, in this order. */
export async function listJobRows(ids: readonly number[]): Promise<JobRow[]> {
  const [catalogue, { jobs, ingredients, projects, mediaCounts }] = await Promise.all([
    getCatalogue(),
    readSummaryRows(ids),
  ]);
  return inOrderOf(ids, jobs).map((job) => {
    const row = toRow(job, mediaCounts.get(job.id) ?? 0);
    setPieces(row, job.outputTypeId, ingredients.get(job.id) ?? [], catalogue);
    const links = projects.get(job.id);
    if (links) row.projects = namesOf(links);
    return row;
  });
}

/** Set one by one, not spread together: for fifty rows that took as long as reading them. */
function toRow(job: JobFlat, mediaCount: number): JobRow {
  const row: JobRow = { id: job.id, status: job.status, createdAt: job.createdAt, mediaCount };
  if (job.characterName !== null) row.character = job.characterName;
  if (job.priority !== 0) row.priority = job.priority;
  if (job.plannedFor !== null) row.plannedFor = job.plannedFor;
  if (job.ruleOverride !== null) row.ruleOverride = job.ruleOverride;
  if (isMade(job.status) && !job.imported) row.lacksFile = true;
  return row;
}

function setPieces(
  row: JobRow,
  outputTypeId: number | null,
  ingredients: IngredientFlat[],
  { categories, outputTypes }: Catalogue,
): void {
  const outputType = outputTypes.get(outputTypeId ?? 0);
  const requiredIds = outputType?.categories.map(({ categoryId }) => categoryId) ?? [];
  const found = derivePicks(ingredients, requiredIds);
  if (outputType) row.outputType = outputType.name;
  if (ingredients.length > 0) row.ingredients = namesOf(picksThenExtras(found));
  const missing = found.missingCategoryIds.flatMap((id) => categories.get(id) ?? []);
  if (missing.length > 0) row.missing = namesOf(missing);
}

function namesOf(named: readonly { name: string }[]): string {
  return named.map(({ name }) => name).join(", ");
}
