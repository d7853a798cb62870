import { ImportModeInput } from "@/lib/core/transfer/import-input";
import { UserError } from "@/lib/server/outcome";
import { parseBody, route } from "@/lib/server/route";
import { requireImport } from "@/lib/server/transfer/imports/imports";

/** Merge, or replace everything: it is compared again. */
export const PUT = route<{ id: string }>(async (request, { id }) => {
  const { mode } = await parseBody(request, ImportModeInput);
  const run = await requireImport(id);
  if (!run.isReady) throw new UserError("This import is not ready yet.");
  void run.compare(mode);
  return Response.json(run.view, { status: 202 });
});

export { DELETE, GET, PATCH, POST } from "@/lib/server/not-allowed";
