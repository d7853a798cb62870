import { TimelineGroupsQuery } from "@/lib/core/timeline/query";
import { parseQuery, route } from "@/lib/server/route";
import { listGroups } from "@/lib/server/timeline/groups";

/** All groups of a timeline, where the page came with the first ones only. */
export const GET = route(async (request) => {
  const { project, group } = parseQuery(request, TimelineGroupsQuery);
  const groups = await listGroups(project, group);
  return Response.json({ groups }, { headers: { "cache-control": "no-store" } });
});
