import { route } from "@/lib/server/route";
import { importReport } from "@/lib/server/transfer/imports/import-report";
import { requireImport } from "@/lib/server/transfer/imports/imports";

/** What an import would do or has done, and what could not be kept of the file, as text. */
export const GET = route<{ id: string }>(
  async (_request, { id }) =>
    new Response(importReport(await requireImport(id)), {
      headers: {
        "content-type": "text/plain; charset=utf-8",
        "content-disposition": 'attachment; filename="import-report.txt"',
      },
    }),
);

export { DELETE, PATCH, POST, PUT } from "@/lib/server/not-allowed";
