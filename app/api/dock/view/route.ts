import { DockQuery } from "@/lib/core/dock/query";
import { getDockView } from "@/lib/server/dock/view";
import { parseQuery, route } from "@/lib/server/route";

/** Everything that the dock shows. */
export const GET = route(async (request) => {
  const { job, project, q, prompts } = parseQuery(request, DockQuery);
  const view = await getDockView({ jobId: job, projectId: project, q, promptQ: prompts });
  return Response.json(view, { headers: { "Cache-Control": "no-store" } });
});
