import { ChoiceInput } from "@/lib/core/transfer/import-input";
import { parseBody, route } from "@/lib/server/route";
import { requireImport } from "@/lib/server/transfer/imports/imports";

/** What becomes of one conflict, of all of a table, or of all. What the import would do is counted anew after the answer. */
export const PUT = route<{ id: string }>(async (request, { id }) => {
  const choice = await parseBody(request, ChoiceInput);
  const run = await requireImport(id);
  await run.choose(choice);
  return Response.json(run.view);
});

export { DELETE, GET, PATCH, POST } from "@/lib/server/not-allowed";
