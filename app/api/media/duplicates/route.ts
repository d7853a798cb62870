import { KeepQuestion } from "@/lib/core/media/duplicates/schema";
import { previewKeep } from "@/lib/server/media/duplicates/preview";
import { parseBody, route } from "@/lib/server/route";

/** What keeping the best of duplicates would do. Nothing is written; it is a POST because thousands of groups may be named. */
export const POST = route(async (request) =>
  Response.json(await previewKeep(await parseBody(request, KeepQuestion))),
);
