import { addBounds, type Bounds, NOTHING } from "@/lib/core/combinations/bounds";
import { emptyCategoryIdsOf } from "@/lib/core/combinations/space";
import { countPossible, listNetworks } from "../combinations/counting";
import { db } from "../db";
import { Prisma } from "../generated/prisma/client";
import { remembered } from "../remembered";

export type FunnelFilter = { outputTypeId?: number; projectId?: number };

/** Numbers of distinct valid combinations; `possible` is null for a project, whose funnel starts at planned. */
export type Funnel = {
  possible: Bounds | null;
  planned: number;
  rendered: number;
  imported: number;
  complete: number;
  /** Jobs (not combinations) that map to no valid combination. */
  unmapped: number;
};

/** The funnel of everything, of an output type or of a project. Counted once after each write, then remembered. */
export async function getFunnel(filter: FunnelFilter = {}): Promise<Funnel> {
  return remembered(`funnel ${JSON.stringify(filter)}`, async () => {
    const [possible, stages] = await Promise.all([
      filter.projectId ? null : possibleOf(filter.outputTypeId),
      countStages(filter),
    ]);
    return { possible, ...stages };
  });
}

export type OutputTypeFunnel = Omit<Funnel, "unmapped"> & {
  id: number;
  name: string;
  /** Names of required categories without ingredients: the reason why nothing is possible. */
  emptyCategories: string[];
};

/** One funnel for each output type, in their order. */
export async function listOutputTypeFunnels(): Promise<OutputTypeFunnel[]> {
  return remembered("funnel by output type", async () => {
    const [possibles, stages] = await Promise.all([listPossible(), stagesByOutputType()]);
    return possibles.map((outputType) => ({ ...outputType, ...(stages.get(outputType.id) ?? NO_STAGES) }));
  });
}

/** What each output type makes possible. */
async function listPossible() {
  const [networks, counts, outputTypes, categories] = await Promise.all([
    listNetworks(),
    countPossible(),
    db().outputType.findMany({ select: { id: true, name: true } }),
    db().category.findMany({ select: { id: true, name: true } }),
  ]);
  const typeNames = new Map(outputTypes.map(({ id, name }) => [id, name]));
  const categoryNames = new Map(categories.map(({ id, name }) => [id, name]));
  return networks.map(({ space }) => ({
    id: space.outputTypeId,
    name: typeNames.get(space.outputTypeId) ?? "",
    possible: counts.get(space.outputTypeId) ?? NOTHING,
    emptyCategories: emptyCategoryIdsOf(space).map((id) => categoryNames.get(id) ?? ""),
  }));
}

async function possibleOf(outputTypeId?: number): Promise<Bounds> {
  const counted = (await listPossible()).filter(
    ({ id }) => outputTypeId === undefined || id === outputTypeId,
  );
  return counted.reduce((sum, { possible }) => addBounds(sum, possible), NOTHING);
}

const NO_STAGES = { planned: 0, rendered: 0, imported: 0, complete: 0 };

type StageRow = Record<keyof typeof NO_STAGES, bigint | number>;

/** Each stage asks for the one before it; a combination has what any of its jobs has. */
const STAGE_COLUMNS = Prisma.sql`
  count(*) AS planned, coalesce(sum(r), 0) AS rendered, coalesce(sum(r AND i), 0) AS imported,
  coalesce(sum(r AND i AND c), 0) AS complete`;

async function countStages({ outputTypeId, projectId }: FunnelFilter) {
  const inProject = projectId
    ? Prisma.sql`JOIN ProjectJob p ON p.jobId = f.jobId AND p.projectId = ${projectId}`
    : Prisma.empty;
  const ofType = outputTypeId ? Prisma.sql`AND f.outputTypeId = ${outputTypeId}` : Prisma.empty;
  const [stages] = await db().$queryRaw<StageRow[]>`
    SELECT ${STAGE_COLUMNS} FROM (
      SELECT max(f.rendered) AS r, max(f.imported) AS i, max(f.complete) AS c
      FROM JobFunnel f ${inProject} WHERE f.combination IS NOT NULL ${ofType} GROUP BY f.combination
    )`;
  const [rest] = await db().$queryRaw<{ unmapped: bigint | number }[]>`
    SELECT count(*) AS unmapped FROM JobFunnel f ${inProject} WHERE f.combination IS NULL ${ofType}`;
  return { ...asNumbers(stages), unmapped: Number(rest?.unmapped ?? 0) };
}

async function stagesByOutputType() {
  const rows = await db().$queryRaw<(StageRow & { outputTypeId: bigint | number })[]>`
    SELECT outputTypeId, ${STAGE_COLUMNS} FROM (
      SELECT outputTypeId, max(rendered) AS r, max(imported) AS i, max(complete) AS c
      FROM JobFunnel WHERE combination IS NOT NULL GROUP BY outputTypeId, combination
    ) GROUP BY outputTypeId`;
  return new Map(rows.map((row) => [Number(row.outputTypeId), asNumbers(row)]));
}

function asNumbers(row: StageRow | undefined) {
  return {
    planned: Number(row?.planned ?? 0),
    rendered: Number(row?.rendered ?? 0),
    imported: Number(row?.imported ?? 0),
    complete: Number(row?.complete ?? 0),
  };
}
