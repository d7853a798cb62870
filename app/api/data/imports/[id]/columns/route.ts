import { CsvMapping } from "@/lib/core/transfer/csv/mapping";
import { parseBody, route } from "@/lib/server/route";
import { requireImport } from "@/lib/server/transfer/imports/imports";

/** What the columns of a table are: it is read then. */
export const PUT = route<{ id: string }>(async (request, { id }) => {
  const mapping = await parseBody(request, CsvMapping);
  const run = await requireImport(id);
  void run.readTable(mapping);
  return Response.json(run.view, { status: 202 });
});

export { DELETE, GET, PATCH, POST } from "@/lib/server/not-allowed";
