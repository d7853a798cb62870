import { parseId, route } from "@/lib/server/route";
import { answerThumbnail } from "@/lib/server/storage/answer-file";
import { getClipFile } from "@/lib/server/top-layer/record";

export const GET = route<{ id: string }>(async (request, { id }) =>
  answerThumbnail(request, await getClipFile(parseId(id))),
);
