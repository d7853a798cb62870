import { presentBounds } from "@/lib/core/combinations/present-bounds";
import { LockQuery } from "@/lib/core/combinations/query";
import { countWithLocks } from "@/lib/server/combinations/locked-count";
import { parseQuery, route } from "@/lib/server/route";

/** How many combinations are possible with what is locked, and how many of them no job has. */
export const GET = route(async (request) => {
  const { possible, untried } = await countWithLocks(parseQuery(request, LockQuery));
  return Response.json({ ...presentBounds("possible", possible), ...presentBounds("untried", untried) });
});

export { DELETE, PATCH, POST, PUT } from "@/lib/server/not-allowed";
