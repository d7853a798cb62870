import { getFolder } from "@/lib/server/folders/queries";
import { HttpError, parseId, route } from "@/lib/server/route";

/** How far a folder is: its state, files by what became of them, and how many come in a second. */
export const GET = route<{ id: string }>(async (_request, { id }) => {
  const folder = await getFolder(parseId(id));
  if (!folder) throw new HttpError(404, "not_found", "There is no such folder.");
  return Response.json(folder);
});
