// The rule: an unused category is deleted at once; else its ingredients go with it, or move to another category first.

import { z } from "zod";
import { id } from "@/lib/core/schema/fields";

export const CategoryDeletion = z.object({
  id,
  mode: z.string().pipe(z.enum(["delete", "all", "move"])),
  /** Where its ingredients go, for `move`. */
  targetId: id.optional(),
});
export type CategoryDeletion = z.infer<typeof CategoryDeletion>;
