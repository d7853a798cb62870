// The rule: an unused ingredient is deleted at once; one in use is left out of rolls, or deleted while its jobs stay without it.

import { z } from "zod";
import { id } from "@/lib/core/schema/fields";

export const IngredientDeletion = z.object({ id, mode: z.string().pipe(z.enum(["delete", "rest", "keep"])) });
export type IngredientDeletion = z.infer<typeof IngredientDeletion>;
