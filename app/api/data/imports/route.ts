import { PathInput } from "@/lib/core/transfer/import-input";
import { parseBody, route } from "@/lib/server/route";
import { beginLocalImport, beginUploadedImport, listImports } from "@/lib/server/transfer/imports/imports";

/** Imports that go on, wait for a decision, or are over for less than an hour; the newest first. */
export const GET = route(async () =>
  Response.json({ imports: await listImports() }, { headers: { "cache-control": "no-store" } }),
);

/** A file in a multipart form, or JSON `{path}` of a file or folder of this machine. It is read; nothing is written. */
export const POST = route(async (request) => {
  const isJson = request.headers.get("content-type")?.startsWith("application/json");
  const begun = isJson
    ? await beginLocalImport((await parseBody(request, PathInput)).path)
    : await beginUploadedImport(request);
  return Response.json(begun, { status: 201 });
});

export { DELETE, PATCH, PUT } from "@/lib/server/not-allowed";
