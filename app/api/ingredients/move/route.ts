import { IngredientsMove } from "@/lib/core/ingredients/bulk";
import { getMoveEffects } from "@/lib/server/ingredients/move-effects";
import { parseBody, route } from "@/lib/server/route";

/** What moving ingredients to another category would do. A POST, because thousands of ids fit into no address. */
export const POST = route(async (request) =>
  Response.json(await getMoveEffects(await parseBody(request, IngredientsMove))),
);
