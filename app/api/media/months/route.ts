import { listMonths } from "@/lib/server/media/months";
import { route } from "@/lib/server/route";

/** How many files came into the library in each month. */
export const GET = route(async () => Response.json({ items: await listMonths() }));
