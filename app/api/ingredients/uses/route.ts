import { IngredientsInAddress } from "@/lib/core/ingredients/bulk";
import { planIngredientsDeletion } from "@/lib/server/ingredients/delete-plan";
import { parseQuery, route } from "@/lib/server/route";

/** What deleting several ingredients would do. */
export const GET = route(async (request) =>
  Response.json(await planIngredientsDeletion(parseQuery(request, IngredientsInAddress).ids)),
);
