import { ExportRequest } from "@/lib/core/media/export/options";
import { beginExport, listRunning } from "@/lib/server/export/exports";
import { parseBody, route } from "@/lib/server/route";

/** Begins an export: into a folder at once, as a ZIP when it is loaded from `/api/exports/<id>/zip`. */
export const POST = route(async (request) => {
  const run = await beginExport(await parseBody(request, ExportRequest));
  return Response.json(await run.progress(), { status: 201 });
});

/** Those that are going on, the newest last. */
export const GET = route(async () =>
  Response.json({ running: await listRunning() }, { headers: { "cache-control": "no-store" } }),
);
