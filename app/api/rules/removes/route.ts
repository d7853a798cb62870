import { z } from "zod";
import { RecordIds } from "@/lib/core/schema/fields";
import { parseQuery, route } from "@/lib/server/route";
import { countRemoved } from "@/lib/server/rules/removed";

/** How many combinations the lines of `?ids=1,2` take away: `{removes: {"1": {atLeast, atMost}}}`, numbers as text of any size. */
export const GET = route(async (request) => {
  const { ids } = parseQuery(request, Query);
  const removes: Record<string, { atLeast: string; atMost: string }> = {};
  for (const [id, { atLeast, atMost }] of await countRemoved(ids))
    removes[id] = { atLeast: atLeast.toString(), atMost: atMost.toString() };
  return Response.json({ removes }, { headers: { "cache-control": "no-store" } });
});

/** `?ids=1,2` */
const Query = z.object({
  ids: z
    .string()
    .transform((ids) => ids.split(",").map(Number))
    .pipe(RecordIds.shape.ids),
});
