// The rule: an unused character is deleted at once; one in use is retired, or deleted while its jobs and media stay without it.

import { z } from "zod";
import { id } from "@/lib/core/schema/fields";

export const CharacterDeletion = z.object({
  id,
  mode: z.string().pipe(z.enum(["delete", "retire", "keep"])),
});
export type CharacterDeletion = z.infer<typeof CharacterDeletion>;
