import { ExportedChoice } from "@/lib/core/transfer/request";
import { parseBody, route } from "@/lib/server/route";
import { planOfChoice } from "@/lib/server/transfer/export/data-exports";
import { downloadRoom } from "@/lib/server/transfer/export/download-room";
import type { DataExportPlan, WithRoom } from "@/lib/server/transfer/export/messages";

/** What an export would be. Nothing is written; it is a POST because a selection may have thousands of ids. */
export const POST = route(async (request) => {
  const plan = await planOfChoice(await parseBody(request, ExportedChoice));
  return Response.json({
    ...plan,
    free: downloadRoom(request.headers),
  } satisfies WithRoom<DataExportPlan>);
});
