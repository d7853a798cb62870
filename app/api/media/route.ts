import { MediaListQuery } from "@/lib/core/media/list";
import { LinkSubmission, MediaSubmission } from "@/lib/core/media/submission";
import { listMedia } from "@/lib/server/media/queries";
import { linkMedia, receiveMedia } from "@/lib/server/media/receive-media";
import { parseBody, parseQuery, route, writeOptionsOf } from "@/lib/server/route";

export const GET = route(async (request) =>
  Response.json(await listMedia(parseQuery(request, MediaListQuery))),
);

/** Files of a multipart form, or JSON `{path}` for a file that stays where it is. */
export const POST = route(async (request) => {
  const options = writeOptionsOf(request.headers);
  if (request.headers.get("content-type")?.startsWith("application/json")) {
    const { path, ...form } = await parseBody(request, LinkSubmission);
    return Response.json(await linkMedia(path, form, options), { status: 201 });
  }
  const receipt = await receiveMedia(request, options, (fields) => MediaSubmission.parse(fields));
  return Response.json(receipt, { status: 201 });
});

export { DELETE, PATCH, PUT } from "@/lib/server/not-allowed";
