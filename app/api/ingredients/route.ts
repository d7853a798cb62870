import { z } from "zod";
import { requiredId } from "@/lib/core/schema/fields";
import { listWholeCategory } from "@/lib/server/ingredients/queries";
import { parseQuery, route } from "@/lib/server/route";

const Query = z.object({ category: requiredId });

/** All ingredients of a category in their order: the page itself comes with the first of them only. */
export const GET = route(async (request) =>
  Response.json({ items: await listWholeCategory(parseQuery(request, Query).category) }),
);
