import { NOTHING } from "@/lib/core/combinations/bounds";
import type { OutputTypeListQuery } from "@/lib/core/output-types/list";
import { nouns } from "@/lib/core/text/nouns";
import { db } from "../db";
import { listOutputTypeFunnels } from "../funnel/queries";
import { Prisma } from "../generated/prisma/client";
import { nameContains } from "../named-lists";
import { inOrderOf, neighboursOf, pageOfIds } from "../page-of-ids";
import { remembered } from "../remembered";
import type { SelectableTable } from "../selected-records";
import { countJobsByOutputType, orderOf } from "./order";

const PAGE_SIZE = 50;

/** One line of the list. */
export type OutputTypeSummary = Awaited<ReturnType<typeof listOutputTypes>>["outputTypes"][number];

export async function listOutputTypes(query: OutputTypeListQuery) {
  const { ids, ...page } = await pageOfIds({
    ...(await sourceOf(query)),
    page: query.page,
    pageSize: PAGE_SIZE,
  });
  const [rows, funnels, jobCounts] = await Promise.all([
    db().outputType.findMany({ where: { id: { in: ids } }, select: { ...summary, createdAt: true } }),
    listOutputTypeFunnels(),
    countJobsByOutputType(),
  ]);
  const funnelOf = new Map(funnels.map((funnel) => [funnel.id, funnel]));
  const outputTypes = inOrderOf(ids, rows).map(({ categories, ...outputType }) => ({
    ...outputType,
    categories: categories.map(toRequirement),
    possible: funnelOf.get(outputType.id)?.possible ?? NOTHING,
    tried: funnelOf.get(outputType.id)?.planned ?? 0,
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
export async function getOutputTypeNeighbours(id: number, query: OutputTypeListQuery) {
  return neighboursOf(await sourceOf(query), id);
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

/** What a selection of them is found in. */
export const selectableOutputTypes: SelectableTable<OutputTypeListQuery> = {
  from: Prisma.sql`OutputType`,
  conditionsOf,
  noun: nouns.outputType,
};

async function sourceOf(query: OutputTypeListQuery) {
  return {
    from: Prisma.sql`OutputType`,
    where: conditionsOf(query),
    orderBy: await orderOf(query.sort),
  };
}

function conditionsOf({ q, category }: OutputTypeListQuery): Prisma.Sql[] {
  return [
    ...(q ? [nameContains(q)] : []),
    ...(category
      ? [Prisma.sql`id IN (SELECT outputTypeId FROM OutputTypeCategory WHERE categoryId = ${category})`]
      : []),
  ];
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
