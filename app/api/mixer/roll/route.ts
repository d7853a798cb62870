import { MixerQuery } from "@/lib/core/mixer/query";
import { rollForMixer } from "@/lib/server/mixer/roll";
import { parseQuery, route } from "@/lib/server/route";

/** A roll with names, for the mixer; other programs take /api/combinations/roll. */
export const GET = route(async (request) =>
  Response.json(await rollForMixer(parseQuery(request, MixerQuery))),
);
