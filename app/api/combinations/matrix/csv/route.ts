import { type Cell, createMatrix, type Head } from "@/lib/core/combinations/explorer/matrix";
import { ExplorerQuery } from "@/lib/core/combinations/explorer/query";
import { stageLabels } from "@/lib/core/combinations/explorer/stage";
import { type CellText, csvLine } from "@/lib/core/list/csv";
import {
  type ExplorerView,
  getMatrix,
  networkOfView,
  requireExplorer,
} from "@/lib/server/combinations/explorer";
import { listForbidding } from "@/lib/server/combinations/explorer-cell";
import { parseQuery, route } from "@/lib/server/route";
import { textStream } from "@/lib/server/text-stream";

/** The matrix as a file with a line for each cell, in the order of the screen: to be filtered, or for a pivot table. */
export const GET = route(async (request) => {
  const query = parseQuery(request, ExplorerQuery);
  const view = await requireExplorer(query);
  return new Response(textStream(linesOf(view, query), true), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "cache-control": "no-store",
      "content-disposition": 'attachment; filename="combinations.csv"',
    },
  });
});

async function* linesOf(
  view: ExplorerView,
  { sortRows, sortColumns }: ExplorerQuery,
): AsyncGenerator<string> {
  const matrix = createMatrix(await getMatrix(view), sortRows, sortColumns);
  const { space } = await networkOfView(view);
  yield csvLine([
    view.rows.name,
    view.columns.name,
    ...["Possible", "Tried", "Untried", "Furthest", "Forbidden by"],
  ]);
  for (const [place, row] of matrix.rows.entries()) {
    const cells = matrix.columns.map((column, index) => ({ column, cell: matrix.at(place, index) }));
    const forbidden = cells.flatMap(({ column, cell }) => (cell.isForbidden ? column.id : []));
    const reasons = await listForbidding(view, space, row.id, forbidden);
    const reasonOf = new Map(forbidden.map((id, index) => [id, reasons[index]?.join(" ") ?? ""]));
    yield cells.map(({ column, cell }) => csvLine(textsOf(row, column, cell, reasonOf))).join("");
  }
}

function textsOf(row: Head, column: Head, cell: Cell, reasonOf: ReadonlyMap<number, string>): CellText[] {
  const { possible, tried, stage, isForbidden } = cell;
  const untried = possible === null ? null : String(possible - BigInt(tried));
  const far = tried > 0 ? stageLabels[stage] : isForbidden ? "Forbidden" : stageLabels.untried;
  const counts = [possible === null ? null : String(possible), tried, untried];
  return [row.name, column.name, ...counts, far, reasonOf.get(column.id) ?? null];
}
