// The rule: a character has a name, at most one archetype, and a status; retired ones take no part in combinations.

import { z } from "zod";
import { id, name, optionalId, tagList, text } from "@/lib/core/schema/fields";

export const CharacterStatus = z.enum(["concept", "active", "retired"], { error: "Choose a status." });
export type CharacterStatus = z.infer<typeof CharacterStatus>;

export const characterStatusLabels: Record<CharacterStatus, string> = {
  concept: "Concept",
  active: "Active",
  retired: "Retired",
};

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

export const blankCharacter: CharacterInput = {
  name: "",
  archetypeId: null,
  status: "active",
  description: "",
  visualNotes: "",
  tags: [],
  imageId: null,
};
