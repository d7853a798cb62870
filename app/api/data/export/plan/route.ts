import { ExportedChoice } from "@/lib/core/transfer/request";
import { parseBody, route } from "@/lib/server/route";
import { planOfChoice } from "@/lib/server/transfer/export/data-exports";

/** What an export would be. Nothing is written; it is a POST because a selection may have thousands of ids. */
export const POST = route(async (request) =>
  Response.json(await planOfChoice(await parseBody(request, ExportedChoice))),
);
