import { z } from "zod";
import { type Bounds, isExact } from "@/lib/core/combinations/bounds";
import { getFunnel } from "@/lib/server/funnel/queries";
import { parseQuery, route } from "@/lib/server/route";

const Query = z.object({ projectId: z.coerce.number().int().positive().optional() });

/** `possible` is null for a project, and while it is proven only between two numbers, which are then given. */
function describeBounds(possible: Bounds | null) {
  if (possible === null) return { possible: null };
  if (isExact(possible)) return { possible: possible.atLeast.toString() };
  return { possible: null, atLeast: possible.atLeast.toString(), atMost: possible.atMost.toString() };
}

export const GET = route(async (request) => {
  const { possible, ...stages } = await getFunnel(parseQuery(request, Query));
  return Response.json({ ...describeBounds(possible), ...stages });
});
