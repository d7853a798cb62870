import { MediaLibraryQuery } from "@/lib/core/media/library-query";
import { listMonths } from "@/lib/server/media/months";
import { parseQuery, route } from "@/lib/server/route";

/** How many of what the search leaves came into the library in each month. */
export const GET = route(async (request) => {
  const { q } = parseQuery(request, MediaLibraryQuery);
  return Response.json({ items: await listMonths(q) });
});
