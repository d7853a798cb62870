import { z } from "zod";
import { MediaListQuery } from "@/lib/core/media/list";
import { LinkSubmission, MediaSubmission } from "@/lib/core/media/submission";
import type { WriteOptions } from "@/lib/server/db";
import { listMedia } from "@/lib/server/media/queries";
import { linkMedia, receiveMedia } from "@/lib/server/media/receive-media";
import { originOf, parseBody, parseQuery, route } from "@/lib/server/route";

export const GET = route(async (request) =>
  Response.json(await listMedia(parseQuery(request, MediaListQuery))),
);

/** Files of a multipart form, or JSON `{path}` for a file that stays where it is. */
export const POST = route(async (request) => {
  const options = writeOptions(request.headers);
  if (request.headers.get("content-type")?.startsWith("application/json")) {
    const { path, ...form } = await parseBody(request, LinkSubmission);
    return Response.json(await linkMedia(path, form, options), { status: 201 });
  }
  const receipt = await receiveMedia(request, options, (fields) => MediaSubmission.parse(fields));
  return Response.json(receipt, { status: 201 });
});

const IdempotencyKey = z.string().min(1).max(200).optional();

function writeOptions(headers: Headers): WriteOptions {
  return {
    origin: originOf(headers),
    idempotencyKey: IdempotencyKey.parse(headers.get("idempotency-key") ?? undefined),
  };
}
