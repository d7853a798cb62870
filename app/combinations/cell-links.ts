import type { ExplorerView } from "@/lib/server/combinations/explorer";
import type { CellIds } from "./use-cell";

/** What is chosen: what the whole matrix is limited to, and of a cell its row and its column. */
function piecesOf({ rows, columns, character, ingredients }: ExplorerView, cell: CellIds | null) {
  const sides = cell
    ? [
        { category: rows.category, id: cell.row },
        { category: columns.category, id: cell.column },
      ]
    : [];
  const ids = sides.flatMap(({ category, id }) => (category ? id : []));
  return {
    characterId: sides.find(({ category }) => category === null)?.id ?? character?.id ?? null,
    ingredientIds: [...ids, ...ingredients.map(({ id }) => id)],
  };
}

/** The builder with all that the cell says. */
export function builderHref(view: ExplorerView, cell: CellIds): string {
  return `/jobs/new?${paramsOf(view, cell)}`;
}

/** The batch planner for what is untried of a cell, or of the whole matrix as it is limited. */
export function plannerHref(view: ExplorerView, cell: CellIds | null): string {
  const params = paramsOf(view, cell);
  params.set("mode", "untried");
  return `/planner?${params}`;
}

function paramsOf(view: ExplorerView, cell: CellIds | null): URLSearchParams {
  const { characterId, ingredientIds } = piecesOf(view, cell);
  const params = new URLSearchParams();
  if (characterId !== null) params.set("character", String(characterId));
  params.set("outputType", String(view.outputType.id));
  for (const id of ingredientIds) params.append("ingredient", String(id));
  return params;
}

/** The jobs of the cell in the list of jobs. */
export function jobsHref(view: ExplorerView, cell: CellIds): string {
  const { characterId, ingredientIds } = piecesOf(view, cell);
  const params = new URLSearchParams();
  if (characterId !== null) params.set("characterId", String(characterId));
  params.set("outputTypeId", String(view.outputType.id));
  if (ingredientIds.length > 0) params.set("ingredientId", ingredientIds.join(","));
  params.set("stage", "planned");
  return `/jobs?${params}`;
}
