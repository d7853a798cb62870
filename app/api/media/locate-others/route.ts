import { OthersLocation } from "@/lib/core/media/locate";
import { locateOthers } from "@/lib/server/media/locate/locate-others";
import { parseBody, route } from "@/lib/server/route";

/** Looks for the missing files of one folder in another one, some at a time. */
export const POST = route(async (request) =>
  Response.json(await locateOthers(await parseBody(request, OthersLocation))),
);
