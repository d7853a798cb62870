import { route } from "@/lib/server/route";
import { requireDataExport } from "@/lib/server/transfer/export/data-exports";

/** How far an export is. */
export const GET = route<{ id: string }>(async (_request, { id }) =>
  Response.json(requireDataExport(id).progress, { headers: { "cache-control": "no-store" } }),
);

/** Stops it. */
export const DELETE = route<{ id: string }>(async (_request, { id }) => {
  const found = requireDataExport(id);
  found.cancel();
  return Response.json(found.progress);
});
