// The rule: an unused archetype is deleted at once; one in use only by leaving its characters without it.

import { z } from "zod";
import { id } from "@/lib/core/schema/fields";

export const ArchetypeDeletion = z.object({ id, mode: z.string().pipe(z.enum(["delete", "keep"])) });
export type ArchetypeDeletion = z.infer<typeof ArchetypeDeletion>;
