import { WhyQuery } from "@/lib/core/mixer/query";
import { whyNot } from "@/lib/server/mixer/why";
import { parseQuery, route } from "@/lib/server/route";

/** Why a character or an ingredient does not come up, or that it can. */
export const GET = route(async (request) => Response.json(await whyNot(parseQuery(request, WhyQuery))));
