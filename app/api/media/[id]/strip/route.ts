import { getMediaFile } from "@/lib/server/media/queries";
import { parseId, route } from "@/lib/server/route";
import { answerStrip } from "@/lib/server/storage/answer-file";

/** The frames of a clip side by side; 204 when there are none. */
export const GET = route<{ id: string }>(async (request, { id }) =>
  answerStrip(request, await getMediaFile(parseId(id))),
);
