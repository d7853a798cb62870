import { HttpError, parseBody, route } from "@/lib/server/route";
import { bulkDeletePlans } from "@/lib/server/uses/delete-plans";

/** What deleting several records together would do. It changes nothing; it is a POST because thousands of ids fit into no address. */
export const POST = route<{ domain: string }>(async (request, { domain }) => {
  const known = Object.hasOwn(bulkDeletePlans, domain) ? bulkDeletePlans[domain] : undefined;
  if (!known) throw new HttpError(404, "not_found", "There is nothing at this address.");
  return Response.json(await known.plan(await parseBody(request, known.schema)));
});
