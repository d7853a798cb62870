import { route } from "@/lib/server/route";
import { listTagNames } from "@/lib/server/tags/queries";

/** All tags by name, for fields that complete them. */
export const GET = route(async () => Response.json({ tags: await listTagNames() }));
