// The rule: the address of the builder may say what is chosen at first: single pieces, or a job to start from.

import { z } from "zod";
import { filterId } from "@/lib/core/list/fields";
import { parseId } from "@/lib/core/schema/parse-id";

export const BuilderQuery = z.object({
  characterId: filterId,
  outputTypeId: filterId,
  projectId: filterId,
  /** May be repeated. */
  ingredientId: z.preprocess(
    (value) =>
      [value]
        .flat()
        .flatMap((text) => (typeof text === "string" ? (parseId(text) ?? []) : []))
        .slice(0, 200),
    z.array(z.number()),
  ),
  from: filterId,
});
export type BuilderQuery = z.infer<typeof BuilderQuery>;
