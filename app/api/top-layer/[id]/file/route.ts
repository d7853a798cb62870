import { ClipFileSubmission, ClipLinkSubmission } from "@/lib/core/top-layer/submission";
import { linkFile, receiveFiles, type TakeIn } from "@/lib/server/media/receive-files";
import { parseBody, parseId, route, writeOptionsOf } from "@/lib/server/route";
import { answerFile } from "@/lib/server/storage/answer-file";
import { type AttachedFile, attachClipFile } from "@/lib/server/top-layer/attach-clip-file";
import { getClipFile } from "@/lib/server/top-layer/record";

export const GET = route<{ id: string }>(async (request, { id }) =>
  answerFile(request, await getClipFile(parseId(id))),
);
export const HEAD = GET;

/** The composite file as a multipart form, or JSON `{path}` for one that stays where it is; `replace` gives up the one that is there. */
export const POST = route<{ id: string }>(async (request, { id }) => {
  const clipId = parseId(id);
  const options = writeOptionsOf(request.headers);
  const takeIn =
    (isReplacing: boolean): TakeIn<AttachedFile> =>
    (tx, files) =>
      attachClipFile(tx, { clipId, files, isReplacing });
  if (request.headers.get("content-type")?.startsWith("application/json")) {
    const { path, replace } = await parseBody(request, ClipLinkSubmission);
    return Response.json(await linkFile(path, options, takeIn(replace)), { status: 201 });
  }
  const receipt = await receiveFiles(request, options, (fields) =>
    takeIn(ClipFileSubmission.parse(fields).replace),
  );
  return Response.json(receipt, { status: 201 });
});

export { DELETE, PATCH, PUT } from "@/lib/server/not-allowed";
