import { route } from "@/lib/server/route";
import { requireImport } from "@/lib/server/transfer/imports/imports";

/** Writes it, as it was decided. The answer comes at once; how far it is, the import itself says. */
export const POST = route<{ id: string }>(async (_request, { id }) => {
  const run = await requireImport(id);
  void run.apply();
  return Response.json(run.view, { status: 202 });
});

export { DELETE, GET, PATCH, PUT } from "@/lib/server/not-allowed";
