import { getMediaFile } from "@/lib/server/media/queries";
import { receivePoster } from "@/lib/server/media/receive-poster";
import { parseId, route } from "@/lib/server/route";
import { answerThumbnail } from "@/lib/server/storage/answer-file";

export const GET = route<{ id: string }>(async (request, { id }) =>
  answerThumbnail(request, await getMediaFile(parseId(id))),
);

/** A frame of a clip as a picture, drawn by a browser where the server has no decoder. */
export const PUT = route<{ id: string }>(async (request, { id }) => {
  await receivePoster(parseId(id), request.body);
  return new Response(null, { status: 204 });
});

export { DELETE, PATCH, POST } from "@/lib/server/not-allowed";
