import { TagPlanQuery } from "@/lib/core/tags/schema";
import { parseQuery, route } from "@/lib/server/route";
import { planTagDeletion } from "@/lib/server/tags/plan";

/** What deleting tags would do. */
export const GET = route(async (request) =>
  Response.json(await planTagDeletion(parseQuery(request, TagPlanQuery).selection)),
);
