import { parseId, route } from "@/lib/server/route";
import { answerThumbnail } from "@/lib/server/storage/answer-file";
import { getTrashedFile } from "@/lib/server/trash/queries";

export const GET = route<{ id: string }>(async (request, { id }) =>
  answerThumbnail(request, await getTrashedFile(parseId(id))),
);
export const HEAD = GET;
