import { MediaLibraryQuery } from "@/lib/core/media/library-query";
import { listReviewIds } from "@/lib/server/media/review";
import { parseQuery, route } from "@/lib/server/route";

/** The ids that the library's filters leave, in its order. */
export const GET = route(async (request) =>
  Response.json(await listReviewIds(parseQuery(request, MediaLibraryQuery))),
);
