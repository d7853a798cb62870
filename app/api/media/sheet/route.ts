import { SheetEdit } from "@/lib/core/media/sheet/columns";
import { write } from "@/lib/server/db";
import { readSheet, SheetSlice, saveSheet } from "@/lib/server/media/batch/sheet";
import { originOf, parseBody, route } from "@/lib/server/route";

/** A slice of the rows of a sheet. Nothing is written; it is a POST because a selection may have thousands of ids. */
export const POST = route(async (request) =>
  Response.json(await readSheet(await parseBody(request, SheetSlice))),
);

/** Saves what was changed in a sheet, in one change. No action, because thousands of rows are more than an action takes. */
export const PUT = route(async (request) => {
  const edit = await parseBody(request, SheetEdit);
  const { value, change } = await write({ origin: originOf(request.headers) }, (tx) => saveSheet(tx, edit));
  return Response.json({ ...value, change });
});
