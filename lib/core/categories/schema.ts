// The rule: a category has a name that no other category has and a colour of the palette.

import { z } from "zod";
import { categoryColors } from "@/lib/core/categories/palette";
import { id, name, text } from "@/lib/core/schema/fields";

export const CategoryInput = z.object({
  name: name(),
  description: text(),
  color: z.enum(categoryColors, { error: "Choose a colour." }),
});
export type CategoryInput = z.infer<typeof CategoryInput>;

export const CategoryUpdate = CategoryInput.extend({ id });
export type CategoryUpdate = z.infer<typeof CategoryUpdate>;
