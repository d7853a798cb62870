import { MoveInAddress } from "@/lib/core/ingredients/bulk";
import { getMoveEffects } from "@/lib/server/ingredients/move-effects";
import { parseQuery, route } from "@/lib/server/route";

/** What moving ingredients to another category would do. */
export const GET = route(async (request) =>
  Response.json(await getMoveEffects(parseQuery(request, MoveInAddress))),
);
