// The rule: an unused output type is deleted at once; one in use is deleted while its jobs and media stay without it.

import { z } from "zod";
import { id } from "@/lib/core/schema/fields";

export const OutputTypeDeletion = z.object({ id, mode: z.string().pipe(z.enum(["delete", "keep"])) });
export type OutputTypeDeletion = z.infer<typeof OutputTypeDeletion>;
