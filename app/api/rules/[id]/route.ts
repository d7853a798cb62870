import { NotFoundError } from "@/lib/server/outcome";
import { parseId, route } from "@/lib/server/route";
import { getRule } from "@/lib/server/rules/queries";

/** A rule as its form has it, with all targets of its whitelist. */
export const GET = route<{ id: string }>(async (_request, { id }) => {
  const rule = await getRule(parseId(id));
  if (!rule) throw new NotFoundError("rule");
  return Response.json(rule);
});
