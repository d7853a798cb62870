import { route } from "@/lib/server/route";
import { forgetImport, requireImport } from "@/lib/server/transfer/imports/imports";

/** How far an import is, and what it would do. */
export const GET = route<{ id: string }>(async (_request, { id }) =>
  Response.json((await requireImport(id)).view, { headers: { "cache-control": "no-store" } }),
);

/** Stops it; one that is not being written is forgotten with all that was kept of it. */
export const DELETE = route<{ id: string }>(async (_request, { id }) => {
  await forgetImport(id);
  return Response.json({});
});

export { PATCH, POST, PUT } from "@/lib/server/not-allowed";
