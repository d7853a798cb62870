import { route } from "@/lib/server/route";
import type { DataExportProgress } from "@/lib/server/transfer/export/data-export";
import { requireDataExport } from "@/lib/server/transfer/export/data-exports";
import { downloadRoom } from "@/lib/server/transfer/export/download-room";
import type { WithRoom } from "@/lib/server/transfer/export/messages";

/** How far an export is. */
export const GET = route<{ id: string }>(async (request, { id }) =>
  Response.json(
    {
      ...requireDataExport(id).progress,
      free: downloadRoom(request.headers),
    } satisfies WithRoom<DataExportProgress>,
    { headers: { "cache-control": "no-store" } },
  ),
);

/** Stops it. */
export const DELETE = route<{ id: string }>(async (request, { id }) => {
  const found = requireDataExport(id);
  found.cancel();
  return Response.json({ ...found.progress, free: downloadRoom(request.headers) });
});
