import type { OutputTypeListQuery } from "@/lib/core/output-types/list";
import { db } from "../db";
import { Prisma } from "../generated/prisma/client";
import { nameContains } from "../named-lists";
import { inOrderOf, neighboursOf, pageOfIds } from "../page-of-ids";
import { remembered } from "../remembered";

const PAGE_SIZE = 50;

/** One line of the list. */
export type OutputTypeSummary = Awaited<ReturnType<typeof listOutputTypes>>["outputTypes"][number];

export async function listOutputTypes(query: OutputTypeListQuery) {
  const { ids, ...page } = await pageOfIds({
    ...sourceOf(query),
    page: query.page,
    pageSize: PAGE_SIZE,
  });
  const [rows, counts] = await Promise.all([
    db().outputType.findMany({ where: { id: { in: ids } }, select: summary }),
    db().job.groupBy({ by: ["outputTypeId"], where: { outputTypeId: { in: ids } }, _count: true }),
  ]);
  const jobCounts = new Map(counts.map(({ outputTypeId, _count }) => [outputTypeId, _count]));
  const outputTypes = inOrderOf(ids, rows).map(({ categories, ...outputType }) => ({
    ...outputType,
    categories: categories.map(toRequirement),
    jobCount: jobCounts.get(outputType.id) ?? 0,
  }));
  return { outputTypes, ...page };
}

/** One output type with everything its page and its form show, or null. */
export async function getOutputType(id: number) {
  const outputType = await db().outputType.findUnique({
    where: { id },
    select: { ...summary, createdAt: true, updatedAt: true },
  });
  if (!outputType) return null;
  const { categories, ...fields } = outputType;
  return { ...fields, categories: categories.map(toRequirement) };
}

export type OutputTypeRecord = NonNullable<Awaited<ReturnType<typeof getOutputType>>>;

/** Its neighbours in the list that the query describes. */
export function getOutputTypeNeighbours(id: number, query: OutputTypeListQuery) {
  return neighboursOf(sourceOf(query), id);
}

/** How many jobs there are in each status, and media with this output type of their own. Counted once after each write. */
export async function getOutputTypeNumbers(id: number) {
  return remembered(`numbers of output type ${id}`, async () => {
    const [byStatus, media] = await Promise.all([
      db().job.groupBy({ by: ["status"], where: { outputTypeId: id }, _count: true }),
      db().mediaAsset.count({ where: { outputTypeId: id } }),
    ]);
    const jobsByStatus = Object.fromEntries(byStatus.map(({ status, _count }) => [status, _count]));
    return { jobs: byStatus.reduce((sum, { _count }) => sum + _count, 0), jobsByStatus, media };
  });
}

function sourceOf({ q }: OutputTypeListQuery) {
  return {
    from: Prisma.sql`OutputType`,
    where: q ? [nameContains(q)] : [],
    orderBy: Prisma.sql`position, id`,
  };
}

const summary = {
  id: true,
  name: true,
  description: true,
  aspectRatio: true,
  width: true,
  height: true,
  seconds: true,
  fps: true,
  categories: {
    orderBy: { position: "asc" },
    select: {
      category: {
        select: { id: true, name: true, color: true, _count: { select: { ingredients: true } } },
      },
    },
  },
} as const;

type CategoryRow = { category: { id: number; name: string; color: string; _count: { ingredients: number } } };

function toRequirement({ category: { _count, ...category } }: CategoryRow) {
  return { ...category, ingredientCount: _count.ingredients };
}
