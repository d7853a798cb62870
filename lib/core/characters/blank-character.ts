// The rule: what a new character begins with.

import type { CharacterInput } from "@/lib/core/characters/schema";

export const blankCharacter: CharacterInput = {
  name: "",
  archetypeId: null,
  status: "active",
  description: "",
  visualNotes: "",
  tags: [],
  imageId: null,
};
