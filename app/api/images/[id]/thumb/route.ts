import { getImageFile } from "@/lib/server/images/queries";
import { parseId, route } from "@/lib/server/route";
import { answerThumbnail } from "@/lib/server/storage/answer-file";

export const GET = route<{ id: string }>(async (request, { id }) =>
  answerThumbnail(request, await getImageFile(parseId(id))),
);
