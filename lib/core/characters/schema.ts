// The rule: a character has a name, at most one archetype, and a status; retired ones take no part in combinations.

import { z } from "zod";
import { characterStatuses } from "@/lib/core/characters/status";
import { id, name, optionalId, tagList, text } from "@/lib/core/schema/fields";

export const CharacterStatus = z.enum(characterStatuses, { error: "Choose a status." });
export type CharacterStatus = z.infer<typeof CharacterStatus>;

export const CharacterInput = z.object({
  name: name(),
  archetypeId: optionalId,
  status: CharacterStatus,
  description: text(),
  visualNotes: text(),
  tags: tagList,
  imageId: optionalId,
});
export type CharacterInput = z.infer<typeof CharacterInput>;

export const CharacterUpdate = CharacterInput.extend({ id });
export type CharacterUpdate = z.infer<typeof CharacterUpdate>;
