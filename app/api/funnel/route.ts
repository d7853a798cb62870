import { z } from "zod";
import { presentBounds } from "@/lib/core/combinations/present-bounds";
import { getFunnel } from "@/lib/server/funnel/queries";
import { parseQuery, route } from "@/lib/server/route";

const Query = z.object({ projectId: z.coerce.number().int().positive().optional() });

export const GET = route(async (request) => {
  const { possible, ...stages } = await getFunnel(parseQuery(request, Query));
  return Response.json({
    ...(possible === null ? { possible } : presentBounds("possible", possible)),
    ...stages,
  });
});
