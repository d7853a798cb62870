import { ChoiceInput } from "@/lib/core/transfer/import-input";
import { UserError } from "@/lib/server/outcome";
import { parseBody, route } from "@/lib/server/route";
import { requireImport } from "@/lib/server/transfer/imports/imports";
import { setChoice } from "@/lib/server/transfer/merge/choices";

/** What becomes of one conflict, of all of a table, or of all. */
export const PUT = route<{ id: string }>(async (request, { id }) => {
  const choice = await parseBody(request, ChoiceInput);
  const { staging, isReady } = await requireImport(id);
  if (!staging || !isReady) throw new UserError("This import is not ready yet.");
  setChoice(staging.path, choice);
  return Response.json({});
});

export { DELETE, GET, PATCH, POST } from "@/lib/server/not-allowed";
