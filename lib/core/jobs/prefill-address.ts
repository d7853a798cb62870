// The rule: the address of the builder may say what is chosen at first: single pieces, or a job to start from.

import { z } from "zod";
import { filterId } from "@/lib/core/list/fields";
import { parseId } from "@/lib/core/schema/parse-id";

/** Each piece by its short name or by the name that the lists use: `?character=3`, `?characterId=3`. */
const SHORT_NAMES = {
  character: "characterId",
  outputType: "outputTypeId",
  project: "projectId",
  ingredient: "ingredientId",
} as const;

const Pieces = z.object({
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

export const BuilderQuery = z.preprocess((params) => {
  const given = { ...(params as Record<string, unknown>) };
  for (const [short, name] of Object.entries(SHORT_NAMES)) given[name] ??= given[short];
  return given;
}, Pieces);
export type BuilderQuery = z.infer<typeof BuilderQuery>;
