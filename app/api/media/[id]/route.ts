import { getMedia } from "@/lib/server/media/queries";
import { NotFoundError } from "@/lib/server/outcome";
import { parseId, route } from "@/lib/server/route";

export const GET = route<{ id: string }>(async (_request, { id }) => {
  const asset = await getMedia(parseId(id));
  if (!asset) throw new NotFoundError("file");
  return Response.json(asset);
});

export { DELETE, PATCH, POST, PUT } from "@/lib/server/not-allowed";
