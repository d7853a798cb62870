import { JobSelectionParam } from "@/lib/core/jobs/bulk";
import { planJobsDeletion } from "@/lib/server/jobs/delete-plan";
import { parseQuery, route } from "@/lib/server/route";

/** What deleting several jobs would do. */
export const GET = route(async (request) =>
  Response.json(await planJobsDeletion(parseQuery(request, JobSelectionParam).selection)),
);
