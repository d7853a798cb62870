import { DraftPreviewInput } from "@/lib/core/prompts/from-jobs";
import { previewDrafts } from "@/lib/server/prompts/from-jobs";
import { parseBody, route } from "@/lib/server/route";

/** What would be drafted for some jobs. Writes nothing. */
export const POST = route(async (request) =>
  Response.json(await previewDrafts(await parseBody(request, DraftPreviewInput))),
);
