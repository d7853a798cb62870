import { jobListDefaults } from "@/lib/core/jobs/list";
import { listHref } from "@/lib/core/list/fields";
import type { ExplorerView } from "@/lib/server/combinations/explorer";
import type { CellIds } from "./use-cell";

/** What is chosen in a cell: its row, its column and what the whole matrix is limited to. */
function piecesOf({ rows, columns, character, ingredients }: ExplorerView, { row, column }: CellIds) {
  const characterId =
    rows.category === null ? row : columns.category === null ? column : (character?.id ?? null);
  const ids = [...(rows.category ? [row] : []), ...(columns.category ? [column] : [])];
  return { characterId, ingredientIds: [...ids, ...ingredients.map(({ id }) => id)] };
}

/** The builder with all that the cell says. */
export function builderHref(view: ExplorerView, cell: CellIds): string {
  const { characterId, ingredientIds } = piecesOf(view, cell);
  const params = new URLSearchParams();
  if (characterId !== null) params.set("character", String(characterId));
  params.set("outputType", String(view.outputType.id));
  for (const id of ingredientIds) params.append("ingredient", String(id));
  return `/jobs/new?${params}`;
}

/** The jobs of the cell in the list of jobs. */
export function jobsHref(view: ExplorerView, cell: CellIds): string {
  const { characterId, ingredientIds } = piecesOf(view, cell);
  const filters = {
    characterId,
    outputTypeId: view.outputType.id,
    ingredientId: ingredientIds.join(","),
    stage: "planned",
  };
  return listHref("/jobs", filters, jobListDefaults);
}
