import { jobTitle } from "@/lib/core/jobs/job-title";
import { derivePicks, inNamingOrder } from "@/lib/core/jobs/picks";
import { isMade } from "@/lib/core/jobs/schema";
import { db } from "../db";
import type { Prisma } from "../generated/prisma/client";
import { inOrderOf } from "../page-of-ids";

/** One job as lists show it. */
export type JobSummary = Awaited<ReturnType<typeof listJobSummaries>>[number];

/** The jobs with these ids, in this order, with what a line shows of each. */
export async function listJobSummaries(ids: readonly number[]) {
  const [rows, mediaCounts] = await Promise.all([
    db().job.findMany({ where: { id: { in: [...ids] } }, select: selectSummary }),
    countMediaOfJobs(ids),
  ]);
  return inOrderOf(ids, rows).map((row) => toSummary(row, mediaCounts.get(row.id) ?? 0));
}

/** Not Prisma's `_count`, which groups the whole table of media first. */
export async function countMediaOfJobs(ids: readonly number[]): Promise<Map<number | null, number>> {
  const counts = await db().mediaAsset.groupBy({
    by: ["jobId"],
    where: { jobId: { in: [...ids] } },
    _count: true,
  });
  return new Map(counts.map(({ jobId, _count }) => [jobId, _count]));
}

export const selectSummary = {
  id: true,
  uuid: true,
  status: true,
  priority: true,
  plannedFor: true,
  ruleOverride: true,
  createdAt: true,
  updatedAt: true,
  character: { select: { id: true, name: true, status: true } },
  outputType: {
    select: {
      id: true,
      name: true,
      categories: {
        orderBy: { position: "asc" },
        select: { category: { select: { id: true, name: true, color: true } } },
      },
    },
  },
  ingredients: {
    orderBy: [{ position: "asc" }, { ingredientId: "asc" }],
    select: {
      ingredient: {
        select: {
          id: true,
          name: true,
          code: true,
          position: true,
          categoryId: true,
          category: { select: { id: true, name: true, color: true, position: true } },
        },
      },
    },
  },
  projects: {
    orderBy: { project: { nameKey: "asc" } },
    select: { project: { select: { id: true, name: true } } },
  },
  funnel: { select: { combination: true, imported: true } },
} satisfies Prisma.JobSelect;

type SummaryRow = Prisma.JobGetPayload<{ select: typeof selectSummary }>;

/** Picks, extras, missing pieces and the title follow from the row (lib/core/jobs). */
export function toSummary<Row extends SummaryRow>(
  { ingredients, projects, funnel, outputType, ...job }: Row,
  mediaCount: number,
) {
  const list = ingredients.map(({ ingredient: { category, ...ingredient } }) => ({
    ...ingredient,
    categoryPosition: category.position,
    category: { id: category.id, name: category.name, color: category.color },
  }));
  const required = outputType?.categories.map(({ category }) => category) ?? [];
  const requiredIds = required.map(({ id }) => id);
  const { picks, extras, missingCategoryIds } = derivePicks(list, requiredIds);
  const isImported = funnel?.imported ?? false;
  return {
    ...job,
    outputType: outputType && { id: outputType.id, name: outputType.name },
    /** As they are stored: what is a pick follows from the output type. */
    ingredientIds: list.map(({ id }) => id),
    title: jobTitle({
      characterName: job.character?.name ?? null,
      ingredientNames: inNamingOrder(list, requiredIds).map(({ name }) => name),
      outputTypeName: outputType?.name ?? null,
    }),
    picks: picks.map(toPick),
    /** The required categories in order, each with its pick or none. */
    slots: required.map((category) => ({
      category,
      pick: picks.map(toPick).find((pick) => pick.category.id === category.id) ?? null,
    })),
    extras: extras.map(toPick),
    missingCategories: required.filter(({ id }) => missingCategoryIds.includes(id)),
    projects: projects.map(({ project }) => project),
    combination: funnel?.combination ?? null,
    mediaCount,
    hasFile: isImported,
    /** Says that it is made, and no file is there. */
    lacksFile: isMade(job.status) && !isImported,
  };
}

type Pick = {
  id: number;
  name: string;
  code: string | null;
  category: { id: number; name: string; color: string };
};

function toPick({ id, name, code, category }: Pick): Pick {
  return { id, name, code, category };
}

export type JobRow = ReturnType<typeof toJobRow>;

/** What one line of the table shows, and no more: fifty of them go to the browser with each page. */
export function toJobRow(job: JobSummary) {
  const { id, title, status, priority, plannedFor, mediaCount, lacksFile, createdAt } = job;
  return {
    ...{ id, title, status, priority, plannedFor, mediaCount, lacksFile, createdAt },
    character: job.character?.name ?? null,
    outputType: job.outputType?.name ?? null,
    picks: job.picks.map(({ name }) => name),
    extras: job.extras.map(({ name }) => name),
    missing: job.missingCategories.map(({ name }) => name),
    projects: job.projects.map(({ name }) => name),
  };
}
