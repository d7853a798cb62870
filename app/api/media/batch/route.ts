import { BatchEdit, BatchPreview } from "@/lib/core/media/batch/steps";
import { write } from "@/lib/server/db";
import { longResponse } from "@/lib/server/long-work";
import { editManyMedia } from "@/lib/server/media/batch/edit-many";
import { previewBatch } from "@/lib/server/media/batch/preview";
import { parseBody, route, writeOptionsOf } from "@/lib/server/route";

/** What steps would do to many files. Nothing is written; it is a POST because a selection may have thousands of ids. */
export const POST = route(async (request) => {
  return Response.json(await previewBatch(await parseBody(request, BatchPreview)));
});

/** Takes the steps, in one change; says how far it is. Who goes away meanwhile has changed nothing. */
export const PUT = route(async (request) => {
  const edit = await parseBody(request, BatchEdit);
  const options = writeOptionsOf(request.headers);
  return longResponse(async (work) => {
    const { value, change } = await write(options, (tx) => editManyMedia(tx, edit, work));
    return { ...value, change };
  });
});
