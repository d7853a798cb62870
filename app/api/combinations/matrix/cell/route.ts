import { z } from "zod";
import { ExplorerQuery } from "@/lib/core/combinations/explorer/query";
import { id } from "@/lib/core/schema/fields";
import { requireExplorer } from "@/lib/server/combinations/explorer";
import { getCell } from "@/lib/server/combinations/explorer-cell";
import { parseQuery, route } from "@/lib/server/route";

const idText = z.coerce.number({ error: "An id is a whole number." }).pipe(id);
const CellQuery = ExplorerQuery.extend({ row: idText, column: idText });

/** The jobs of one cell, or what forbids it. */
export const GET = route(async (request) => {
  const { row, column, ...query } = parseQuery(request, CellQuery);
  return Response.json(await getCell(await requireExplorer(query), row, column));
});
