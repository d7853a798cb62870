import { presentJobRecord } from "@/lib/server/jobs/present";
import { requireJob } from "@/lib/server/jobs/queries";
import { parseId, route } from "@/lib/server/route";

export const GET = route<{ id: string }>(async (_request, { id }) =>
  Response.json(presentJobRecord(await requireJob(parseId(id)))),
);

export { DELETE, PATCH, POST, PUT } from "@/lib/server/not-allowed";
