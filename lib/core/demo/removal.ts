// The rule: records of the person's own are never taken along. What they use of the sample studio either stays with them (`keep`)
// or is taken from them (`all`); `delete` is for a studio that nothing uses.

import { z } from "zod";

export const StudioRemoval = z.object({ mode: z.enum(["delete", "keep", "all"]) });
export type StudioRemoval = z.infer<typeof StudioRemoval>;
