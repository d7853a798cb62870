import { getIngredient } from "@/lib/server/ingredients/queries";
import { NotFoundError } from "@/lib/server/outcome";
import { parseId, route } from "@/lib/server/route";

/** One ingredient with all that its form shows. */
export const GET = route<{ id: string }>(async (_request, { id }) => {
  const ingredient = await getIngredient(parseId(id));
  if (!ingredient) throw new NotFoundError("ingredient");
  return Response.json(ingredient);
});
