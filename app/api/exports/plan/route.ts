import { ExportRequest } from "@/lib/core/media/export/options";
import { planExport } from "@/lib/server/export/plan-export";
import { parseBody, route } from "@/lib/server/route";

/** What an export would be. Nothing is written; it is a POST because a selection may have thousands of ids. */
export const POST = route(async (request) =>
  Response.json(await planExport(await parseBody(request, ExportRequest))),
);
