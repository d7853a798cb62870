import { getMediaFile } from "@/lib/server/media/queries";
import { parseId, route } from "@/lib/server/route";
import { answerFile } from "@/lib/server/storage/answer-file";

export const GET = route<{ id: string }>(async (request, { id }) =>
  answerFile(request, await getMediaFile(parseId(id))),
);
export const HEAD = GET;

export { DELETE, PATCH, POST, PUT } from "@/lib/server/not-allowed";
