import { RecordsQuery } from "@/lib/core/transfer/import-input";
import { parseQuery, route } from "@/lib/server/route";
import { requireImport } from "@/lib/server/transfer/imports/imports";
import { listRecords } from "@/lib/server/transfer/imports/list-records";

/** A page of records of one table that all stand to what is here in the same way. */
export const GET = route<{ id: string }>(async (request, { id }) => {
  const query = parseQuery(request, RecordsQuery);
  const staging = await (await requireImport(id)).readable();
  return Response.json(listRecords(staging, query), { headers: { "cache-control": "no-store" } });
});

export { DELETE, PATCH, POST, PUT } from "@/lib/server/not-allowed";
