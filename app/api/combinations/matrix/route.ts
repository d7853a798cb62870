import { ExplorerQuery } from "@/lib/core/combinations/explorer/query";
import { getMatrix, requireExplorer } from "@/lib/server/combinations/explorer";
import { currentSequence } from "@/lib/server/events";
import { parseQuery, route } from "@/lib/server/route";

/** The explorer's matrix. Unchanged since the last write: 304. */
export const GET = route(async (request) => {
  const view = await requireExplorer(parseQuery(request, ExplorerQuery));
  const headers = { etag: `"${currentSequence()}"`, "cache-control": "no-cache" };
  if (request.headers.get("if-none-match") === headers.etag)
    return new Response(null, { status: 304, headers });
  return Response.json(await getMatrix(view), { headers });
});
