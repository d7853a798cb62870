import { SuggestionsQuery } from "@/lib/core/media/inbox/schema";
import { suggestJobsFor } from "@/lib/server/media/inbox/suggestions";
import { parseQuery, route } from "@/lib/server/route";

/** Which jobs the files with these ids may belong to, and why; those that are gone are left out. */
export const GET = route(async (request) => {
  const { ids } = parseQuery(request, SuggestionsQuery);
  return Response.json({ files: await suggestJobsFor(ids) });
});
