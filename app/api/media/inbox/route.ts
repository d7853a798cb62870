import { listInbox } from "@/lib/server/media/inbox/list";
import { route } from "@/lib/server/route";

/** The files that wait for a job, newest first, and their folders. */
export const GET = route(async () => Response.json(await listInbox()));
