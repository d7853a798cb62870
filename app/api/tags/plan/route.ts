import { TagPlanQuery } from "@/lib/core/tags/schema";
import { parseQuery, route } from "@/lib/server/route";
import { planTagChange } from "@/lib/server/tags/plan";

/** What renaming or merging tags would do. */
export const GET = route(async (request) => {
  const { selection, name } = parseQuery(request, TagPlanQuery);
  return Response.json(await planTagChange(selection, name));
});
