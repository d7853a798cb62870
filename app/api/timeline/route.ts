import { TimelineRowsQuery } from "@/lib/core/timeline/query";
import { parseQuery, route } from "@/lib/server/route";
import { listTimelineRows } from "@/lib/server/timeline/rows";

/** A portion of a timeline's jobs. */
export const GET = route(async (request) => {
  const rows = await listTimelineRows(parseQuery(request, TimelineRowsQuery));
  return Response.json({ rows }, { headers: { "cache-control": "no-store" } });
});
