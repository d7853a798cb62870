import { DockSubmission } from "@/lib/core/dock/act";
import { submitMedia } from "@/lib/server/dock/mutations";
import { receiveFiles } from "@/lib/server/media/receive-files";
import { route, writeOptionsOf } from "@/lib/server/route";

/** Files of a multipart form for a job, all in one change; a second try with the same Idempotency-Key gets the first one's answer. */
export const POST = route(async (request) => {
  const options = { ...writeOptionsOf(request.headers), origin: "dock" as const };
  const receipt = await receiveFiles(request, options, (fields) => {
    const form = DockSubmission.parse(fields);
    return (tx, files) => submitMedia(tx, { ...form, files });
  });
  return Response.json(receipt, { status: 201 });
});
