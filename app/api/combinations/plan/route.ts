import { PlanInput } from "@/lib/core/batches/schema";
import { planBatch } from "@/lib/server/batches/plan";
import { parseBody, route } from "@/lib/server/route";

/** What a batch would be and cover; nothing is written. It is given up when nobody waits for it any more. */
export const POST = route(async (request) =>
  Response.json(await planBatch(await parseBody(request, PlanInput), request.signal)),
);
