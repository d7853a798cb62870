import { currentSequence } from "@/lib/server/events";
import { type OptionKind, optionLists } from "@/lib/server/options/queries";
import { HttpError, route } from "@/lib/server/route";

/** What the pickers choose from. Unchanged since the last write: 304, so asking again costs next to nothing. */
export const GET = route<{ kind: string }>(async (request, { kind }) => {
  if (!Object.hasOwn(optionLists, kind))
    throw new HttpError(404, "not_found", "There is nothing at this address.");
  const headers = { etag: `"${currentSequence()}"`, "cache-control": "no-cache" };
  if (request.headers.get("if-none-match") === headers.etag)
    return new Response(null, { status: 304, headers });
  return Response.json({ items: await optionLists[kind as OptionKind]() }, { headers });
});
