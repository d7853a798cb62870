import { getImageFile } from "@/lib/server/images/queries";
import { parseId, route } from "@/lib/server/route";
import { answerFile } from "@/lib/server/storage/answer-file";

export const GET = route<{ id: string }>(async (request, { id }) =>
  answerFile(request, await getImageFile(parseId(id))),
);
export const HEAD = GET;
