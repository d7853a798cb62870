import { MixerLook } from "@/lib/core/mixer/query";
import { lookAgain } from "@/lib/server/mixer/look";
import { parseBody, route } from "@/lib/server/route";

/** What was rolled earlier, as it is now. A POST because the list is long; it changes nothing. */
export const POST = route(async (request) => {
  const { combinations } = await parseBody(request, MixerLook);
  return Response.json({ combinations: await lookAgain(combinations) });
});
