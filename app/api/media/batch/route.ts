import { BatchPreview } from "@/lib/core/media/batch/steps";
import { previewBatch } from "@/lib/server/media/batch/preview";
import { parseBody, route } from "@/lib/server/route";

/** What steps would do to many files. Nothing is written; it is a POST because a selection may have thousands of ids. */
export const POST = route(async (request) => {
  return Response.json(await previewBatch(await parseBody(request, BatchPreview)));
});
