import { RuleDraft } from "@/lib/core/rules/schema";
import { parseBody, route } from "@/lib/server/route";
import { previewRule } from "@/lib/server/rules/preview";

/** What the rule in the body would do if it were saved. Nothing is written; it is a POST because a rule may have hundreds of targets. */
export const POST = route(async (request) => {
  return Response.json(await previewRule(await parseBody(request, RuleDraft)));
});
