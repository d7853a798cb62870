// The rule: the data of an old app comes whole, in place of what is here; where something is here already, only on an explicit word.

import { z } from "zod";

export const BringInput = z.object({
  path: z.string().trim().min(1, "Give the folder of the old app.").max(4_000, "This path is too long."),
  /** What is here may be replaced. */
  mayReplace: z.boolean().default(false),
});
export type BringInput = z.infer<typeof BringInput>;
