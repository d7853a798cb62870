import { z } from "zod";
import { listFolder } from "@/lib/server/folders/list-folder";
import { parseQuery, route } from "@/lib/server/route";

const Query = z.object({ path: z.string().max(4096).optional() });

/** Folders and media files of this machine, for choosing a file that is to stay where it is. */
export const GET = route(async (request) => {
  const { path } = parseQuery(request, Query);
  return Response.json(await listFolder(path || null));
});
