import { z } from "zod";
import { parseQuery, route } from "@/lib/server/route";
import { searchEverything } from "@/lib/server/search/queries";

const Query = z.object({ q: z.string().max(200) });

export const GET = route(async (request) =>
  Response.json({ groups: await searchEverything(parseQuery(request, Query).q) }),
);
