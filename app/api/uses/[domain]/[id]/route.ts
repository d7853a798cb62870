import { HttpError, parseId, route } from "@/lib/server/route";
import { deletePlans } from "@/lib/server/uses/delete-plans";

export const GET = route<{ domain: string; id: string }>(async (_request, { domain, id }) => {
  const plan = Object.hasOwn(deletePlans, domain) ? deletePlans[domain] : undefined;
  if (!plan) throw new HttpError(404, "not_found", "There is nothing at this address.");
  return Response.json(await plan(parseId(id)));
});
