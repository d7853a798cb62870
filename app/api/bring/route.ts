import { BringInput } from "@/lib/core/backups/bring";
import { bringOver, lookForData } from "@/lib/server/backups/bring-over";
import { longResponse } from "@/lib/server/long-work";
import { parseBody, route } from "@/lib/server/route";

/** What there is to bring over from a folder of this machine. Nothing is written; it is a POST because the answer is not to be kept. */
export const POST = route(async (request) => {
  const { path } = await parseBody(request, BringInput);
  const { folder, holds, here, isOlder, files, bytes, free } = await lookForData(path);
  return Response.json({ folder, holds, here, isOlder, files, bytes, free });
});

/** Brings it over and says how far it is, in percent. It goes on to its end, whoever goes away. */
export const PUT = route(async (request) => {
  const input = await parseBody(request, BringInput);
  return longResponse(({ step }) =>
    bringOver(input, (share) => {
      step(Math.round(share * 100), 100).catch(() => undefined);
    }),
  );
});
