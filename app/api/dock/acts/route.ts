import { DockAct } from "@/lib/core/dock/act";
import { write } from "@/lib/server/db";
import { performAct } from "@/lib/server/dock/mutations";
import { parseBody, route, writeOptionsOf } from "@/lib/server/route";

/** Something done in the dock; a second try with the same Idempotency-Key gets the first one's answer. */
export const POST = route(async (request) => {
  const act = await parseBody(request, DockAct);
  const options = { ...writeOptionsOf(request.headers), origin: "dock" as const };
  const { change } = await write(options, (tx) => performAct(tx, act));
  return Response.json({ change });
});
