import { z } from "zod";
import { blankFolder } from "@/lib/core/intake/blank-folder";
import { FolderInput } from "@/lib/core/intake/schema";
import { write } from "@/lib/server/db";
import { listFolder } from "@/lib/server/folders/list-folder";
import { createFolder } from "@/lib/server/folders/mutations";
import { requireMediaFolder } from "@/lib/server/folders/require-media-folder";
import { originOf, parseQuery, route } from "@/lib/server/route";

const Query = z.object({ path: z.string().max(4096).optional() });

/** Folders and media files of this machine, for choosing a file that is to stay where it is. */
export const GET = route(async (request) => {
  const { path } = parseQuery(request, Query);
  return Response.json(await listFolder(path || null));
});

/** Adds a folder that media come from; only its path must be given. */
export const POST = route(async (request) => {
  const given = z.record(z.string(), z.unknown()).parse(await request.json().catch(() => null));
  const input = FolderInput.parse({ ...blankFolder, ...given });
  const path = await requireMediaFolder(input.path);
  const { value, change } = await write({ origin: originOf(request.headers) }, (tx) =>
    createFolder(tx, { ...input, path }),
  );
  return Response.json({ ...value, change }, { status: 201 });
});
