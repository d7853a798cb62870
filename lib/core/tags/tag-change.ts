// The rule: tags of several records are changed by adding some behind those that each has, and taking others away.

import { z } from "zod";
import { tagList } from "@/lib/core/schema/fields";

export const TagChange = z
  .object({ add: tagList, remove: tagList })
  .refine(({ add, remove }) => add.length + remove.length > 0, {
    path: ["add"],
    error: "Enter a tag to add, or one to take away.",
  });
export type TagChange = z.infer<typeof TagChange>;
