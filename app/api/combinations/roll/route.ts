import { presentBounds } from "@/lib/core/combinations/present-bounds";
import { RollQuery } from "@/lib/core/combinations/query";
import { locksOf, requireOutputTypes } from "@/lib/server/combinations/locked-count";
import { rollCombinations } from "@/lib/server/combinations/rolling";
import { parseQuery, route } from "@/lib/server/route";

/** Combinations by chance, weight or fairness; fewer than asked for when no more are left. */
export const GET = route(async (request) => {
  const query = parseQuery(request, RollQuery);
  const { n, mode, untried, distinct, seed, outputTypeId } = query;
  await requireOutputTypes(outputTypeId);
  const { combinations, from, ...answer } = await rollCombinations({
    ...(outputTypeId && { outputTypeIds: outputTypeId }),
    locks: locksOf(query),
    count: n,
    mode,
    isUntried: untried,
    isDistinct: distinct,
    ...(seed && { seed }),
  });
  return Response.json({ combinations, ...answer, ...presentBounds("from", from) });
});

export { DELETE, PATCH, POST, PUT } from "@/lib/server/not-allowed";
