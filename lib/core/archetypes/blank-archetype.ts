// The rule: what a new archetype begins with.

import type { ArchetypeInput } from "@/lib/core/archetypes/schema";

export const blankArchetype: ArchetypeInput = {
  name: "",
  subtype: "concept",
  description: "",
  tags: [],
  imageId: null,
};
