import { type Bounds, NOTHING } from "@/lib/core/combinations/bounds";
import type { OutputTypeSort } from "@/lib/core/output-types/list";
import { db } from "../db";
import { listOutputTypeFunnels } from "../funnel/queries";
import { Prisma } from "../generated/prisma/client";
import { orderByNameOrAge } from "../named-lists";
import { remembered } from "../remembered";

/** How many jobs each output type has; counted once after each write. */
export function countJobsByOutputType(): Promise<Map<number | null, number>> {
  return remembered("jobs by output type", async () => {
    const counts = await db().job.groupBy({ by: ["outputTypeId"], _count: true });
    return new Map(counts.map(({ outputTypeId, _count }) => [outputTypeId, _count]));
  });
}

/** What SQL sorts by. Possible combinations are counted by code: their order is handed to SQL as a list of ids. */
export async function orderOf(sort: OutputTypeSort): Promise<Prisma.Sql> {
  switch (sort) {
    case "position":
      return Prisma.sql`position, id`;
    case "name":
    case "-name":
    case "created":
    case "-created":
      return orderByNameOrAge[sort];
    default:
      return placeIn(await idsByNumber(sort));
  }
}

/** Those with the same number stay in the list's own order. */
async function idsByNumber(
  sort: Exclude<OutputTypeSort, "position" | keyof typeof orderByNameOrAge>,
): Promise<number[]> {
  const [funnels, jobs] = await Promise.all([listOutputTypeFunnels(), countJobsByOutputType()]);
  const by: Record<typeof sort, (a: (typeof funnels)[number], b: (typeof funnels)[number]) => number> = {
    possible: (a, b) => compareBounds(a.possible ?? NOTHING, b.possible ?? NOTHING),
    "-possible": (a, b) => compareBounds(b.possible ?? NOTHING, a.possible ?? NOTHING),
    tried: (a, b) => a.planned - b.planned,
    "-tried": (a, b) => b.planned - a.planned,
    jobs: (a, b) => (jobs.get(a.id) ?? 0) - (jobs.get(b.id) ?? 0),
    "-jobs": (a, b) => (jobs.get(b.id) ?? 0) - (jobs.get(a.id) ?? 0),
  };
  return funnels.toSorted(by[sort]).map(({ id }) => id);
}

function compareBounds(a: Bounds, b: Bounds): number {
  const difference = a.atLeast - b.atLeast || a.atMost - b.atMost;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

function placeIn(ids: readonly number[]): Prisma.Sql {
  return Prisma.sql`(SELECT place.key FROM json_each(${JSON.stringify(ids)}) AS place WHERE place.value = OutputType.id), id`;
}
