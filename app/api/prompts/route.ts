import { JournalQuery } from "@/lib/core/prompts/list";
import { listQueue } from "@/lib/server/prompts/queries";
import { parseQuery, route } from "@/lib/server/route";

/** A whole queue: the journal's page comes with the beginning of it. */
export const GET = route(async (request) =>
  Response.json({ items: await listQueue(parseQuery(request, JournalQuery)) }),
);
