import { explorerHref } from "@/lib/core/combinations/explorer/address";
import type { Named } from "@/lib/core/combinations/explorer/matrix";
import { matrixOf, type TriedCombination } from "@/lib/core/combinations/explorer/matrix-data";
import {
  type Axis,
  type ExplorerOutputType,
  type ExplorerQuery,
  resolveExplorer,
} from "@/lib/core/combinations/explorer/query";
import { stageOf } from "@/lib/core/combinations/explorer/stage";
import { type CombinationNetwork, type Locks, lock } from "@/lib/core/combinations/rule-network";
import type { CombinationSpace } from "@/lib/core/combinations/space";
import type { JobStatus } from "@/lib/core/jobs/schema";
import { db } from "../db";
import { NotFoundError } from "../outcome";
import { remembered } from "../remembered";
import { getNetwork } from "./counting";
import { rememberedWhilePossible } from "./revision";
import { readKey } from "./tried";

export type NamedChoice = { id: number; name: string };

/** An open explorer: what is shown, and what it is limited to. */
export type ExplorerView = {
  outputType: ExplorerOutputType;
  axes: readonly Axis[];
  rows: Axis;
  columns: Axis;
  /** Null for all. */
  character: NamedChoice | null;
  /** Ingredients of categories that are neither rows nor columns. */
  ingredients: (NamedChoice & { categoryId: number })[];
  /** Something in the address that is not there (any more), or not in this output type. */
  leftOut: { isCharacter: boolean; ingredients: number };
  /** Characters that are not retired. */
  characterCount: number;
};

/** What an address asks for, or what is wrong with it. */
export async function openExplorer(query: ExplorerQuery) {
  const resolved = resolveExplorer(query, await listExplorerOutputTypes());
  if (resolved.problem !== null) return resolved;
  const { outputType, axes, rows, columns } = resolved;
  const isAxis = (categoryId: number) => [rows.key, columns.key].includes(String(categoryId));
  const isThird = (categoryId: number) =>
    outputType.categories.some(({ id }) => id === categoryId) && !isAxis(categoryId);
  const wantsCharacter = query.character !== null && rows.category !== null && columns.category !== null;
  const [characterCount, character, found] = await Promise.all([
    db().character.count({ where: { status: { not: "retired" } } }),
    wantsCharacter ? findCharacter(Number(query.character)) : null,
    db().ingredient.findMany({
      where: { id: { in: query.ingredientId } },
      select: { id: true, name: true, categoryId: true },
    }),
  ]);
  const ingredients = found.filter(({ categoryId }) => isThird(categoryId));
  const view: ExplorerView = {
    ...{ outputType, axes, rows, columns, character, ingredients, characterCount },
    leftOut: {
      isCharacter: wantsCharacter && character === null,
      // A lock on what has become a row or a column is no mistake: it comes back with another choice.
      ingredients:
        query.ingredientId.length -
        ingredients.length -
        found.filter(({ categoryId }) => isAxis(categoryId)).length,
    },
  };
  return { problem: null, view };
}

/** As `openExplorer`, for what only makes sense with a matrix. Throws when the address does not lead to one. */
export async function requireExplorer(query: ExplorerQuery): Promise<ExplorerView> {
  const opened = await openExplorer(query);
  if (opened.problem !== null) throw new NotFoundError("matrix");
  return opened.view;
}

/** The matrix with the names of its rows and columns. Counted once after each write. */
export function getMatrix(view: ExplorerView): Promise<Named> {
  return remembered(`matrix ${explorerHref("", queryOf(view))}`, async () => {
    const { network } = await networkOfView(view);
    const tried = await listTriedStages(view.outputType.id);
    const data = matrixOf(network, view.rows.variable, view.columns.variable, tried);
    const [rowNames, columnNames] = await Promise.all([
      namesOf(view.rows, data.rows.ids),
      namesOf(view.columns, data.columns.ids),
    ]);
    return { ...data, rowNames, columnNames };
  });
}

/** The output type's network with what the view is limited to. Throws when the output type has gone. */
export async function networkOfView(
  view: ExplorerView,
): Promise<{ space: CombinationSpace; network: CombinationNetwork }> {
  const found = await getNetwork(view.outputType.id);
  if (!found) throw new NotFoundError("output type");
  return { space: found.space, network: lock(found.network, locksOf(view)) };
}

export function locksOf({ character, ingredients }: Pick<ExplorerView, "character" | "ingredients">): Locks {
  return {
    ...(character && { characterIds: [character.id] }),
    ingredientIds: ingredients.map(({ id }) => id),
  };
}

/** The address of what is shown, everything said. */
export function queryOf({
  outputType,
  rows,
  columns,
  character,
  ingredients,
}: ExplorerView): Partial<ExplorerQuery> {
  return {
    outputType: String(outputType.id),
    rows: rows.key,
    columns: columns.key,
    character: character && String(character.id),
    ingredientId: ingredients.map(({ id }) => id),
  };
}

/** A valid combination that some job has, and how far the furthest of its jobs has come. */
export type TriedStage = TriedCombination & { key: string };

export function listTriedStages(outputTypeId: number): Promise<readonly TriedStage[]> {
  return remembered(`tried stages ${outputTypeId}`, async () => {
    const rows = await db().$queryRaw<{ combination: string; statuses: string }[]>`
      SELECT f.combination, group_concat(DISTINCT j.status) AS statuses
      FROM JobFunnel f JOIN Job j ON j.id = f.jobId
      WHERE f.outputTypeId = ${outputTypeId} AND f.combination IS NOT NULL
      GROUP BY f.combination`;
    return rows.map(({ combination, statuses }) => ({
      ...readKey(combination),
      key: combination,
      stage: Math.max(...statuses.split(",").map((status) => stageOf(status as JobStatus))),
    }));
  });
}

function listExplorerOutputTypes(): Promise<ExplorerOutputType[]> {
  return rememberedWhilePossible("explorer's output types", async () => {
    const rows = await db().outputType.findMany({
      orderBy: [{ position: "asc" }, { id: "asc" }],
      select: {
        id: true,
        name: true,
        categories: {
          orderBy: { position: "asc" },
          select: {
            category: {
              select: { id: true, name: true, color: true, _count: { select: { ingredients: true } } },
            },
          },
        },
      },
    });
    return rows.map(({ id, name, categories }) => ({
      id,
      name,
      categories: categories.map(({ category: { _count, ...category } }) => ({
        ...category,
        ingredientCount: _count.ingredients,
      })),
    }));
  });
}

async function findCharacter(id: number): Promise<NamedChoice | null> {
  if (!Number.isSafeInteger(id)) return null;
  return db().character.findFirst({
    where: { id, status: { not: "retired" } },
    select: { id: true, name: true },
  });
}

/** In the order of the ids. */
async function namesOf({ category }: Axis, ids: readonly number[]): Promise<string[]> {
  const rows = category
    ? await db().ingredient.findMany({ where: { categoryId: category.id }, select: { id: true, name: true } })
    : await db().character.findMany({
        where: { status: { not: "retired" } },
        select: { id: true, name: true },
      });
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return ids.map((id) => names.get(id) ?? "");
}
