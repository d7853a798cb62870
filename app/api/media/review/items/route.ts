import { ReviewItemsQuery } from "@/lib/core/media/review-query";
import { listReviewItems } from "@/lib/server/media/review";
import { parseQuery, route } from "@/lib/server/route";

/** What a review shows of the files with these ids; those that are gone are left out. */
export const GET = route(async (request) => {
  const { ids } = parseQuery(request, ReviewItemsQuery);
  return Response.json({ items: await listReviewItems(ids) });
});
