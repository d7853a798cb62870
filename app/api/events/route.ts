import { z } from "zod";
import { openEventStream } from "@/lib/server/event-stream";
import { DOMAINS } from "@/lib/server/events";
import { parseQuery, route } from "@/lib/server/route";

const Query = z.object({
  domains: z
    .string()
    .transform((list) => list.split(",").map((name) => name.trim()))
    .pipe(z.array(z.enum(DOMAINS)))
    .optional(),
  /** As the Last-Event-ID header, for a window that takes over another's stream. */
  since: z.coerce.number().int().optional(),
});

export const GET = route(async (request) => {
  const { domains, since } = parseQuery(request, Query);
  const lastId = Number(request.headers.get("last-event-id") ?? since ?? Number.NaN);
  const stream = openEventStream({
    domains,
    since: Number.isFinite(lastId) ? lastId : null,
    signal: request.signal,
  });
  return new Response(stream, {
    headers: {
      "Content-Type": "text/event-stream; charset=utf-8",
      "Cache-Control": "no-store",
      "X-Accel-Buffering": "no",
    },
  });
});

export { DELETE, PATCH, POST, PUT } from "@/lib/server/not-allowed";
