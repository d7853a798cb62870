import { FileLocation } from "@/lib/core/media/locate";
import { locateFile } from "@/lib/server/media/locate/locate-file";
import { parseBody, parseId, route, writeOptionsOf } from "@/lib/server/route";

/** Where a missing file is now; hashing a large one takes longer than an action may. */
export const POST = route<{ id: string }>(async (request, { id }) =>
  Response.json(
    await locateFile(parseId(id), await parseBody(request, FileLocation), writeOptionsOf(request.headers)),
  ),
);
