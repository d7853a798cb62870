import { z } from "zod";
import { presentBounds } from "@/lib/core/combinations/present-bounds";
import { requiredId } from "@/lib/core/schema/fields";
import { getFunnel } from "@/lib/server/funnel/queries";
import { NotFoundError } from "@/lib/server/outcome";
import { getProject } from "@/lib/server/projects/queries";
import { parseQuery, route } from "@/lib/server/route";

const Query = z.object({ projectId: requiredId.optional() });

/** The funnel of everything, or of one project. */
export const GET = route(async (request) => {
  const { projectId } = parseQuery(request, Query);
  if (projectId && !(await getProject(projectId))) throw new NotFoundError("project");
  const { possible, ...stages } = await getFunnel(projectId ? { projectId } : {});
  return Response.json({
    ...(possible === null ? { possible } : presentBounds("possible", possible)),
    ...stages,
  });
});

export { DELETE, PATCH, POST, PUT } from "@/lib/server/not-allowed";
