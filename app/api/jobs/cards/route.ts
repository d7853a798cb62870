import { JobCardsQuery } from "@/lib/core/jobs/list";
import { listCards } from "@/lib/server/jobs/board";
import { parseQuery, route } from "@/lib/server/route";

/** More cards of one column of the board: the list's own address, with the place and how many. */
export const GET = route(async (request) => {
  const { limit, ...query } = parseQuery(request, JobCardsQuery);
  return Response.json(await listCards(query, query.status, { after: query.after, limit }));
});
