import { requireExport } from "@/lib/server/export/exports";
import { route } from "@/lib/server/route";

/** How far an export is. */
export const GET = route<{ id: string }>(async (_request, { id }) =>
  Response.json(await requireExport(id).progress(), { headers: { "cache-control": "no-store" } }),
);

/** Stops it. What is in the folder by then stays there. */
export const DELETE = route<{ id: string }>(async (_request, { id }) => {
  const run = requireExport(id);
  run.cancel();
  return Response.json(await run.progress());
});
