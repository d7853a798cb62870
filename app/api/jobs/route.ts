import { anyJob, JobApiQuery } from "@/lib/core/jobs/list";
import { presentJob } from "@/lib/server/jobs/present";
import { pageOfJobs } from "@/lib/server/jobs/queries";
import { parseQuery, route } from "@/lib/server/route";

export const GET = route(async (request) => {
  const { cursor, limit, sort, status, ingredientId, ...filter } = parseQuery(request, JobApiQuery);
  const { jobs, nextCursor } = await pageOfJobs({
    filter: { ...anyJob, ...filter, statuses: status, ingredientIds: ingredientId ? [ingredientId] : [] },
    sort,
    after: cursor,
    limit,
  });
  return Response.json({ items: jobs.map(presentJob), nextCursor });
});

export { DELETE, PATCH, POST, PUT } from "@/lib/server/not-allowed";
