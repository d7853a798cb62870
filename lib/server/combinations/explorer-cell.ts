import { restrict } from "@/lib/core/combinations/conflict-network";
import { createReader } from "@/lib/core/combinations/rule-network";
import type { CombinationSpace } from "@/lib/core/combinations/space";
import type { JobStatus } from "@/lib/core/jobs/schema";
import type { Chosen } from "@/lib/core/rules/rule-book";
import { db } from "../db";
import { listBrokenRules } from "../rules/in-play";
import { type ExplorerView, listTriedStages, networkOfView } from "./explorer";

/** Jobs that a cell names; the list of jobs has all. */
const JOBS_NAMED = 6;

/** Sentences that a cell names. */
const RULES_NAMED = 4;

export type CellJob = { id: number; status: JobStatus; characterName: string };
export type CellDetails = {
  jobs: CellJob[];
  jobCount: number;
  /** Why no combination has both, in sentences; empty for a cell that is possible. */
  rules: string[];
};

/** The jobs of a cell, or what forbids it. `row` and `column` are ids of what its sides are made of. */
export async function getCell(view: ExplorerView, row: number, column: number): Promise<CellDetails> {
  const { space, network } = await networkOfView(view);
  const isThere = (id: number) => (value: number) => network.ids[value] === id;
  const own = restrict(
    restrict(network, view.rows.variable, isThere(row)),
    view.columns.variable,
    isThere(column),
  );
  const read = createReader(own);
  const keys = (await listTriedStages(view.outputType.id))
    .filter((combination) => read(combination)?.every((value) => own.isPossible[value] === 1))
    .map(({ key }) => key);
  if (keys.length === 0) return { jobs: [], jobCount: 0, rules: await explain(view, space, row, column) };
  const list = JSON.stringify(keys);
  const [jobs, counted] = await Promise.all([
    db().$queryRaw<CellJob[]>`
      SELECT j.id, j.status, c.name AS characterName
      FROM json_each(${list}) wanted CROSS JOIN JobFunnel f ON f.combination = wanted.value
      JOIN Job j ON j.id = f.jobId JOIN Character c ON c.id = j.characterId
      ORDER BY j.id DESC LIMIT ${JOBS_NAMED}`,
    db().$queryRaw<{ jobs: number | bigint }[]>`
      SELECT count(*) AS jobs FROM json_each(${list}) wanted CROSS JOIN JobFunnel f ON f.combination = wanted.value`,
  ]);
  return { jobs, jobCount: Number(counted[0]?.jobs ?? 0), rules: [] };
}

/** For each column of a row what forbids both at once; empty where no rule does. */
export async function listForbidding(
  view: ExplorerView,
  space: CombinationSpace,
  row: number,
  columns: readonly number[],
): Promise<string[][]> {
  return listBrokenRules(
    db(),
    columns.map((column) => chosenOf(view, space, row, column)),
  );
}

/** Rules that both break at once; else those that leave some other part nothing to choose. */
async function explain(
  view: ExplorerView,
  space: CombinationSpace,
  row: number,
  column: number,
): Promise<string[]> {
  const chosen = chosenOf(view, space, row, column);
  const [broken = []] = await listBrokenRules(db(), [chosen]);
  if (broken.length > 0) return broken.slice(0, RULES_NAMED);
  const taken = new Set(chosen.ingredients.map(({ categoryId }) => categoryId));
  const others: Chosen[][] = space.categories
    .filter(({ id }) => !taken.has(id))
    .map(({ id, ingredientIds }) =>
      ingredientIds.map((ingredient) => ({
        ...chosen,
        ingredients: [...chosen.ingredients, { id: ingredient, categoryId: id }],
      })),
    );
  if (!chosen.character) others.push(space.characters.map((character) => ({ ...chosen, character })));
  for (const choices of others) {
    const reasons = await listBrokenRules(db(), choices);
    if (reasons.length > 0 && reasons.every((own) => own.length > 0))
      return [...new Set(reasons.flat())].slice(0, RULES_NAMED);
  }
  return [];
}

function chosenOf(view: ExplorerView, space: CombinationSpace, row: number, column: number): Chosen {
  const ofAxis = (axis: ExplorerView["rows"], id: number) =>
    axis.category ? [{ id, categoryId: axis.category.id }] : [];
  const isCharacter =
    view.rows.category === null ? row : view.columns.category === null ? column : view.character?.id;
  return {
    character: space.characters.find(({ id }) => id === isCharacter) ?? null,
    ingredients: [...ofAxis(view.rows, row), ...ofAxis(view.columns, column), ...view.ingredients],
  };
}
