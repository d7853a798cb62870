import { MediaSelection } from "@/lib/core/media/edit";
import { countMissing } from "@/lib/server/media/batch/count-missing";
import { parseBody, route } from "@/lib/server/route";

/** How complete the metadata of a selection is. Nothing is written; it is a POST because a selection may have thousands of ids. */
export const POST = route(async (request) =>
  Response.json(await countMissing(await parseBody(request, MediaSelection))),
);
