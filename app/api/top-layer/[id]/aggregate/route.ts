import { parseId, route } from "@/lib/server/route";
import { readAggregation } from "@/lib/server/top-layer/gather";

/** What the clip can take from its jobs' media; it changes nothing. */
export const GET = route<{ id: string }>(async (_request, { id }) =>
  Response.json(await readAggregation(parseId(id))),
);
