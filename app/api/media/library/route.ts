import { LibraryStretchQuery } from "@/lib/core/media/library-query";
import { listStretch } from "@/lib/server/media/library";
import { parseQuery, route } from "@/lib/server/route";

/** More of the library's list, behind a place or before it; null when the file at this place is gone. */
export const GET = route(async (request) => {
  const { limit, ...query } = parseQuery(request, LibraryStretchQuery);
  return Response.json(await listStretch(query, limit));
});
